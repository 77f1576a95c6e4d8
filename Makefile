# make demo    installs what is missing, builds, runs the main job on Samples/, says where the results are
# make test    the same set-up, then all tests
# make lint    swift format, strictly
# make bench   quality and speed figures
# make fuzz    damaged files for every reader, FUZZ_SECONDS each (600); CALQUE_FUZZ_READERS=tmx,po for some of them
# make browser the editor's stories in Chromium, by keyboard, without JavaScript, with axe-core
# make soak    tests that take minutes: kill -9, many writers, the benchmark

PACKAGES = libicu-dev libstemmer-dev libexpat1-dev libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libsqlite3-dev zlib1g-dev libminizip-dev
LIBRARIES = icui18n icuuc icudata stemmer z minizip expat gumbo cmark-gfm cmark-gfm-extensions sqlite3
JOBS ?= $(shell nproc)
OUT ?= out
FUZZ_SECONDS ?= 600

# One file that runs on another machine: the C libraries are linked from their archives.
STATIC = .build/static-libraries
RELEASE = -c release -j $(JOBS) -debug-info-format none --static-swift-stdlib -Xlinker -s -Xlinker -L$(CURDIR)/$(STATIC)
# No line tables: less to compile. `make test DEBUG=` brings them back. The index stays: tests are found in it.
DEBUG = -j $(JOBS) -debug-info-format none

.PHONY: all demo test browser lint bench soak fuzz dependencies static release clean

all: release

demo: release
	@CALQUE=$(CURDIR)/$$(swift build $(RELEASE) --show-bin-path | sed 's|^$(CURDIR)/||')/calque OUT=$(OUT) sh Samples/demo.sh

test: dependencies
	swift build $(DEBUG) --build-tests
	swift test $(DEBUG) --skip-build

# Chromium comes from the system, the driver from PyPI into .build/.
browser: dependencies
	swift build $(DEBUG) --product calque
	Tests/BrowserTests/run.sh --calque "$$(swift build $(DEBUG) --show-bin-path)/calque"

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

bench: static
	swift build $(RELEASE) --product calque-bench
	@$$(swift build $(RELEASE) --show-bin-path)/calque-bench --commit "$$(git rev-parse --short HEAD)"

soak: dependencies
	swift build $(DEBUG) --build-tests
	CALQUE_SOAK=1 swift test $(DEBUG) --skip-build --filter 'SoakTests|LargeImportTests|FaultTests|SalvageTests|ConnectionTests|HostileFileTests'

fuzz: dependencies
	swift build $(DEBUG) --build-tests
	CALQUE_FUZZ_SECONDS=$(FUZZ_SECONDS) swift test $(DEBUG) --skip-build --filter FuzzTests

release: static
	swift build $(RELEASE) --product calque

static: dependencies
	@mkdir -p $(STATIC)
	@for library in $(LIBRARIES); do \
	  archive=$$(cc -print-file-name=lib$$library.a); \
	  [ -e "$$archive" ] && ln -sf "$$archive" $(STATIC)/ || true; \
	done

# Asks for sudo only when something is missing and the user is not root.
dependencies:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install"; exit 2; }
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing the system libraries that are missing:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	fi

clean:
	swift package clean
	rm -rf $(OUT)
