"""The workbench on a real pseudo-terminal."""

import os
import shutil
import signal
import stat

import pytest

from conftest import COMMAND, PROJECT, run
from screen import CTRL_A, CTRL_C, CTRL_D, CTRL_R, CTRL_Z, DOWN, ENTER, TAB, UP, Screen


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(PROJECT / "Tests/CheckingTests/Fixtures/base", tmp_path / "book")
    return tmp_path


@pytest.fixture
def repl(folder):
    with Screen("repl", "--rules", "book", folder=folder) as screen:
        yield screen.ready()


def edit(folder, name, old, new):
    """Changes a rule file as an editor that saves beside and renames does."""
    path = folder / "book" / name
    text = path.read_text()
    assert old in text
    (folder / "new").write_text(text.replace(old, new))
    os.replace(folder / "new", path)


# ---- Lines


def test_says_what_book_it_is_and_waits(repl):
    repl.see("Small book (small 1.0.0). `help` lists the verbs; Ctrl-D leaves.")
    assert repl.row() == ">"


def test_the_result_follows_an_answer(repl):
    repl.enter("stiff_neck yes").see("Stiff neck: yes", "= self_care to emergency: 1 red flag not ruled out")
    repl.enter("temperature 39.5").see("= self_care to emergency → emergency: Stiff neck with a high fever")


def test_ctrl_c_cancels_the_line_and_not_the_session(repl):
    repl.type("stiff neck ye" + CTRL_C).see("^C").ready()
    assert repl.row() == ">"
    repl.enter("findings").see("no answers")


def test_ctrl_c_cancels_an_entry_of_several_lines(repl):
    repl.type("lua (1 +" + ENTER).wait(lambda: repl.row() == "…")
    repl.type(CTRL_C).ready()
    repl.enter("lua 2 + 3").see("5")


def test_an_interrupt_from_elsewhere_does_not_end_the_session(repl):
    repl.type("stiff")
    repl.wait(lambda: repl.row() == "> stiff")
    repl.signal(signal.SIGINT)
    repl.see("^C").ready()
    repl.enter("lua 1 + 1").see("2")


def test_ctrl_d_leaves(repl):
    repl.type(CTRL_D)
    assert repl.ended() == 0


def test_ctrl_d_does_not_leave_in_the_middle_of_a_line(repl):
    repl.type("stiff").wait(lambda: repl.row() == "> stiff")
    repl.type(CTRL_D + CTRL_C).see("^C").ready()
    repl.enter("lua 4 * 4").see("16")


def test_quit_leaves(repl):
    repl.type("quit" + ENTER)
    assert repl.ended() == 0


def test_an_open_bracket_goes_on_in_the_next_line(repl):
    repl.type("lua all {" + ENTER).wait(lambda: repl.row() == "…")
    repl.type("stiff_neck, high_fever" + ENTER).wait(lambda: repl.row() == "…")
    repl.enter("}").see("not known: needs Stiff neck, High fever")


@pytest.mark.parametrize("line", ["stiff_neck (yes", "stiff_neck :-(", "whatif stiff_neck [", "find {"])
def test_an_open_bracket_in_an_answer_does_not_go_on(repl, line):
    repl.type(line + ENTER).see("! ").wait(lambda: repl.row() == ">")
    repl.enter("stiff_neck no").see("Stiff neck: no")


def test_a_bracket_in_quotes_does_not_go_on(repl):
    repl.enter('? "("').see("nothing in the rule book speaks of")


def test_letters_beyond_ascii_stay_whole(folder):
    edit(folder, "findings.lua", 'label = "Stiff neck"', 'label = "Nackensteife, früh ✓"')
    with Screen("repl", "--rules", "book", folder=folder) as repl:
        repl.ready().type("nackensteife früh ✓x\x7f yes").wait(lambda: repl.row() == "> nackensteife früh ✓ yes")
        repl.type(CTRL_C).ready().enter("nackensteife, früh yes").see("Nackensteife, früh ✓: yes")


def test_letters_beyond_ascii_stay_whole_where_the_locale_is_c(folder):
    with Screen("repl", "--rules", "book", folder=folder, LANG="C", LC_ALL="C") as repl:
        repl.ready().type("? größe").wait(lambda: repl.row() == "> ? größe")


