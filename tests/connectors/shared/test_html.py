from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.shared.html import to_text


def quoted(markup: str) -> list[str]:
    page = to_text(markup)
    return [page.text[span.start : span.end] for span in page.quoted]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Dear Lina,</p><p>we <b>will</b>\n send it.</p>", "Dear Lina,\n\nwe will send it."),
        ("one<br>two<br/><br>three<br><br><br>four", "one\ntwo\n\nthree\n\nfour"),
        ("<div>one</div><div>two</div><div><br></div><div>three</div>", "one\ntwo\n\nthree"),
        ("<div>one<div>two</div></div>three", "one\ntwo\nthree"),
        ("<i>a</i>&nbsp;b &amp; c &lt;d&gt; &#8364;5&shy;0", "a\xa0b & c <d> €50"),
        ("no markup &amp; all", "no markup & all"),
        ("<ul><li>one</li><li><p>two</p></li></ul>end", "- one\n- two\n\nend"),
        ("<ol><li>one<li>two</ol>", "1. one\n2. two"),
        ('<ol start="3"><li>one<li value="7">two<li>three</ol>', "3. one\n7. two\n8. three"),
        ("<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>", "- one\n  - inner\n- two"),
        (
            "<table><tr><th>Item</th><th>Price</th></tr><tr><td>Survey</td><td>1,200 AED</td></tr></table>",
            "Item\tPrice\nSurvey\t1,200 AED",
        ),
        (
            (
                "<table><tr><td><p class=MsoNormal>Item<o:p></o:p></p></td><td><p class=MsoNormal>Price</p></td></tr>"
                "<tr><td><p></p></td><td></td><td><p>5</p></td></tr></table><p>end</p>"
            ),
            "Item\tPrice\n\t\t5\n\nend",
        ),
        ("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>", "a\n\nb\tc\td"),
        ("<td>alone</td>", "alone"),
        ("<pre>a  b\n  c\n\nd</pre>", "a  b\n  c\n\nd"),
        ("<head><title>t</title><style>p{}</style></head><body><script>x</script>a<!-- c --></body>", "a"),
        ('<div style="display : none">x</div><span style="font-size:0px">y</span><p hidden>z</p>a', "a"),
        ('<div style="max-height:0;overflow:hidden">preheader</div>a<div style="font-size:0.9em">b</div>', "a\nb"),
        ('<?xml version="1.0"?><html><body>a<?xml:namespace prefix = o />b</body></html>', "ab"),
        ("<![if !supportLists]>1. <![endif]>a", "1. a"),
        ("<p dir=rtl>سنرسل العرض <span dir=ltr>5,000 AED</span> غدًا</p>", "سنرسل العرض 5,000 AED غدًا"),
        ("<b>unclosed <i>tags <p>go on", "unclosed tags\n\ngo on"),
        ("<h1>Title</h1>text<hr>more", "Title\n\ntext\n\nmore"),
        ("", ""),
        ("<", "<"),
    ],
)
def test_texts(markup, text):
    assert to_text(markup).text == text


GMAIL = """<div dir="ltr">Sure, by Friday.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 3 Mar 2026 at 10:00,
Karim &lt;<a href="mailto:k@acme.example">k@acme.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;
border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">When?</div></blockquote></div>"""
OUTLOOK = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-US><div class="WordSection1">
<p class="MsoNormal">By Friday.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Karim<br>
<b>Sent:</b> Tuesday<br><b>To:</b> Lina<br><b>Subject:</b> Drawings</p></div></div><p class="MsoNormal">When?</p></div></body></html>"""
OUTLOOK_WEB = """<div>By Friday.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Karim</div><div>When?</div>"""
APPLE = """<html><body>By Friday.<br><div><br><blockquote type="cite" style="border: none"><div>On 3 Mar 2026, at 10:00, Karim wrote:</div><br>
<div>When?</div></blockquote></div><br></body></html>"""
THUNDERBIRD = """<p>By Friday.</p><div class="moz-cite-prefix">On 03.03.26 10:00, Karim wrote:<br></div>
<blockquote type="cite" cite="mid:a@b"><p>When?</p></blockquote><p>and thanks</p>"""
YAHOO = """<div>By Friday.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, Karim wrote:</div><div>When?</div></div>"""


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (GMAIL, ["On Tue, 3 Mar 2026 at 10:00, Karim <k@acme.example> wrote:\n\nWhen?"]),
        (OUTLOOK, ["From: Karim\nSent: Tuesday\nTo: Lina\nSubject: Drawings\n\nWhen?"]),
        (OUTLOOK_WEB, ["From: Karim\nWhen?"]),
        (APPLE, ["On 3 Mar 2026, at 10:00, Karim wrote:\n\nWhen?"]),
        (THUNDERBIRD, ["On 03.03.26 10:00, Karim wrote:\n\nWhen?"]),
        (YAHOO, ["On Tuesday, Karim wrote:\nWhen?"]),
        ('a<div style="border:none;border-left:solid blue 1.5pt;padding:0in 0in 0in 4.0pt"><p>old</p></div>b', ["old"]),
        (
            "a<blockquote>old<blockquote>older</blockquote></blockquote>b<blockquote>old too</blockquote>",
            ["old\n\nolder", "old too"],
        ),
    ],
)
def test_what_is_quoted(markup, words):
    assert quoted(markup) == words
    assert "y Friday." in to_text(markup).text or markup[0] == "a"


@pytest.mark.parametrize(
    "markup",
    [
        "<p>no quote</p>",
        '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">only indented</blockquote>',
        '<div style="border-top:1px solid #ccc">a footer</div>',
        '<div class="quote-of-the-day">x</div>',
        '<p style="border:none;border-top:solid windowtext 1.0pt">a rule</p>',
        "<blockquote> </blockquote>",
    ],
)
def test_what_is_not_quoted(markup):
    assert quoted(markup) == []


def test_bombs_are_bounded():
    assert to_text("<div>" * 100_000 + "deep").text in {"", "deep"}
    assert len(to_text("<p>" + "word " * 1_000_000).text) <= 500_010
    assert to_text("<b>x</b>" * 200_000).text.startswith("xxx")
    to_text('<p style="' + "a" * 1_000_000 + '">x</p>')
    to_text("<a " + "x=y " * 100_000 + ">")


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                "<p> </p> <td> <tr> <table> </table> <li> <ol> <ul> </ul> <pre> <br> <blockquote> </blockquote> <div> </div> &#0; &#x110000; <![CDATA[ <?x ?> <!-- -->".split()
            ),
            st.text(max_size=8),
        ),
        max_size=25,
    ).map("".join)
)
def test_any_markup_gives_text_with_spans_in_it(markup):
    page = to_text(markup)
    end = 0
    for span in page.quoted:
        assert end <= span.start < span.end <= len(page.text)
        end = span.end
