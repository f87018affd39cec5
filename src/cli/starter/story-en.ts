import type { Starter } from './starter.ts';

/** Every `title` and text is to be changed; the comments say what stands where. */
export const english = ({ id, title, name, setting }: Starter): string => `\
# yaml-language-server: $schema=../scenario.schema.json
format: 1
id: ${id}
version: 0.1.0
language: en
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(`${name} has had a letter that is not what was agreed.`)}
minutes: 1
level: 1
setting: ${setting}
review:
  status: draft                      # a draft, and learners see that
cast:                                # who takes part; 'you' is the learner
  you: { name: You, role: collection officer }
  resident: { name: ${JSON.stringify(name)}, role: resident }
meters: { stress: 2, trust: 2, safety: 2, of: resident }
start: opening                       # the first scene
scenes:
  opening:
    title: A letter that is not right  # what this decision is called in the looking back
    place: Monday, a quarter past nine
    script: |
      resident: I’ve had a letter that isn’t what we agreed.
      resident: My post gets read for me at home. I’m told what’s in it. {post}
      A bin lorry goes by outside. {lorry}
    cues:                            # what {post} and {lorry} mean
      post:
        signal: control              # a signal
        strength: medium
        why: |
          Somebody else reads the post and tells what is in it. That may just be help. It is something to stop and think about.
      lorry:
        noise: practical             # noise: it looks like something and is nothing
        why: |
          A noise from the street says nothing about anybody.
    choices:
      plan:
        say: |
          Shall we work out a new arrangement straight away?
        grade: acceptable
        effects: { stress: -1 }
        because: |
          An arrangement helps with the debt. You just don’t know yet who will decide about it.
        to: judgement
      question:
        say: |
          Can you talk freely now, yes or no?
        then: |
          There is a short silence.
          resident: Now I can.
        grade: good
        effects: { trust: +1 }
        because: |
          A question with yes or no can be answered safely, even if somebody is listening in.
        to: judgement
  judgement:
    title: Is this a reason to consult?
    judge:
      expected: consult              # a reason to consult; or: no-consult
      because: |
        Somebody else reads the post and decides what is passed on. That is a reason to consult. It is no proof.
      to: onward
  onward:
    next:
      - { when: { judged: { judgement: consult } }, to: asked }
      - { to: open }
  asked:
    title: You ask a colleague
    script: |
      You put it to {{policy.contact}}, without naming anybody.
    end: good
  open:
    title: It stays with the letter
    script: |
      The letter has been put right. You have talked to nobody about the post.
    end: acceptable
`;
