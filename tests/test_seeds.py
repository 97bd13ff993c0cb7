"""Articles are read byte for byte, or refused in one line that names the file."""

import hashlib
import os
from pathlib import Path

import pytest

from analysis.errors import EvidenceError
from analysis.folders import OWN
from analysis.reading import seeds

REFUSED = {
    "empty": (b"", "holds no text"),
    "white space": (b" \r\n\t \n", "holds no text"),
    "only a byte order mark": (b"\xef\xbb\xbf", "holds no text"),
    "Latin-1": ("Krüger".encode("latin-1"), "0xfc at 2 is not UTF-8"),
    "UTF-16": ("Krüger".encode("utf-16"), "is not UTF-8"),
    "NUL": (b"36\x00000 cars", "NUL at 2"),
    "too large": (b"a " * 1_000_000, "allowed are"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_a_file_that_is_no_article_is_refused_by_name(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "003_x.txt").write_bytes(content)
    with pytest.raises(EvidenceError, match=reason) as refusal:
        seeds.read_all(tmp_path)
    assert "003_x.txt" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match=r"no \*\.txt in"):
        seeds.read_all(tmp_path)


@pytest.mark.parametrize("name", ["003.txt/", "004_more.TXT", "notes/", "README.md", "003.txt~"])
def test_what_would_stay_unread_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "002.txt").write_text("Some text.")
    path = tmp_path / name
    path.mkdir() if name.endswith("/") else path.write_text("Some text.")
    with pytest.raises(EvidenceError, match=f"{path.name}' is not read; expected nothing but articles"):
        seeds.read_all(tmp_path)


def test_files_that_begin_with_a_dot_are_a_systems_own(tmp_path: Path) -> None:
    for name in ("002.txt", ".DS_Store", "._002.txt", ".002.txt.swp"):
        (tmp_path / name).write_text("Some text.")
    assert [seed.name for seed in seeds.read_all(tmp_path)] == ["002.txt"]


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "003.txt").symlink_to(tmp_path / "nowhere")
    with pytest.raises(EvidenceError, match="expected an article in"):
        seeds.read_all(tmp_path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "003.txt")
    with pytest.raises(EvidenceError, match="no plain file; expected an article in"):
        seeds.read_all(tmp_path)


@pytest.mark.parametrize("name", ["003_\n.txt", "003_\u202e.txt"])
def test_a_file_name_that_cannot_be_shown_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Some text.")
    with pytest.raises(EvidenceError, match="expected a file name of printable characters") as refusal:
        seeds.read_all(tmp_path)
    assert "\n" not in str(refusal.value)


def test_two_articles_with_one_key_are_refused(tmp_path: Path) -> None:
    for name in ("003_a.txt", "003_b.txt"):
        (tmp_path / name).write_text("Some text.")
    with pytest.raises(EvidenceError, match=r"003_b\.txt: key '003' is taken by 003_a\.txt"):
        seeds.read_all(tmp_path)


@pytest.mark.parametrize("name", ["two words.txt", "статья.txt", "a#b.txt", "_x.txt"])
def test_a_key_that_cannot_stand_in_an_anchor_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Some text.")
    with pytest.raises(EvidenceError, match="cannot stand in an anchor"):
        seeds.read_all(tmp_path)


def test_line_ends_and_byte_order_mark_stay_in_the_text(tmp_path: Path) -> None:
    content = "\ufeffOne line.\r\nAnother.\r".encode()
    (tmp_path / "003.txt").write_bytes(content)
    (seed,) = seeds.read_all(tmp_path)
    assert seed.text.encode() == content
    assert seed.sha256 == hashlib.sha256(content).hexdigest()


def test_the_articles_of_the_book_are_the_files_byte_for_byte() -> None:
    for seed in seeds.read_all(OWN.seeds):
        assert seed.text.encode() == (OWN.seeds / seed.name).read_bytes()
