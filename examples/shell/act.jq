# What a site shows after some more events: `articles` by id, and `cursor`, from where it reads on.
# Run with --slurpfile kept FILE, the events as input, one CloudEvent a line.

def act($event; $cursor):
  ($event.id) as $id
  | (.known[$id] // {version: 0, killed: false, seen: []}) as $known
  # Nothing follows a kill, and what came before is not done again.
  | if $known.killed or ($known.seen | index($event.event_id)) then .
    else
      .known[$id].seen = ($known.seen + [$event.event_id])[-50:]
      | .known[$id].version = $known.version
      | .known[$id].killed = ($event.event == "killed")
      | if $event.event == "killed" or $event.event == "withheld" then del(.articles[$id])
        elif $event.version >= $known.version then
          .known[$id].version = $event.version
          | .articles[$id] = {version: $event.version, headline: $event.headline}
        else . end
    end
  | .cursor = $cursor;

reduce inputs as $line ($kept[0]; act($line.data; $line.cursor))