def test_the_cursor_moves_and_the_line_is_edited(repl):
    repl.type("tiff neck yes" + CTRL_A + "s").wait(lambda: repl.row() == "> stiff neck yes")
    repl.type(ENTER).see("Stiff neck: yes").ready()


# ---- What was typed


def test_up_recalls_and_down_goes_back(repl):
    repl.enter("lua 1 + 1").enter("lua 2 + 2")
    repl.type(UP).wait(lambda: repl.row() == "> lua 2 + 2")
    repl.type(UP).wait(lambda: repl.row() == "> lua 1 + 1")
    repl.type(DOWN).wait(lambda: repl.row() == "> lua 2 + 2")


def test_up_recalls_an_entry_of_several_lines_whole(repl):
    repl.type("lua (20 +" + ENTER).wait(lambda: repl.row() == "…")
    repl.enter("22)").see("42")
    repl.enter("clear")
    repl.type(UP + UP).wait(lambda: repl.lines[-1] == "" and "22)" in repl.row())
    repl.enter("")
    assert sum(line == "42" for line in repl.lines) == 2


def test_ctrl_r_looks_for_what_was_typed(repl):
    repl.enter("lua 10 + 1").enter("findings")
    repl.type(CTRL_R + "10").see("bck:10")
    repl.type(ENTER).wait(lambda: sum(line == "11" for line in repl.lines) == 2)


def test_history_survives_and_is_private(folder):
    with Screen("repl", "--rules", "book", folder=folder) as repl:
        repl.ready().type("lua (6 *" + ENTER).wait(lambda: repl.row() == "…")
        repl.enter("7)").type(CTRL_D)
        assert repl.ended() == 0
    file = folder / "state/triage/history"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    with Screen("repl", "--rules", "book", folder=folder) as repl:
        repl.ready().type(UP).wait(lambda: "7)" in repl.row())
        repl.enter("").see("42")


def test_a_history_file_that_others_can_read_is_closed_to_them(folder):
    (folder / "state/triage").mkdir(parents=True)
    file = folder / "state/triage/history"
    file.write_text("_HiStOrY_V2_\nfindings\n")
    file.chmod(0o644)
    with Screen("repl", "--rules", "book", folder=folder) as repl:
        repl.ready().enter("rules")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.read_text() == "_HiStOrY_V2_\nfindings\nrules\n"


def test_no_history_writes_nothing_and_still_recalls(folder):
    with Screen("repl", "--rules", "book", "--no-history", folder=folder) as repl:
        repl.ready().enter("lua 3 * 3").type(UP).wait(lambda: repl.row() == "> lua 3 * 3")
    assert not (folder / "state").exists()


def test_a_line_that_begins_with_a_blank_is_not_remembered(repl, folder):
    repl.enter("lua 1 + 1").enter(" stiff neck yes")
    repl.type(UP).wait(lambda: repl.row() == "> lua 1 + 1")
    assert "stiff" not in (folder / "state/triage/history").read_text()


def test_history_lists_what_was_typed(repl):
    repl.enter("lua 1 + 1").enter("history").see("    1  lua 1 + 1", "    2  history")


# ---- Tab


def test_tab_completes_verbs(repl):
    repl.type("relo" + TAB).wait(lambda: repl.row() == "> reload")


def test_tab_completes_findings_and_their_values(repl):
    repl.type("sti" + TAB).wait(lambda: repl.row() == "> stiff_neck")
    repl.type("y" + TAB).wait(lambda: repl.row() == "> stiff_neck yes")
    repl.type(ENTER).see("Stiff neck: yes").ready()
    # A finding that is called like a verb.
    repl.type("history th" + TAB).wait(lambda: repl.row() == "> history thyroid_disorder")
    repl.type(ENTER).see("Known diseases: Thyroid disorder").ready()
    repl.enter("history").see("    2  history thyroid_disorder")


def test_tab_completes_the_options_of_a_list(repl):
    repl.type("set history th" + TAB).wait(lambda: "thyroid_disorder" in repl.row())


def test_tab_completes_rules(repl):
    repl.type("whynot hypo" + TAB).wait(lambda: repl.row() == "> whynot hypothyroidism")


