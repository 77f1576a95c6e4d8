"""Runs the stories, several at once, and says of each whether it passed."""

import argparse
import os
import queue
import sys
import threading
import time
import traceback

from playwright.sync_api import sync_playwright

import appearance
import durability
import hostile
import speed
import stories
from desk import Desk, Failure

# The longest first, so that all end at about the same time.
STORIES = appearance.STORIES + stories.STORIES + hostile.STORIES + durability.STORIES


def launched(playwright, options):
    return playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox", "--disable-gpu"])


def tell(story, browser, options):
    """Tells a story; gives what is wrong, or nothing."""
    try:
        story(browser, options.calque, options)
    except Failure as failure:
        return str(failure)
    except Exception as error:  # pylint: disable=broad-except
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
        places = " < ".join(f"{os.path.basename(frame.filename)}:{frame.lineno} {frame.line}" for frame in reversed(frames[1:]))
        return f"{type(error).__name__}: {error}\n{places}"
    return None


def worker(waiting, told, options):
    """Tells stories in a browser of its own until none is left."""
    with sync_playwright() as playwright:
        browser = launched(playwright, options)
        while True:
            try:
                story = waiting.get_nowait()
            except queue.Empty:
                break
            begun = time.monotonic()
            problem = tell(story, browser, options)
            told.put((story, problem, time.monotonic() - begun))
            if not browser.is_connected():
                browser = launched(playwright, options)
        browser.close()


def tell_all(chosen, jobs, options):
    """Tells stories in several browsers; gives those that failed."""
    waiting, told = queue.Queue(), queue.Queue()
    for story in chosen:
        waiting.put(story)
    workers = [threading.Thread(target=worker, args=(waiting, told, options), daemon=True) for _ in range(jobs)]
    for one in workers:
        one.start()
    failed = []
    for _ in chosen:
        while True:
            try:
                story, problem, seconds = told.get(timeout=5)
                break
            except queue.Empty:
                if not any(one.is_alive() for one in workers):
                    sys.exit("The browsers do not start.")
        words = " ".join(story.__doc__.split()).rstrip(".")
        print(f"{'FAIL' if problem else 'pass'}  {words} ({seconds:.1f} s)", flush=True)
        if problem:
            failed.append(story)
            print("      " + problem.strip().replace("\n", "\n      "), flush=True)
    for one in workers:
        one.join(30)
    return failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--calque", default=os.environ["CALQUE_DEFAULT"])
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--jobs", type=int, default=max(1, min(4, os.cpu_count() or 1)), help="how many stories at once")
    parser.add_argument("--screenshots", help="a folder for a picture of each screen")
    parser.add_argument("--speed", action="store_true", help="figures for large articles in place of stories")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    options.calque = os.path.abspath(options.calque)
    if not os.access(options.calque, os.X_OK):
        sys.exit(f"{options.calque} is not built yet: swift build")
    if options.speed:
        with sync_playwright() as playwright:
            speed.figures(launched(playwright, options), options.calque)
        return
    chosen = [story for story in STORIES if not options.names or any(name in story.__name__ for name in options.names)]
    start = time.monotonic()
    try:
        failed = tell_all(chosen, options.jobs, options)
        for _ in range(2 if options.jobs > 1 else 0):
            if failed:
                print("Once more, one at a time: beside others a slow machine may be too slow.", flush=True)
                failed = tell_all(failed, 1, options)
    finally:
        Desk.forget()
    print(f"{len(chosen) - len(failed)} of {len(chosen)} stories passed in {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed or not chosen else 0)


if __name__ == "__main__":
    main()
