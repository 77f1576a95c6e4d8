"""An editor over a project of its own, a browser, and an HTTP client beside it."""

import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import urllib.parse

FRENCH = """# La grève des tramways

Les conducteurs ont arrêté le travail lundi à 6 heures. Ils demandent une hausse de 85 euros par mois. La mairie refuse.

« Nous ne céderons pas », dit Claire Morvan. Le tribunal se réunira mardi. La ville attend.

Les écoles restent ouvertes. Les marchés ferment plus tôt, et les taxis sont rares.
"""
ENGLISH = """# The tram strike

The drivers stopped work on Monday at 6 o’clock. They are asking for a rise of 85 euros a month. The town hall refuses.

“We will not give in,” says Claire Morvan. The court will meet on Tuesday. The town is waiting.

The schools stay open. The markets close earlier, and taxis are rare.
"""


class Failure(Exception):
    """What a story expected and did not find."""


def expect(condition, words):
    if not condition:
        raise Failure(words)


class Desk:
    """A project in a temporary folder and `calque edit` over it."""

    # Projects as they were prepared: what stories begin with is made once, and copied.
    prepared = {}
    preparing = threading.Lock()

    def __init__(self, calque, prepare=None):
        self.calque = calque
        self.folder = tempfile.mkdtemp(prefix="calque-browser-")
        self.process = None
        self.port = 0
        with self.preparing:
            if (calque, prepare) not in self.prepared:
                self.run("init", self.folder, "--from", "fr", "--to", "en", "-q")
                if prepare:
                    prepare(self)
                self.prepared[calque, prepare] = tempfile.mkdtemp(prefix="calque-prepared-")
                shutil.copytree(self.folder, self.prepared[calque, prepare], dirs_exist_ok=True)
                return
        shutil.copytree(self.prepared[calque, prepare], self.folder, dirs_exist_ok=True)

    @classmethod
    def forget(cls):
        """Removes the projects that were prepared."""
        for folder in cls.prepared.values():
            shutil.rmtree(folder, ignore_errors=True)
        cls.prepared.clear()

    def run(self, *arguments):
        done = subprocess.run([self.calque, *arguments], cwd=self.folder, capture_output=True, text=True, check=False)
        expect(done.returncode == 0, f"calque {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def align(self, name, french=FRENCH, english=ENGLISH, suffix="md", languages=("fr", "en")):
        """Puts an article into the project, as the command line does."""
        files = [f"{name}.{language}.{suffix}" for language in languages]
        for file, text in zip(files, (french, english)):
            self.write(file, text)
        self.run("align", *files, "--from", languages[0], "--to", languages[1], "--force", "-q")
        return f"/articles/{name}"

    def start(self):
        """Starts the editor and gives the address to open."""
        self.process = subprocess.Popen(
            [self.calque, "edit", "--no-open", "--port", str(self.port), "--project", self.folder],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()
        match = re.match(r"http://127\.0\.0\.1:(\d+)/\?token=[0-9a-f]{48}$", self.address)
        expect(match, f"calque edit printed {self.address!r}")
        self.port = int(match.group(1))
        self.base = f"http://127.0.0.1:{self.port}"
        return self.address

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)

    def kill(self):
        """Kills the editor as a power cut would."""
        self.process.kill()
        self.process.wait()

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Client:
    """What the editor's script does, over plain HTTP."""

    def __init__(self, desk):
        self.desk = desk
        self.connection = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=30)
        status, headers, _ = self.ask("GET", desk.address.removeprefix(desk.base))
        expect(status == 303, f"the token is answered by {status}")
        self.cookie = headers["Set-Cookie"].split(";")[0]

    cookie = ""

    def ask(self, method, path, body=None, **fields):
        headers = {"Cookie": self.cookie, "Sec-Fetch-Site": "same-origin", "Accept-Language": "en"}
        headers.update({name.replace("_", "-"): value for name, value in fields.items()})
        self.connection.request(method, path, body=None if body is None else body.encode(), headers=headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()

    def get(self, path):
        status, _, text = self.ask("GET", path)
        expect(status == 200, f"GET {path}: {status}")
        return text

    def operate(self, article, version, operation):
        """Sends one operation; gives the status and the answer."""
        body = json.dumps({"version": version, "operation": operation})
        status, _, text = self.ask(
            "POST", f"{article}/operations", body, Content_Type="application/json", Accept="application/json")
        return status, json.loads(text)

    def form(self, path, **fields):
        return self.ask(
            "POST", path, urllib.parse.urlencode(fields), Content_Type="application/x-www-form-urlencoded")


class Rows:
    """The rows of an article as a page of the editor has them."""

    def __init__(self, page):
        self.version = int(re.search(r'name="version" value="(\d+)"', page).group(1))
        self.rows = []
        for match in re.finditer(r'<tr class="([^"]*)" id="row-[^"]*" data-row="([^"]*)">(.*?)</tr>', page, re.S):
            sides = {}
            for cell in re.finditer(r'<td class="cell (source|target)[^"]*".*?</td>', match.group(3), re.S):
                sides[cell.group(1)] = re.findall(r'<p data-segment="\d+"[^>]*>(.*?)</p>', cell.group(0), re.S)
            self.rows.append((match.group(2), match.group(1).split(), sides["source"], sides["target"]))

    def state(self):
        """All that a person sees, without what only says where the focus is."""
        return [(row, sorted(set(classes) - {"current"}), source, target) for row, classes, source, target in self.rows]

    def text(self, side):
        """The text of a side without its white space, which cutting and merging may change."""
        return re.sub(r"\s+", "", "".join("".join(row[2 if side == "source" else 3]) for row in self.rows))