def test_tab_completes_file_names(folder, repl):
    (folder / "patient of today.json").write_text('{"stiff_neck": true}')
    repl.type("open pat" + TAB).wait(lambda: repl.row() == "> open patient of today.json")
    repl.type(ENTER).see("1 answer of `patient of today.json`")
    repl.ready().type("open bo" + TAB).wait(lambda: repl.row() == "> open book/")


def test_a_second_tab_lists_what_there_is(repl):
    repl.type("show s" + TAB + TAB).see("self_care", "serious/stiff-neck", "stiff_neck")
    repl.wait(lambda: repl.row() == "> show s")


def test_tab_after_something_unknown_changes_nothing(repl):
    repl.type("blurb x" + TAB).wait(lambda: repl.row() == "> blurb x")


# ---- The rule book changes


def test_a_saved_file_is_read_again_and_the_result_moves(repl, folder):
    repl.enter("stiff_neck yes").enter("temperature 39.5")
    edit(folder, "rules.lua", "urgency = emergency", "urgency = prompt")
    repl.see("the rule book was read again: rules.lua", "= emergency → prompt: Stiff neck with a high fever").ready()
    repl.enter("findings").see("Temperature: 39.5 °C", "Stiff neck: yes")


def test_a_half_typed_line_stays_when_a_file_is_saved(repl, folder):
    repl.type("stiff neck y").wait(lambda: repl.row() == "> stiff neck y")
    edit(folder, "rules.lua", "urgency = emergency", "urgency = prompt")
    repl.see("the rule book was read again").wait(lambda: repl.row() == "> stiff neck y")
    assert "the rule book was read again: rules.lua" in repl.lines
    repl.type("es" + ENTER).see("Stiff neck: yes")


def test_broken_files_leave_the_last_good_book_in_use(repl, folder):
    repl.enter("stiff_neck yes").enter("temperature 39.5")
    edit(folder, "rules.lua", "when = meningitis_signs", "when = meningitis_sings")
    repl.see(
        "! the rule book does not load any more: the last good one stays in use",
        "error[unknown-name]: there is no finding or pattern `meningitis_sings`",
    ).wait(lambda: repl.row() == "(older rule book) >")
    repl.enter("why").see("because of: Stiff neck with a high fever")
    edit(folder, "rules.lua", "meningitis_sings", "meningitis_signs")
    repl.see("the rule book loads again, as it was").wait(lambda: repl.row() == ">")


def test_edit_opens_the_editor_at_the_line_and_reads_again(folder):
    (folder / "editor").write_text('#!/bin/sh\necho "$1 $2" > "$(dirname "$0")/opened"\nsed -i "s/= emergency/= prompt/" "$2"\n')
    (folder / "editor").chmod(0o755)
    with Screen("repl", "--rules", "book", folder=folder, VISUAL=f"{folder}/editor") as repl:
        repl.ready().enter("stiff_neck yes").enter("temperature 39.5").enter("edit stiff_neck")
        repl.see("= emergency → prompt: Stiff neck with a high fever")
        assert (folder / "opened").read_text() == "+1 book/rules.lua\n"
        repl.enter("lua 1 + 1").see("2")


def test_an_editor_that_is_not_there_is_told(folder):
    with Screen("repl", "--rules", "book", folder=folder, VISUAL="no-such-editor") as repl:
        repl.ready().enter("edit stiff_neck").see("! the editor did not do its work", "`no-such-editor`")


# ---- Files and scenarios


def test_save_never_overwrites_unasked(repl, folder):
    (folder / "mine.json").write_text("{}")
    repl.enter("stiff_neck yes")
    repl.type("save mine.json" + ENTER).see("`mine.json` is there already. Write over it? (yes or no)")
    repl.type("no" + ENTER).see("not saved").ready()
    assert (folder / "mine.json").read_text() == "{}"
    repl.type("save mine.json" + ENTER).wait(lambda: repl.row().startswith("`mine.json` is there"))
    repl.type("yes" + ENTER).see("saved in `mine.json`").ready()
    assert (folder / "mine.json").read_text() == '{\n  "stiff_neck": true\n}\n'


def test_ctrl_c_at_a_question_means_no(repl, folder):
    (folder / "mine.json").write_text("{}")
    repl.type("save mine.json" + ENTER).see("Write over it?")
    repl.type(CTRL_C).see("not saved").ready()
    assert (folder / "mine.json").read_text() == "{}"


