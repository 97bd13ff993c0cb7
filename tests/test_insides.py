"""Each use of another package's inside is still needed: what it works around still holds."""

from __future__ import annotations

import inspect
import subprocess
import sys

import sphinx_multitoc_numbering
from jupyter_book.cli.main import build
from jupyter_client.manager import AsyncKernelManager
from sphinx.builders.epub3 import Epub3Builder
from sphinx.search import IndexBuilder

from analysis.book.settings import use_unix_sockets


def test_kernels_would_speak_over_ports_drawn_before_they_start_or_through_one_file() -> None:
    code = "from jupyter_client.manager import AsyncKernelManager as M; print(M().transport, M(transport='ipc').ip)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "tcp kernel-ipc\n"


def test_no_two_kernels_speak_through_the_same_file() -> None:
    use_unix_sockets()
    one, other = AsyncKernelManager(), AsyncKernelManager()
    assert one.transport == other.transport == "ipc"
    assert one.ip != other.ip


def test_the_command_has_no_option_to_read_pages_side_by_side() -> None:
    assert not {"jobs", "parallel"} & {option.name for option in build.params}


def test_the_extension_that_numbers_sections_does_not_say_whether_pages_may_be_read_side_by_side() -> None:
    assert "parallel_read_safe" not in inspect.getsource(sphinx_multitoc_numbering)


def test_sphinx_tells_no_language_on_the_pages_of_an_epub() -> None:
    assert "lang=" not in Epub3Builder.html_tag


def test_a_kernel_is_asked_to_end_and_waited_for() -> None:
    code = "from nbclient import NotebookClient as C; print(C.shutdown_kernel.default_value)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "graceful\n"


def test_sphinx_keeps_words_that_stand_on_no_page_in_the_index_of_its_search() -> None:
    assert "del " not in inspect.getsource(IndexBuilder.prune)


def test_sphinx_packs_an_epub_with_the_times_of_its_files() -> None:
    assert "ZipInfo" not in inspect.getsource(Epub3Builder.build_epub)
