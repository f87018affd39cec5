/** What editors say of each field in Dutch: whoever writes there is no programmer, and mostly Dutch. */

/** What is said of many fields alike, behind what is said of the one. */
const ENDINGS: Readonly<Record<string, string>> = {
  'One line of plain text.': 'Eén regel gewone tekst.',
  'A block (|): one line is one paragraph; *emphasis* and **strong** are allowed.':
    'Een blok (|): één regel is één alinea; *nadruk* en **vet** mogen.',
  'A block (|) written like a play: "name: …" is speech, any other line is narration, {cue-id} closes a line.':
    'Een blok (|), geschreven als een toneelstuk: "naam: …" is wat iemand zegt, elke andere regel is vertelling, {aanwijzing} sluit een regel af.',
  'Exactly one of signal and noise.': 'Precies één van signal en noise.',
  'Exactly one of say, do and think.': 'Precies één van say, do en think.',
  'Exactly one of say and do.': 'Precies één van say en do.',
  'Exactly one of fact and label.': 'Precies één van fact en label.',
  'From 0 to 1.': 'Van 0 tot 1.',
};

const SENTENCES: Readonly<Record<string, string>> = {
  'Scenario of signal-training': 'Scenario van signal-training',
  'Which format the file is written in.': 'In welk formaat het bestand geschreven is.',
  'The name of this scenario in the files: small letters, digits and hyphens.':
    'De naam van dit scenario in de bestanden: kleine letters, cijfers en streepjes.',
  'Raise it when you change something that was published: 1.0.0, 1.0.1, 1.1.0.':
    'Verhoog dit als je iets verandert dat al gepubliceerd is: 1.0.0, 1.0.1, 1.1.0.',
  'The language of the texts, such as nl or en.': 'De taal van de teksten, zoals nl of en.',
  'The title on the page.': 'De titel op de pagina.',
  'What happens, in one sentence that gives nothing away.': 'Wat er gebeurt, in één zin die niets verraadt.',
  'How long it takes.': 'Hoe lang het duurt, in minuten.',
  '1 first, 2 next, 3 advanced.': '1 eerst, 2 daarna, 3 gevorderd.',
  'Where the contact takes place.': 'Waar het contact plaatsvindt.',
  'Who has looked at it. The learner is told when it is a draft.':
    'Wie ernaar gekeken heeft. De deelnemer leest het als het een concept is.',
  'draft until a real expert has signed.': 'draft, tot een echte deskundige heeft getekend.',
  'The profession of who reviewed it.': 'Het beroep van wie het heeft beoordeeld.',
  'A day, written as 2026-01-31.': 'Een dag, geschreven als 2026-01-31.',
  'No longer offered: only who has begun it or has completed it still finds it, and may complete it.':
    'Wordt niet meer aangeboden: alleen wie begonnen is of klaar is, vindt het nog, en mag het afronden.',
  'Where this comes from: fact ids such as LAW-09, or addresses that start with https://.':
    'Waar dit vandaan komt: codes van feiten, zoals LAW-09, of webadressen die met https:// beginnen.',
  'A fact id such as LAW-09, or an address that starts with https://.':
    'De code van een feit, zoals LAW-09, of een webadres dat met https:// begint.',
  'What is practised; shown after the story.': 'Wat er geoefend wordt; te zien na het verhaal.',
  'What is practised.': 'Wat er geoefend wordt.',
  'What a team talks about after the story, in some twenty minutes; a learner alone never sees it.':
    'Waar een team na het verhaal over praat, in zo’n twintig minuten; wie alleen oefent, ziet dit nooit.',
  'Three questions for a team, by id.': 'Drie vragen voor een team, elk met een eigen naam.',
  'A question that a team can talk about.': 'Een vraag waar een team over kan praten.',
  'The point on which sensible people differ; nobody has to agree in the end.':
    'Het punt waarover verstandige mensen verschillen; niemand hoeft het eens te worden.',
  'Everybody who speaks or thinks. `you` is the learner.':
    'Iedereen die spreekt of denkt. `you` is de deelnemer.',
  'The name on the page.': 'De naam op de pagina.',
  'Who this person is.': 'Wie deze persoon is.',
  'As what the head is drawn: an adult, unless this says a child or an elder.':
    'Hoe het hoofd getekend wordt: als volwassene, tenzij hier child (kind) of elder (oudere) staat.',
  'Where the three meters begin, from 0 to 5.': 'Waar de drie meters beginnen, van 0 tot en met 5.',
  'Where stress begins, from 0 to 5.': 'Waar stress (spanning) begint, van 0 tot en met 5.',
  'Where trust begins, from 0 to 5.': 'Waar trust (vertrouwen) begint, van 0 tot en met 5.',
  'Where safety begins, from 0 to 5.': 'Waar safety (veiligheid) begint, van 0 tot en met 5.',
  'The member of the cast whose stress and trust are told after an answer.':
    'De persoon van wie na een antwoord verteld wordt hoe spanning en vertrouwen veranderen.',
  'The first scene.': 'De eerste scène.',
  'The scenes. Each has exactly one of choices, judge, route, note, next and end.':
    'De scènes. Elke scène heeft precies één van choices, judge, route, note, next en end.',
  'What this decision or ending is called afterwards; not shown while it is played.':
    'Hoe deze beslissing of dit einde achteraf heet; tijdens het spelen niet te zien.',
  'Where and when.': 'Waar en wanneer.',
  'How people meet in this scene; left out where nobody meets somebody else.':
    'Hoe mensen elkaar in deze scène spreken; weglaten waar niemand een ander spreekt.',
  'When this is, so that check can see that no way goes back in time.':
    'Wanneer dit is, zodat check ziet dat geen weg teruggaat in de tijd.',
  'Days since the story began, from 0.': 'Dagen sinds het begin van het verhaal, vanaf 0.',
  'The time of day, in quotation marks: "10.40".': 'De tijd, tussen aanhalingstekens: "10.40".',
  'Options are shuffled for each learner, unless this says why they may not be.':
    'Opties staan voor elke deelnemer in een andere volgorde, tenzij hier staat waarom dat niet mag.',
  'Why the options must stand in this order.': 'Waarom de opties in deze volgorde moeten staan.',
  'Whose change is told in this scene, instead of the one at the top.':
    'Van wie in deze scène de verandering verteld wordt, in plaats van wie bovenaan staat.',
  'The member of the cast whose stress and trust are told here, or nobody.':
    'De persoon van wie hier spanning en vertrouwen verteld worden, of nobody.',
  'The member of the cast the learner plays here; you when left out.':
    'De persoon die de deelnemer hier speelt; you als dit er niet staat.',
  'Who of the cast can hear what is said here; when left out, everybody who speaks here.':
    'Wie kan horen wat hier gezegd wordt; staat dit er niet, dan iedereen die hier spreekt.',
  'The note scene of which the written phrases are shown here.':
    'De scène met `note` waarvan hier te zien is wat er is opgeschreven.',
  'A picture above the script.': 'Een afbeelding boven de tekst.',
  'A file in the folder media beside the scenario, such as media/hallway.svg.':
    'Een bestand in de map media naast het scenario, zoals media/gang.svg.',
  'What the picture shows, for people who do not see it.':
    'Wat er op de afbeelding te zien is, voor wie haar niet ziet.',
  'Places in the picture that can be marked; the key is a cue id, or a name of its own for an ordinary place.':
    'Plekken in de afbeelding die te markeren zijn; de sleutel is een aanwijzing, of een eigen naam voor een gewone plek.',
  'Left, top, width and height in percent of the picture.':
    'Links, boven, breed en hoog, in procenten van de afbeelding.',
  'What this place in the picture is.': 'Wat deze plek in de afbeelding is.',
  'What happens and what is said.': 'Wat er gebeurt en wat er gezegd wordt.',
  'Inner voices, by person of the cast; heard only when the learner replays from that place.':
    'Gedachten, per persoon; alleen te horen als de deelnemer het vanaf die plek nog eens beleeft.',
  'What this person thinks.': 'Wat deze persoon denkt.',
  'Every {cue-id} of this scene: a signal or noise, and why.':
    'Elke {aanwijzing} van deze scène: een signaal of ruis, en waarom.',
  'What kind of signal this is.': 'Welk soort signaal dit is.',
  'Why it tempts without being a sign.': 'Waarom het ergens op lijkt, zonder iets te zeggen.',
  'How strong a signal it is.': 'Hoe sterk het signaal is.',
  'Why this is a signal, or is none.': 'Waarom dit een signaal is, of juist niet.',
  'What the learner can say or do.': 'Wat de deelnemer kan zeggen of doen.',
  'Only if all of this holds.': 'Alleen als dit allemaal klopt.',
  'Between which values stress must be, for example { atLeast: 3 }.':
    'Tussen welke waarden stress moet liggen, bijvoorbeeld { atLeast: 3 }.',
  'Between which values trust must be, for example { atLeast: 3 }.':
    'Tussen welke waarden trust moet liggen, bijvoorbeeld { atLeast: 3 }.',
  'Between which values safety must be, for example { atLeast: 3 }.':
    'Tussen welke waarden safety moet liggen, bijvoorbeeld { atLeast: 3 }.',
  'Holds from this value up.': 'Klopt vanaf deze waarde.',
  'Holds up to this value.': 'Klopt tot en met deze waarde.',
  'Cues whose lines the learner has marked, all of them.':
    'Aanwijzingen waarvan de deelnemer de regel heeft gemarkeerd, allemaal.',
  'Choices the learner has made, all of them.': 'Keuzes die de deelnemer heeft gemaakt, allemaal.',
  'Judgements, by scene: consult or no-consult.': 'Oordelen, per scène: consult of no-consult.',
  'Scenes the learner has been in, all of them.': 'Scènes waar de deelnemer is geweest, allemaal.',
  'Whom the learner turned to, by scene.': 'Naar wie de deelnemer ging, per scène.',
  'Phrases the learner wrote down, all of them.': 'Zinnen die de deelnemer heeft opgeschreven, allemaal.',
  'What the organisation has arranged.': 'Wat de organisatie heeft geregeld.',
  'Whether the reporting code binds the organisation.': 'Of de meldcode voor de organisatie geldt.',
  'Whether staff may report themselves.': 'Of medewerkers zelf mogen melden.',
  'Only if this does not hold.': 'Alleen als dit niet klopt.',
  'Can be taken once.': 'Kan maar één keer.',
  'The literal words the learner says.': 'De letterlijke woorden van de deelnemer.',
  'What the learner does.': 'Wat de deelnemer doet.',
  'What the learner may think where the story pauses; never graded.':
    'Wat de deelnemer kan denken waar het verhaal stilstaat; daar komt geen oordeel over.',
  'Who of the cast can hear this and what follows; when left out, as in the scene.':
    'Wie dit en wat erop volgt kan horen; staat dit er niet, dan als in de scène.',
  'What follows at once.': 'Wat er meteen op volgt.',
  'How good this is; left out where experts differ.':
    'Hoe goed dit is; weglaten waar deskundigen verschillen.',
  'What it does to the meters: stress up is bad, trust and safety up is good.':
    'Wat het met de meters doet: meer stress is slecht, meer trust en safety is goed.',
  'How far this moves, from -2 to +2.': 'Hoever dit verschuift, van -2 tot en met +2.',
  'Why; needed when there is a grade.': 'Waarom; moet als er een grade staat.',
  'The goals this practises.': 'De doelen die dit oefent.',
  'The scene that follows; in an interlude also return.': 'De scène die volgt; in een tussenstuk ook return.',
  'The scene with which an interlude begins that is played first; it goes on at to.':
    'De scène waarmee een tussenstuk begint dat eerst komt; daarna gaat het verder bij to.',
  'Is this a reason to consult?': 'Is dit een reden om te overleggen?',
  'The answer that is trained: a reason to consult, or none.':
    'Het antwoord dat geoefend wordt: een reden om te overleggen, of niet.',
  'Why there is, or is no, reason to consult.': 'Waarom er een reden is om te overleggen, of juist niet.',
  'To whom does the learner turn, and what comes back?': 'Naar wie gaat de deelnemer, en wat komt er terug?',
  'What comes back, after its real delay.': 'Wat er terugkomt, na de tijd die dat echt kost.',
  'What does the learner write down?': 'Wat schrijft de deelnemer op?',
  'What the learner can write down.': 'Wat de deelnemer kan opschrijven.',
  'A fact another can check.': 'Een feit dat een ander kan nagaan.',
  'A label or a guess.': 'Een etiket of een gok.',
  'Why a label does not help; needed for a label.': 'Waarom een etiket niet helpt; moet bij een label.',
  'What a good note is.': 'Wat een goede notitie is.',
  'When a line that closes with {when name} is there; the key is that name.':
    'Wanneer een regel die eindigt met {when naam} er staat; de sleutel is die naam.',
  'How many parts this has in a draw: of chance 2 and chance 1 the first comes in two of three runs. On every branch, or on none.':
    'Hoeveel delen dit heeft in een loting: van chance 2 en chance 1 komt de eerste in twee van de drie keer. Bij elke tak, of bij geen enkele.',
  'The story goes on: a scene, a list of which the first that holds is taken, or a list of which one is drawn.':
    'Het verhaal gaat verder: een scène, een lijst waarvan de eerste die klopt genomen wordt, of een lijst waaruit er een wordt geloot.',
  'The story ends here, and how.': 'Het verhaal eindigt hier, en hoe.',
  'Round of signal-training': 'Paar van signal-training',
  'The name of this pair in the files.': 'De naam van dit paar in de bestanden.',
  'What this pair is for: measure, practise or booster.':
    'Waar dit paar voor is: measure (meten), practise (oefenen) of booster (opfrissen).',
  'Whom it is about; the same in both twins.': 'Over wie het gaat; hetzelfde in beide helften.',
  'Spread over the bank, so that no group stands for the problem.':
    'Verspreid over de bank, zodat geen groep voor het probleem staat.',
  'The name, the same in both twins.': 'De naam, dezelfde in beide helften.',
  'Where this person lives.': 'Waar deze persoon woont.',
  'Whether this person speaks the language, or is learning it.':
    'Of deze persoon de taal spreekt (fluent) of leert (learning).',
  'The twin with a reason to consult.': 'De helft met een reden om te overleggen.',
  'What happens and what is said, in 40 to 95 words.':
    'Wat er gebeurt en wat er gezegd wordt, in 40 tot 95 woorden.',
  'Every {cue-id} of this twin: a signal or noise, and why.':
    'Elke {aanwijzing} van deze helft: een signaal of ruis, en waarom.',
  'Why this is, or is no, reason to consult.': 'Waarom dit een reden is om te overleggen, of juist niet.',
  'Why experts may differ; this case is then not scored.':
    'Waarom deskundigen kunnen verschillen; dit geval telt dan niet mee.',
  'What one does now: three options, asked after the judgement.':
    'Wat je nu doet: drie opties, gevraagd na het oordeel.',
  'The literal words.': 'De letterlijke woorden.',
  'What is done.': 'Wat er gedaan wordt.',
  'How good this is.': 'Hoe goed dit is.',
  'Why.': 'Waarom.',
  'How hard a panel found it; absent until it looked.':
    'Hoe moeilijk een panel het vond; weglaten tot dat gekeken heeft.',
  'What experts made of it; absent until they looked.':
    'Wat deskundigen ervan vonden; weglaten tot zij gekeken hebben.',
  'How many people.': 'Hoeveel mensen.',
  'The share that agreed.': 'Het deel dat het ermee eens was.',
  'What untrained people made of it; absent until they did.':
    'Wat ongetrainde mensen ervan maakten; weglaten tot dat gemeten is.',
  'The share that was right.': 'Het deel dat het goed had.',
  'The twin without.': 'De helft zonder reden.',
  'Bank of rounds of signal-training': 'Bank met paren van signal-training',
  'The name of this training; those of its forms and its booster begin with it.':
    'De naam van deze training; die van de vormen en de opfrisser beginnen ermee.',
  'What one does here, in one sentence.': 'Wat je hier doet, in één zin.',
  'What each part of the round begins with.': 'Waar elk deel van de ronde mee begint.',
  'Half with a reason, half without, each explained at once.':
    'De helft met een reden, de helft zonder, elk meteen uitgelegd.',
  'What this part is called.': 'Hoe dit deel heet.',
  'What the learner is told before it begins.': 'Wat de deelnemer leest voordat het begint.',
  'A reason is rare, and nothing is explained before the end.':
    'Een reden is zeldzaam, en niets wordt voor het einde uitgelegd.',
  'Once more what was judged otherwise; passed by where there is none.':
    'Nog eens wat anders beoordeeld werd; wordt overgeslagen als er niets is.',
  'The last scene.': 'De laatste scène.',
  'Two more trainings that measure the same, with ids that end in -a and -b.':
    'Nog twee trainingen die hetzelfde meten, met namen die eindigen op -a en -b.',
  'The title of form A.': 'De titel van vorm A.',
  'The title of form B.': 'De titel van vorm B.',
  'Cases without an explanation.': 'Gevallen zonder uitleg.',
  'A moment to rest.': 'Even rust.',
  'A short training to come back to, with an id that ends in -booster.':
    'Een korte training om op terug te komen, met een naam die eindigt op -booster.',
  'A few cases, each explained at once.': 'Een paar gevallen, elk meteen uitgelegd.',
  'Partners of signal-training': 'Partners van signal-training',
  'A card for every partner.': 'Een kaart voor elke partner.',
  'The name on the card.': 'De naam op de kaart.',
  'What they do.': 'Wat zij doen.',
  'What they do not do.': 'Wat zij niet doen.',
  'What comes back, and when.': 'Wat er terugkomt, en wanneer.',
  'Help lines of signal-training': 'Hulplijnen van signal-training',
  'The help lines, in the order of the page.': 'De hulplijnen, in de volgorde van de pagina.',
  'The name of this help line in the files.': 'De naam van deze hulplijn in de bestanden.',
  'When to call.': 'Wanneer je belt.',
  'The number, between quotes.': 'Het nummer, tussen aanhalingstekens.',
  'The web address.': 'Het webadres.',
  'Whether somebody checked it on the day of checkedOn.':
    'Of iemand het heeft nagekeken op de dag bij checkedOn.',
  'Facts of signal-training': 'Feiten van signal-training',
  'The facts; the key is the id by which scenarios cite one, such as LAW-09.':
    'De feiten; de sleutel is de code waarmee scenario’s er een noemen, zoals LAW-09.',
  'What is so, in one plain sentence or a few.': 'Wat zo is, in één of een paar gewone zinnen.',
  'What the source is called.': 'Hoe de bron heet.',
  'Where the source can be read.': 'Waar de bron te lezen is.',
  'verified: read in the source on the day of checkedOn; established: known in the field; unverified: still to be confirmed.':
    'verified: gelezen in de bron op de dag bij checkedOn; established: bekend in het vak; unverified: nog te bevestigen.',
  'Plan of signal-training': 'Plan van signal-training',
  'What this plan shows.': 'Wat dit plan laat zien.',
  'The number that a recorded run was drawn from; 0 when left out.':
    'Het getal waaruit een opgenomen ronde getrokken is; 0 als dit er niet staat.',
  'What is done, in this order; what goes on by itself need not be said.':
    'Wat er gedaan wordt, in deze volgorde; wat vanzelf verdergaat hoeft er niet te staan.',
  'The scene this is in.': 'De scène waarin dit is.',
  'The choice that is made.': 'De keuze die gemaakt wordt.',
  'What is judged: consult is a certainty of 4, 5 or 6, no-consult of 1, 2 or 3.':
    'Wat het oordeel is: consult is een zekerheid van 4, 5 of 6, no-consult van 1, 2 of 3.',
  'Whom one turns to.': 'Naar wie je gaat.',
  'The phrases that are written down; [] is none.': 'De zinnen die worden opgeschreven; [] is geen enkele.',
  'The scene is skipped.': 'De scène wordt overgeslagen.',
  'The cue whose line or place is marked.': 'De aanwijzing waarvan de regel of plek gemarkeerd wordt.',
  'The cue whose mark is taken away.': 'De aanwijzing waarvan de markering weggaat.',
  'What is so after this step, or on arrival where nothing is done.':
    'Wat na deze stap zo is, of bij aankomst als er niets gedaan wordt.',
  'Cues whose line or place has come in sight by now, all of them.':
    'Aanwijzingen waarvan de regel of plek nu in beeld is geweest, allemaal.',
  'Cues of which nothing has come in sight yet, not one of them.':
    'Aanwijzingen waarvan nog niets in beeld is geweest, geen enkele.',
  'Choices or partners that are offered now, all of them.':
    'Keuzes of partners die nu te kiezen zijn, allemaal.',
  'Choices or partners that are not offered now, not one of them.':
    'Keuzes of partners die nu niet te kiezen zijn, geen enkele.',
};

/**
 * A description of a field in Dutch.
 *
 * @throws Error for one that nobody has put into Dutch yet
 */
export function inDutch(description: string): string {
  const ending = Object.keys(ENDINGS).find((one) => description.endsWith(` ${one}`));
  if (ending !== undefined) {
    return `${inDutch(description.slice(0, -ending.length - 1))} ${ENDINGS[ending] ?? ''}`;
  }
  const dutch = SENTENCES[description];
  if (dutch === undefined) throw new Error(`There is no Dutch for “${description}” in schema-words.ts.`);
  return dutch;
}