def test_a_saved_scenario_is_run_by_triage_test_and_fails_when_the_rule_changes(repl, folder):
    repl.enter("stiff_neck yes").enter("temperature 39.5")
    repl.type('save scenario a neck with "fever"' + ENTER)
    repl.see("red_flags = { \"stiff_neck\" }", "Is this what should happen? (yes or no)")
    repl.type("yes" + ENTER).see("saved: scenarios_saved.lua:3; `test` runs it").ready()
    repl.enter("test").see("3 scenarios came out as expected")
    done = run("test", "--rules", folder / "book", "a neck")
    assert (done.returncode, done.stderr) == (0, b"triage: 1 scenario came out as expected\n")
    edit(folder, "rules.lua", "urgency = emergency", "urgency = prompt")
    done = run("test", "--rules", folder / "book", "a neck")
    assert done.returncode == 1 and b"`urgency` must be" in done.stdout


def test_no_to_the_question_writes_no_scenario(repl, folder):
    repl.enter("stiff_neck yes")
    repl.type("save scenario something" + ENTER).see("Is this what should happen?")
    repl.type("no" + ENTER).see("not saved").ready()
    assert not (folder / "book/scenarios_saved.lua").exists()


# ---- Being asked


def test_ask_asks_until_nothing_is_left(repl):
    repl.type("ask" + ENTER).see("an empty line skips", "stiff_neck: Answer yes, no or not sure.")
    repl.wait(lambda: repl.row() == "?").type("yes" + ENTER).see("Stiff neck: yes")
    repl.wait(lambda: repl.row() == "?").type("back" + ENTER).see("Stiff neck: not asked")
    repl.wait(lambda: repl.row() == "?").type("stop" + ENTER).see("stopped").ready()
    repl.enter("next").see("stiff_neck: Answer yes, no or not sure.")


def test_ctrl_c_ends_being_asked_and_not_the_session(repl):
    repl.type("ask" + ENTER).wait(lambda: repl.row() == "?")
    repl.type(CTRL_C).see("stopped").ready()
    repl.enter("lua 1 + 1").see("2")


# ---- The terminal


def test_a_stopped_session_goes_on(folder):
    with Screen("--norc", "--noprofile", "-i", folder=folder, command="/bin/bash", PS1="shell> ") as shell:
        shell.wait(lambda: shell.row() == "shell>").type(f"{COMMAND} repl --rules book" + ENTER)
        shell.wait(lambda: shell.row() == ">").type("stiff ne").wait(lambda: shell.row() == "> stiff ne")
        shell.type(CTRL_Z).see("Stopped").wait(lambda: shell.row() == "shell>")
        shell.type("fg" + ENTER).wait(lambda: shell.row() == "> stiff ne")
        shell.type("ck yes" + ENTER).see("Stiff neck: yes")


def test_a_narrow_terminal_wraps(folder):
    with Screen("repl", "--rules", "book", folder=folder, columns=40) as repl:
        repl.ready().enter("stiff_neck yes").enter("temperature 39.5").see("→ emergency:\n  Stiff neck with a high fever")


def test_a_resized_terminal_is_noticed(repl):
    repl.resize(50, 44)
    repl.enter("stiff_neck yes").enter("temperature 39.5")
    repl.see("emergency → emergency: Stiff\n  neck with a high fever")


def test_colours_only_where_they_are_wanted(folder):
    with Screen("repl", "--rules", "book", folder=folder, NO_COLOR=None) as repl:
        repl.ready().enter("stiff_neck yes").enter("temperature 39.5")
        row = next(n for n, line in enumerate(repl.lines) if line.startswith("= self_care to emergency →"))
        assert repl._screen.buffer[row][2].fg == "red"


def test_a_terminal_without_abilities_will_do(folder):
    with Screen("repl", "--rules", "book", folder=folder, TERM="dumb") as repl:
        repl.wait(lambda: repl.row().endswith(">")).type("lua 1 + 1" + ENTER).see("2")


def test_the_end_of_the_terminal_ends_the_command(repl):
    repl.signal(signal.SIGHUP)
    repl.ended()
    assert not repl._child.isalive()
