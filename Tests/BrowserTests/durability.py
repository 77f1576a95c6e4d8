"""What was acknowledged is there: after random operations, after kill -9, after a restart."""

import os
import random
import threading
import time
from http.client import HTTPException

from desk import Client, Rows, expect
from scene import GREVE, story, tram_strike

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


@story(tram_strike)
def random_operations(scene):
    """Random operations by seed: no text is lost, what cannot be done is refused, undoing everything gives the start"""
    client = Client(scene.start())
    begin = Rows(client.get(GREVE + "/align"))

    def texts(rows):
        # A pair of rows far from each other moves a translation: then it stands elsewhere, but all of it.
        return rows.text("source"), sorted(rows.text("target"))

    done = 0
    for seed in range(40 if IS_LONG else 3):
        source = random.Random(seed)
        for step in range(60):
            rows = Rows(client.get(GREVE + "/align"))
            operation = random_operation(source, rows)
            status, answer = client.operate(GREVE, rows.version, operation)
            expect(status in (200, 400, 422), f"seed {seed}, step {step}: {operation} gives {status} {answer}")
            after = Rows(client.get(GREVE + "/align"))
            if status != 200:
                expect(after.state() == rows.state(), f"seed {seed}, step {step}: {operation} was refused and did something")
            done += status == 200
            expect(texts(after) == texts(begin), f"seed {seed}, step {step}: {operation} changed a text")
            ids = [row[0] for row in after.rows]
            expect(len(ids) == len(set(ids)) and all(row[2] or row[3] for row in after.rows), "rows are whole")
        while client.operate(GREVE, Rows(client.get(GREVE + "/align")).version, {"undo": {}})[0] == 200:
            pass
        expect(Rows(client.get(GREVE + "/align")).state() == begin.state(), f"seed {seed}: undoing everything is not the start")
    expect(done > 50, f"only {done} operations could be done")


@story(tram_strike)
def killed(scene):
    """kill -9 at random moments while operations come in: nothing that was acknowledged is lost, and it can be undone"""
    desk = scene.desk
    source = random.Random(9)
    begin = None
    for turn in range(30 if IS_LONG else 5):
        desk.start()
        client = Client(desk)
        rows = Rows(client.get(GREVE + "/align"))
        begin = begin or rows.state()
        known = {rows.version: rows.state()}
        acknowledged = [rows.version]
        enough = threading.Event()
        count = source.randrange(1, 12)

        def work():
            try:
                while True:
                    now = Rows(client.get(GREVE + "/align"))
                    known[now.version] = now.state()
                    status, answer = client.operate(GREVE, now.version, random_operation(source, now))
                    if status == 200:
                        acknowledged.append(answer["version"])
                    if len(acknowledged) > count:
                        enough.set()
            except (OSError, HTTPException):
                return  # It was killed.

        worker = threading.Thread(target=work)
        worker.start()
        expect(enough.wait(60), f"turn {turn}: only {len(acknowledged)} operations in a minute")
        # Somewhere in the next operation.
        time.sleep(source.random() * 0.02)
        desk.kill()
        worker.join(20)
        desk.start()
        client = Client(desk)
        now = Rows(client.get(GREVE + "/align"))
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
    while client.operate(GREVE, Rows(client.get(GREVE + "/align")).version, {"undo": {}})[0] == 200:
        pass
    expect(Rows(client.get(GREVE + "/align")).state() == begin, "after all that, undoing everything gives the start")


@story(tram_strike)
def restart_in_browser(scene):
    """kill -9 under a window: after a restart the new window has every row that the old one was told of"""
    person = scene.window(GREVE + "/align")
    person.go(2)
    person.press("m")
    person.said("Merged")
    person.press("x")
    person.said("Kept out")
    shown = person.rows()
    scene.desk.kill()
    scene.desk.start()
    other = scene.window(GREVE + "/align")
    expect(other.rows() == shown, "the rows are those that were shown")
    other.press("z")
    other.said("Undone")
    other.press("z")
    other.said("Undone: Merged")
    other.finish()
    person.errors.clear()
    person.finish()


STORIES = [random_operations, killed, restart_in_browser]
