import type { Starter } from './starter.ts';

/** Every `title` and text is to be changed; the comments say what stands where. */
export const dutch = ({ id, title, name, setting }: Starter): string => `\
# yaml-language-server: $schema=../scenario.schema.json
format: 1
id: ${id}
version: 0.1.0
language: nl
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(`${name} heeft een brief gekregen die niet klopt met wat is afgesproken.`)}
minutes: 1
level: 1
setting: ${setting}
review:
  status: draft                      # een concept, en dat ziet de deelnemer
cast:                                # wie er meedoen; 'you' is de deelnemer
  you: { name: Jij, role: medewerker invordering }
  inwoner: { name: ${JSON.stringify(name)}, role: inwoner }
meters: { stress: 2, trust: 2, safety: 2, of: inwoner }
start: begin                         # de eerste scène
scenes:
  begin:
    title: Een brief die niet klopt    # zo heet deze beslissing bij het terugkijken
    place: Maandag, kwart over negen
    script: |
      inwoner: Ik heb een brief gekregen die niet klopt met wat wij hadden afgesproken.
      inwoner: Mijn post wordt thuis voor mij gelezen. Ik hoor dan wel wat erin staat. {post}
      Buiten rijdt een vuilniswagen voorbij. {wagen}
    cues:                            # uitleg bij {post} en {wagen}
      post:
        signal: control              # een signaal
        strength: medium
        why: |
          Een ander leest de post en vertelt wat erin staat. Dat kan gewoon hulp zijn. Het is iets om bij stil te staan.
      wagen:
        noise: practical             # ruis: het lijkt iets, maar het is niets
        why: |
          Een geluid van de straat zegt niets over iemand.
    choices:
      plan:
        say: |
          Zullen we samen meteen een nieuwe regeling maken?
        grade: acceptable
        effects: { stress: -1 }
        because: |
          Een regeling helpt met de schuld. Je weet alleen nog niet wie er straks over beslist.
        to: oordeel
      vraag:
        say: |
          Kunt u nu vrij praten, ja of nee?
        then: |
          Het blijft even stil.
          inwoner: Nu wel.
        grade: good
        effects: { trust: +1 }
        because: |
          Een vraag met ja of nee is veilig te beantwoorden, ook als er iemand meeluistert.
        to: oordeel
  oordeel:
    title: Is dit een reden om te overleggen?
    judge:
      expected: consult              # een reden om te overleggen; of: no-consult
      because: |
        Een ander leest de post en bepaalt wat bekend wordt. Dat is een reden om te overleggen. Het is geen bewijs.
      to: verder
  verder:
    next:
      - { when: { judged: { oordeel: consult } }, to: einde }
      - { to: open }
  einde:
    title: Je vraagt het een collega
    script: |
      Je legt het voor aan {{policy.contact}}, zonder een naam te noemen.
    end: good
  open:
    title: Het blijft bij de brief
    script: |
      De brief is rechtgezet. Over de post heb je het met niemand gehad.
    end: acceptable
`;
