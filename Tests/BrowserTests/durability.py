"""What was acknowledged is there: after random operations, after kill -9, after a restart."""

import os
import random
import threading
import time

from desk import Client, Desk, Rows, expect
from person import Person
from stories import with_desk

IS_LONG = bool(os.environ.get("CALQUE_SOAK"))


def random_operation(source, rows):
    """An operation that a person might ask for; some cannot be done, which is an answer too."""
    row = source.choice(rows.rows)
    side = source.choice(["source", "target"])
    neighbour = source.choice(["next", "previous"])
    texts = row[2 if side == "source" else 3]
    kind = source.choice(["confirm", "unconfirm", "merge", "merge", "split", "split", "move", "move", "pair", "keepOut", "undo", "redo", "realign"])
    match kind:
        case "merge":
            return {"merge": {"row": row[0], "with": neighbour, "on": source.choice(["source", "target", "both"])}}
        case "split" if texts:
            segment = source.randrange(len(texts))
            return {"split": {"row": row[0], "side": side, "segment": segment, "offset": source.randrange(len(texts[segment].encode()) + 1)}}
        case "move":
            return {"move": {"row": row[0], "side": side, "to": neighbour}}
        case "pair":
            return {"pair": {"source": row[0], "target": source.choice(rows.rows)[0]}}
        case "keepOut":
            return {"keepOut": {"row": row[0], "_1": source.random() < 0.5}}
        case "undo" | "redo" | "realign":
            return {kind: {}}
        case "confirm" | "unconfirm":
            return {kind: {"row": row[0]}}
        case _:
            return {"confirm": {"row": row[0]}}


@with_desk
def random_operations(browser, desk, options):
    """Random operations by seed: no text is lost, what cannot be done is refused, undoing everything gives the start"""
    article = desk.align("greve")
    desk.start()
    client = Client(desk)
    begin = Rows(client.get(article + "/align"))

    def texts(rows):
        # A pair of rows far from each other moves a translation: then it stands elsewhere, but all of it.
        return rows.text("source"), sorted(rows.text("target"))

    done = 0
    for seed in range(40 if IS_LONG else 3):
        source = random.Random(seed)
        for step in range(60):
            rows = Rows(client.get(article + "/align"))
            operation = random_operation(source, rows)
            status, answer = client.operate(article, rows.version, operation)
            expect(status in (200, 400, 422), f"seed {seed}, step {step}: {operation} gives {status} {answer}")
            after = Rows(client.get(article + "/align"))
            if status != 200:
                expect(after.state() == rows.state(), f"seed {seed}, step {step}: {operation} was refused and did something")
            done += status == 200
            expect(texts(after) == texts(begin), f"seed {seed}, step {step}: {operation} changed a text")
            ids = [row[0] for row in after.rows]
            expect(len(ids) == len(set(ids)) and all(row[2] or row[3] for row in after.rows), "rows are whole")
        while client.operate(article, Rows(client.get(article + "/align")).version, {"undo": {}})[0] == 200:
            pass
        expect(Rows(client.get(article + "/align")).state() == begin.state(), f"seed {seed}: undoing everything is not the start")
    expect(done > 50, f"only {done} operations could be done")


@with_desk
def killed(browser, desk, options):
    """kill -9 at random moments while operations come in: nothing that was acknowledged is lost, and it can be undone"""
    article = desk.align("greve")
    source = random.Random(9)
    begin = None
    for turn in range(30 if IS_LONG else 5):
        desk.start()
        client = Client(desk)
        rows = Rows(client.get(article + "/align"))
        begin = begin or rows.state()
        known = {rows.version: rows.state()}
        acknowledged = [rows.version]
        stopping = threading.Event()

        def work():
            try:
                while not stopping.is_set():
                    now = Rows(client.get(article + "/align"))
                    known[now.version] = now.state()
                    status, answer = client.operate(article, now.version, random_operation(source, now))
                    if status == 200:
                        acknowledged.append(answer["version"])
            except (OSError, AttributeError, ValueError, Exception):  # pylint: disable=broad-except
                return

        worker = threading.Thread(target=work)
        worker.start()
        time.sleep(0.3 + source.random() * 0.7)
        desk.kill()
        stopping.set()
        worker.join(20)
        desk.start()
        client = Client(desk)
        now = Rows(client.get(article + "/align"))
        expect(now.version >= acknowledged[-1], f"turn {turn}: version {acknowledged[-1]} was acknowledged, {now.version} is there")
        expect(now.version <= acknowledged[-1] + 1, f"turn {turn}: {now.version} is more than was sent")
        if now.version in known:
            expect(now.state() == known[now.version], f"turn {turn}: version {now.version} is another one than before")
        if turn % 2:
            desk.kill()
        else:
            desk.stop()
    desk.start()
    client = Client(desk)
    while client.operate(article, Rows(client.get(article + "/align")).version, {"undo": {}})[0] == 200:
        pass
    expect(Rows(client.get(article + "/align")).state() == begin, "after all that, undoing everything gives the start")


@with_desk
def restart_in_browser(browser, desk, options):
    """kill -9 under a window: after a restart the new window has every row that the old one was told of"""
    article = desk.align("greve")
    desk.start()
    person = Person(browser, desk)
    person.visit(article + "/align")
    person.page.wait_for_selector("td:focus")
    person.go(2)
    person.press("m")
    person.said("Merged")
    person.press("x")
    person.said("Kept out")
    shown = person.rows()
    desk.kill()
    desk.start()
    other = Person(browser, desk)
    other.visit(article + "/align")
    expect(other.rows() == shown, "the rows are those that were shown")
    other.page.wait_for_selector("td:focus")
    other.press("z")
    other.said("Undone")
    other.press("z")
    other.said("Undone: Merged")
    other.finish()
    person.errors.clear()
    person.finish()


STORIES = [random_operations, killed, restart_in_browser]
