"""Click in French: help, usage errors and exit codes.

Exit codes: 0 done, 1 an error that the message explains, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from indexer import console
from indexer.model import ArchiveError
from indexer.typography import typeset

_HEADINGS = {"Commands": "Commandes", "Positional arguments": "Arguments"}


class _Formatter(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or "Utilisation : ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(f"{_HEADINGS.get(heading, heading)} ")

    def getvalue(self) -> str:
        return typeset(super().getvalue())


class _Context(click.Context):
    formatter_class = _Formatter


class FrenchCommand(click.Command):
    """A command whose help and usage errors are French."""

    context_class = _Context
    allow_extra_args = True

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, described in French."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Affiche cette aide."
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, and refuse in French what is left over."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and not isinstance(self, click.Group):
            ctx.fail(f"argument en trop : « {rest[0]} »")
        return rest


class FrenchGroup(FrenchCommand, click.Group):
    """A group of French commands."""

    command_class = FrenchCommand

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """`[OPTIONS] COMMANDE…`."""
        return [*click.Command.collect_usage_pieces(self, ctx), "COMMANDE…"]


def run(command: click.Command, program: str = "python -m indexer") -> int:
    """Run the command line of this process and give its exit code; only a defect ends in a traceback.

    `program` is how the user calls it, for help and messages.
    """
    console.prepare_streams()
    try:
        code = command.main(prog_name=program, standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except click.UsageError as error:
        return _explain(error)
    except ArchiveError as error:
        return _fail(str(error), 1)
    except (click.Abort, KeyboardInterrupt):
        return _fail("Interrompu.", 130)
    except BrokenPipeError:
        console.forget_output()
        return 1
    return code if isinstance(code, int) else 0


def _fail(message: str, code: int) -> int:
    console.err().print(typeset(message), style="red")
    return code


def _explain(error: click.UsageError) -> int:
    context = error.ctx
    if context is not None:
        click.echo(context.get_usage(), err=True)
    _fail(f"Erreur : {_told(error)}", error.exit_code)
    if context is not None:
        click.echo(typeset(f"Aide : {context.command_path} --help"), err=True)
    return error.exit_code


def _told(error: click.UsageError) -> str:
    """What is wrong."""
    match error:
        case click.NoSuchCommand():
            return f"la commande « {error.command_name} » n'existe pas{_near(error.possibilities)}"
        case click.NoSuchOption():
            return f"l'option « {error.option_name} » n'existe pas{_near(error.possibilities)}"
        case click.BadOptionUsage():
            return f"l'option « {error.option_name} » est mal employée : valeur absente ou en trop"
        case click.MissingParameter(param=click.Parameter() as parameter):
            return f"il manque « {_name(parameter)} »"
        case click.BadParameter(param=click.Parameter() as parameter):
            return f"la valeur de « {_name(parameter)} » est refusée : {_expected(parameter, error)}"
        case _:
            return error.format_message().rstrip(".")


def _near(possibilities: Sequence[str] | None) -> str:
    return f" ; vouliez-vous dire « {possibilities[0]} » ?" if possibilities else ""


def _name(parameter: click.Parameter) -> str:
    argument = isinstance(parameter, click.Argument)
    return parameter.human_readable_name if argument else max(parameter.opts, key=len)


def _expected(parameter: click.Parameter, error: click.BadParameter) -> str:
    """What a value may be; a callback of ours says it itself."""
    match parameter.type:
        case click.Choice(choices=choices):
            return f"choisissez entre {', '.join(map(str, choices))}"
        case click.IntRange(min=low, max=high):
            bounds = [f"{low} au moins"] * (low is not None) + [f"{high} au plus"] * (high is not None)
            return f"il faut un nombre entier, {', '.join(bounds)}"
        case click.types.IntParamType():
            return "il faut un nombre entier"
        case _:
            return error.message.rstrip(".")
