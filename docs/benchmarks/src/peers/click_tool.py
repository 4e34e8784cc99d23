import click


@click.group()
@click.version_option("1.0.0")
def main():
    """A command line as small as can be."""


@main.command("list")
@click.option("--limit", default=20, help="How many")
def list_projects(limit):
    """List projects."""
    click.echo('[{"id":"p-1","name":"Storefront"},{"id":"p-2","name":"Checkout"}]')


@main.command()
@click.argument("address")
def get(address):
    """Get a document."""
    from urllib.request import urlopen

    with urlopen(address) as body:
        click.echo(body.read())
