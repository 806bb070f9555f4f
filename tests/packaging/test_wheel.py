"""The wheel: one top-level name, and it runs beside packages that own the generic names of our modules."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True, capture_output=True
    )
    return next(folder.glob("amana-*.whl"))


def test_everything_lies_below_one_name(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"amana"}
    assert not [name for name in names if "/tests/" in name or "/benchmarks/" in name]
    assert {
        "amana/__main__.py",
        "amana/daemon.py",
        "amana/config/example.toml",
        "amana/packaging/systemd/amana.service",
    } <= set(names)


@pytest.fixture
def installed(wheel, tmp_path):
    """The wheel unpacked beside packages that own our generic names; runs a command there."""
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    for name in ("config", "daemon", "domain", "store", "workflow", "frontends", "connectors", "extractors"):
        (site / f"{name}.py").write_text(f"raise AssertionError('the {name} of somebody else was imported')\n")
    start = f"import sys; sys.path.insert(0, {str(site)!r}); from amana.__main__ import main; sys.exit(main())"

    def run(*words, told=b""):
        return subprocess.run([sys.executable, "-c", start, *words], cwd=tmp_path, input=told, capture_output=True, check=False)

    return run


@pytest.mark.slow
def test_it_runs_beside_packages_that_own_the_names_config_and_daemon(installed):
    done = installed("extract", "--jsonl", told=b'{"id": "a", "text": "hello", "reference": "2026-03-02T10:00:00+04:00"}\n')
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b'{"id":"a","language":"en"')


@pytest.mark.slow
def test_it_holds_all_that_its_commands_need(installed, tmp_path):
    done = installed("demo", "--folder", str(tmp_path / "demo"))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"The status page was served" in done.stdout
    unit = installed("install-service", "--print").stdout.decode()
    assert f"ExecStart={sys.executable} -m amana --config /etc/amana/amana.toml run" in unit
