#!/bin/sh
# The main job on the samples: two articles in; memory, checks and bilingual files out.
# Works on a copy of the project, so that the repository stays as it is.
set -eu

calque=${CALQUE:-calque}
root=$(cd "$(dirname "$0")/.." && pwd)
out=${OUT:-out}
mkdir -p "$out"
out=$(cd "$out" && pwd)
project=$out/project
rm -rf "$project"
mkdir -p "$project/Memory" "$out/files"
cp -R "$root/Samples" "$root/Glossaries" "$root/calque.toml" "$project/"
cp "$root"/Memory/*.tmx "$project/Memory/"
cd "$project"
log=$out/demo.log
: > "$log"

# 1. The memory as the team has it so far.
"$calque" memory import Memory/*.tmx 2>> "$log"

# 2. Four originals and their translations: segment, align, store.
for pair in transport-gratuit:md archives-ouvrieres:html culture-commun:spip penurie-medecins:txt; do
  name=${pair%%:*} kind=${pair##*:}
  "$calque" align "Samples/$name.fr.$kind" "Samples/$name.en.$kind" 2>> "$log"
done

# 3. Checks, then bilingual files. Findings make check say "no" (1): that is an answer, not a failure.
for name in transport-gratuit archives-ouvrieres culture-commun penurie-medecins; do
  "$calque" check "$name" > "$out/files/$name.checks.txt" 2>> "$log" || [ $? -eq 1 ]
  for format in xliff2.1:xlf xliff1.2:xliff12.xlf tmx:tmx po:po tsv:tsv html:html docx:review.docx; do
    "$calque" export "$name" --to "${format%%:*}" -o "$out/files/$name.${format#*:}" --force 2>> "$log"
  done
done

# A book of all four, and a translation back in the format of its source.
"$calque" export transport-gratuit archives-ouvrieres culture-commun penurie-medecins --to epub --title "Calque samples" \
  -o "$out/files/samples.epub" --force 2>> "$log"
"$calque" merge archives-ouvrieres -o "$out/files/archives-ouvrieres.merged.html" --force 2>> "$log"

# 4. The next article, as far as the memory knows it.
"$calque" translate Samples/transport-gratuit-suite.fr.md -o "$out/files/transport-gratuit-suite.xlf" --force 2>> "$log"
"$calque" translate Samples/transport-gratuit-suite.fr.md --format html -o "$out/files/transport-gratuit-suite.html" --force 2>/dev/null
"$calque" analyse Samples/transport-gratuit-suite.fr.md > "$out/files/transport-gratuit-suite.words.txt" 2>> "$log"
"$calque" memory export -o "$out/files/memory.tmx" --force 2>> "$log"

# 5. What was done, in ten lines.
sum() { awk -v key="$1" '{ for (i = 2; i <= NF; i++) if ($i ~ "^" key) { n = $(i - 1); gsub(/[^0-9]/, "", n); total += n } } END { print total + 0 }' "$log"; }
echo
echo "Calque $("$calque" --version): the main job on Samples/"
echo "  memory before      $(grep -o '[0-9]* units read, [0-9]* new' "$log" | head -1)"
grep -E '^[a-z-]+: [0-9]+ \+ [0-9]+ segments' "$log" | sed 's/^/  aligned            /'
echo "  checks             $(sum error) errors, $(sum warning) warnings, $(sum hint) hints in four articles: $out/files/*.checks.txt"
echo "  $(grep -E 'in context, ' "$log" | tail -1 | sed 's/^\([a-z-]*\): /pretranslated      \1: /')"
echo "  memory now         $("$calque" memory stats | awk '/^units/ { print $2 }') units: $out/files/memory.tmx"
echo "  files              XLIFF 2.1 and 1.2, TMX, PO, TSV, side-by-side HTML, EPUB, review sheets in Word: $out/files/"
echo "  look at            $out/files/transport-gratuit.html"
