"""Lines of keys in TOML."""

from config.lines import key_lines, line_of

TOML = '''# remark
[a]
x = 1
"y z" = """
q = 1
"""
b.c = [
  1,
]
[[d]]
k = 1
[[d]]
k = { n = 2 }
[[d.e]]
f = 1
[d.g]
h = 1
'''


def test_each_key_has_its_line():
    lines = key_lines(TOML)
    assert lines["a",] == 2
    assert lines["a", "x"] == 3
    assert lines["a", "y z"] == 4
    assert ("a", "q") not in lines
    assert lines["a", "b", "c"] == 7
    assert lines["d", 0, "k"] == 11
    assert lines["d", 1, "k"] == 13
    assert lines["d", 1, "e", 0, "f"] == 15
    assert lines["d", 1, "g", "h"] == 17


def test_what_has_no_line_of_its_own_takes_the_nearest_around_it():
    lines = key_lines(TOML)
    assert line_of(("d", 1, "k", "n"), lines) == 13
    assert line_of(("zzz",), lines) == 1
