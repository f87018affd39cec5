/** The smallest scenario that has nothing wrong with it, as a trainer would write it. */
export const SMALL_SCENARIO = `format: 1
id: small
version: 1.0.0
language: nl
title: Klein
summary: Een kort gesprek.
minutes: 1
level: 1
setting: phone
review:
  status: draft
sources: [LAW-09]
goals:
  listen: Je luistert.
cast:
  you: { name: Jij, role: medewerker }
  mila: { name: Mila, role: inwoner }
meters: { stress: 2, trust: 2, safety: 2 }
start: opening
scenes:
  opening:
    title: Een brief
    script: |
      De lijn kraakt. {crackle}
      mila: Goedemorgen. Ik bel over een brief.
    cues:
      crackle:
        noise: practical
        why: |
          Zo klinkt een oude telefoon.
    choices:
      listen:
        say: |
          Vertelt u eens, waar gaat de brief over?
        grade: good
        because: |
          Wie luistert, hoort meer.
        goals: [listen]
        to: doubt
      refer:
        say: |
          Daarvoor moet u echt op onze website zijn.
        grade: harmful
        because: |
          Dan hangt zij op.
        to: doubt
  doubt:
    title: Is er iets?
    judge:
      expected: no-consult
      because: |
        Er is niets dat erop wijst.
      to: bye
  bye:
    title: Fijne dag
    script: |
      mila: Dank u wel. Fijne dag.
    end: good
`;

export const SMALL_OVERLAY = `language: en
title: Small
summary: A short conversation.
`;
