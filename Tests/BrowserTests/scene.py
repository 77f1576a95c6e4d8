"""What a story begins with: a project that is prepared, an editor over it, windows of persons in front of it."""

from desk import Desk
from person import Person


class Scene:
    """A story's own project, editor and browser; what it opens is closed with it."""

    def __init__(self, browser, calque, options, prepare=None):
        self.browser = browser
        self.options = options
        self.desk = Desk(calque, prepare)

    def start(self):
        """Starts the editor when it does not run yet."""
        if not self.desk.process:
            self.desk.start()
        return self.desk

    def window(self, path="/", **settings):
        """A window at a path; in the grid, the focus is in its table when this returns."""
        person = Person(self.browser, self.start(), **settings)
        if path != "/":
            person.visit(path)
        if path.endswith(("/align", "/translate")) and settings.get("java_script_enabled", True):
            person.page.wait_for_selector("td:focus")
        return person


def story(prepare=None):
    """Makes a story of a function: it is told with a scene of its own, over the project that `prepare` fills."""
    def told_with(function):
        def told(browser, calque, options):
            scene = Scene(browser, calque, options, prepare)
            try:
                function(scene)
            finally:
                scene.desk.close()
        told.__name__ = function.__name__
        told.__doc__ = function.__doc__
        return told
    return told_with


def tram_strike(desk):
    """A short article in French and English."""
    desk.align("greve")


GREVE = "/articles/greve"
