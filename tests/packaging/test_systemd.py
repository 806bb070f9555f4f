"""The systemd units: systemd itself has no complaint, and the sandbox is tight."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[2] / "packaging" / "systemd"
pytestmark = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")


@pytest.fixture
def unit(tmp_path):
    """Makes a unit whose program exists on this machine: systemd checks that."""

    def make(name):
        text = (UNITS / name).read_text(encoding="utf-8")
        assert "/opt/amana/bin/amana" in text
        (tmp_path / name).write_text(text.replace("/opt/amana/bin/amana", "/bin/true"), encoding="utf-8")
        return tmp_path / name

    return make


def analyze(*words, runtime):
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime)}
    return subprocess.run(["systemd-analyze", *map(str, words)], env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("name", "manager"), [("amana.service", "--system"), ("amana-user.service", "--user")])
def test_systemd_has_no_complaint(unit, tmp_path, name, manager):
    done = analyze(manager, "verify", unit(name), runtime=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_sandbox_is_tight(unit, tmp_path):
    done = analyze("security", "--offline=true", "--threshold=20", unit("amana.service"), runtime=tmp_path)
    assert done.returncode == 0, done.stdout[-200:]


def test_a_loose_unit_would_be_noticed(unit, tmp_path):
    loose = unit("amana.service")
    lines = [line for line in loose.read_text().splitlines() if not line.startswith(("SystemCall", "Capability", "Restrict"))]
    loose.write_text("\n".join(lines))
    assert analyze("security", "--offline=true", "--threshold=20", loose, runtime=tmp_path).returncode == 1


def test_the_service_tells_when_it_is_ready_and_keeps_telling_that_it_lives():
    text = (UNITS / "amana.service").read_text(encoding="utf-8")
    for line in ("Type=notify", "WatchdogSec=120", "DynamicUser=yes", "StateDirectory=amana"):
        assert f"\n{line}\n" in text
    assert "\nLoadCredential=" in text
