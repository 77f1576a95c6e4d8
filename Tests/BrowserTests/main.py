"""Runs the stories and says of each whether it passed."""

import argparse
import os
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

import appearance
import durability
import hostile
import speed
import stories
from desk import Failure

STORIES = stories.STORIES + durability.STORIES + hostile.STORIES + appearance.STORIES


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--calque", default=os.environ["CALQUE_DEFAULT"])
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--screenshots", help="a folder for a picture of each screen")
    parser.add_argument("--speed", action="store_true", help="figures for large articles in place of stories")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    if not os.access(options.calque, os.X_OK):
        sys.exit(f"{options.calque} is not built yet: swift build")
    failed = 0
    start = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox", "--disable-gpu"])
        if options.speed:
            speed.figures(browser, os.path.abspath(options.calque))
            return
        chosen = [story for story in STORIES if not options.names or any(name in story.__name__ for name in options.names)]
        for story in chosen:
            begun = time.monotonic()
            problem = None
            try:
                story(browser, os.path.abspath(options.calque), options)
            except Failure as failure:
                problem = str(failure)
            except Exception:  # pylint: disable=broad-except
                problem = traceback.format_exc()
            words = " ".join(story.__doc__.split()).rstrip(".")
            print(f"{'FAIL' if problem else 'pass'}  {words} ({time.monotonic() - begun:.1f} s)", flush=True)
            if problem:
                failed += 1
                print("      " + problem.strip().replace("\n", "\n      "), flush=True)
        browser.close()
    print(f"{len(chosen) - failed} of {len(chosen)} stories passed in {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
