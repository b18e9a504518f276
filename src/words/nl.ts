import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Dutch. */
export default {
	name: 'Nederlands',
	door: 'In het Nederlands: wat er gebeurde, jouw land, en hulp',
	pages: { index: 'In het kort', help: 'Hulp' },
	languages: 'Alle talen',
	skip: 'Naar de tekst',
	leave: 'Verlaat deze site',
	shift: { hint: 'Of druk drie keer op Shift', onceMore: 'Druk nog één keer op Shift om weg te gaan' },
	english: 'De volledige site, in het Engels',
	selfLink: 'Link naar dit deel:',
	danger: (number) => `In gevaar: bel ${number}`,
	talk: 'Om te praten:',
	elsewhere: 'In een ander land? Alle landen (in het Engels)',
	notice: {
		calm: 'Op deze pagina staan geen schokkende details.',
		bySoftware:
			'Deze pagina is door software geschreven op basis van het Engels, en door software gecontroleerd. De pagina is nog niet gelezen door iemand met Nederlands als moedertaal.',
		checked: (date) => `Laatst gecontroleerd op ${date}.`,
		mistake: 'Zie je een fout? Zo laat je het ons weten',
		changed: 'De Engelse pagina is veranderd sinds deze werd geschreven.',
	},
	evidence: {
		title: 'Waarop deze pagina is gebaseerd',
		intro: 'Elk nummer in de tekst leidt naar het feit erachter; de feiten en bronnen zijn in het Engels.',
		mark: 'Bewijs',
		standings: {
			read: 'gelezen',
			reported: 'volgens berichten van anderen',
			inferred: 'door ons afgeleid',
			'not-found': 'niet gevonden',
		},
		differs: 'bronnen verschillen',
		weak: 'één zwakke bron',
		sources: 'Bronnen (in het Engels)',
	},
	met: {
		'not-at-all-met': 'Onze mening: aan deze eis is helemaal niet voldaan.',
		'hardly-met': 'Onze mening: aan deze eis is in zeer geringe mate voldaan.',
		'partly-met': 'Onze mening: aan deze eis is deels voldaan.',
		'mostly-met': 'Onze mening: aan deze eis is grotendeels voldaan.',
		'fully-met': 'Onze mening: aan deze eis is volledig voldaan.',
	},
	country: {
		map: (named, inferred) =>
			`Kaart: de ${named} landen die een bron noemt zijn ingekleurd, de ${inferred} landen die we zelf afleiden hebben een onderbroken rand`,
		all: 'Alle landen, op naam',
		named: 'Genoemd door een bron',
		inferred: 'Door ons afgeleid',
		eu: { member: 'Lid van de Europese Unie', none: 'Geen lid van de Europese Unie' },
		schengen: {
			member: 'Lid van het Schengengebied',
			associated: 'Geassocieerd land, in het Schengengebied',
			'eu-not-yet': 'Nog niet in het Schengengebied, wel verplicht om toe te treden',
			'opt-out': 'Buiten het Schengengebied, door een uitzondering',
		},
		europol: { member: 'lid', agreement: 'via een akkoord' },
	},
	help: {
		emergency: 'Noodnummer',
		talk: 'Hulplijn voor kinderen en jongeren',
		report: 'Beelden van seksueel misbruik van kinderen melden',
		more: 'Meer hulp',
		survivors: 'Voor wie seksueel misbruik heeft meegemaakt',
		thoughts: 'Voor wie zich zorgen maakt over de eigen gedachten',
		traits: { free: 'gratis', allDay: '24 uur per dag', anonymous: 'zonder naam' },
	},
	licence: 'Tekst: [CC BY 4.0]. Geen cookies, geen tracking, niets geladen van andere sites.',
	toTop: 'Naar boven',
} satisfies LanguageWords;
