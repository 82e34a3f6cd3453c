"""A command whose options of one value may be given once: of two, click takes the last and says nothing of the first."""

from __future__ import annotations

import click


class Once(click.Command):
    """Refuses an option of one value that is given twice."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does it, once it is seen that no value would be dropped."""
        _, _, given = self.make_parser(ctx).parse_args(list(args))
        for i, option in enumerate(given):
            if isinstance(option, click.Option) and not option.multiple and not option.is_flag and option in given[:i]:
                raise click.UsageError(f"{option.opts[-1]} is given twice, and takes one value; give it once", ctx)
        return super().parse_args(ctx, args)
