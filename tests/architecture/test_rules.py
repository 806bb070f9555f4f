"""The rules that no other tool checks: a rule that no check can see does not exist."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("domain", "extractors", "connectors", "store", "config", "workflow", "frontends")
MODULES = sorted([ROOT / "daemon.py", *(path for part in PARTS for path in (ROOT / part).rglob("*.py"))])
LANGUAGES = sorted(
    path.stem for path in (ROOT / "extractors" / "languages").glob("*.py") if path.stem not in {"__init__", "base"}
)
CONNECTORS = sorted(
    path
    for kind in ("mail", "calendars", "meetings", "outboxes")
    for path in (ROOT / "connectors" / kind).glob("*.py")
    if path.stem != "__init__"
)
FILE_LINES, FUNCTION_LINES, ENTRY_POINT_LINES = 300, 40, 200
EMPTY_NAMES = re.compile(r"(?:^|_)(?:utils?|helpers?|managers?|handlers?|processors?|misc|common)(?:_|$)")
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}

every_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def definitions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@every_module
def test_a_file_can_be_read_at_once(path):
    if path.parent.name != "languages":
        assert len(path.read_text(encoding="utf-8").splitlines()) <= FILE_LINES


@every_module
def test_a_function_can_be_seen_at_once(path):
    long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in definitions(path)
        if not isinstance(node, ast.ClassDef) and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    }
    assert long == {}


@every_module
def test_names_say_something(path):
    names = [path.stem, *(snake(node.name) for node in definitions(path))]
    assert [name for name in names if EMPTY_NAMES.search(name)] == []


def test_the_entry_point_is_short_and_imported_by_nobody():
    assert len((ROOT / "daemon.py").read_text(encoding="utf-8").splitlines()) <= ENTRY_POINT_LINES
    importers = [
        str(path.relative_to(ROOT))
        for path in MODULES
        for node in ast.walk(tree(path))
        if (isinstance(node, ast.Import) and any(alias.name == "daemon" for alias in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module == "daemon")
    ]
    assert importers == []


def test_the_clock_is_read_in_one_place_only():
    readings = [
        (str(path.relative_to(ROOT)), node.lineno)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and (node.value.id, node.attr) in CLOCKS
    ]
    assert [place for place, _ in readings] == ["daemon.py"]


def test_everything_is_caught_in_one_place_only():
    broad = [
        (str(path.relative_to(ROOT)), node.lineno)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
    ]
    assert len(broad) <= 1, broad


@pytest.mark.slow  # so that a language may be begun before its corpus; the whole run refuses it
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_its_corpus(language):
    assert list((ROOT / "tests" / "corpus").glob(f"{language}/*.toml"))


@pytest.mark.slow
@pytest.mark.parametrize("path", CONNECTORS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_connector_has_its_contract_test(path):
    tests = ROOT / "tests" / path.relative_to(ROOT).with_name(f"test_{path.name}")
    assert tests.is_file()
    assert "contracts" in tests.read_text(encoding="utf-8")


def test_the_domain_needs_nothing_but_python():
    import sys

    foreign = (
        {
            name.partition(".")[0]
            for path in (ROOT / "domain").glob("*.py")
            for node in ast.walk(tree(path))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        - set(sys.stdlib_module_names)
        - {"domain"}
    )
    assert foreign == set()
