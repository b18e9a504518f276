import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Danish. */
export default {
	name: 'Dansk',
	door: 'På dansk: hvad der skete, dit land og hjælp',
	pages: { index: 'Kort fortalt', help: 'Hjælp' },
	languages: 'Alle sprog',
	skip: 'Gå til teksten',
	leave: 'Forlad hjemmesiden',
	shift: { hint: 'Eller tryk på Skift (Shift) tre gange', onceMore: 'Tryk på Skift én gang til for at gå' },
	english: 'Hele hjemmesiden på engelsk',
	selfLink: 'Link til dette afsnit:',
	danger: (number) => `Ved fare: ring ${number}`,
	talk: 'Tal med nogen:',
	elsewhere: 'I et andet land? Alle lande (på engelsk)',
	notice: {
		calm: 'Siden indeholder ingen voldsomme detaljer.',
		bySoftware:
			'Siden er skrevet af et program ud fra den engelske tekst og kontrolleret af programmer. Den er endnu ikke læst af nogen med dansk som modersmål.',
		checked: (date) => `Senest kontrolleret den ${date}.`,
		mistake: 'Sådan fortæller du os om en fejl',
		changed: 'Den engelske side er blevet ændret, siden denne blev skrevet.',
	},
	evidence: {
		title: 'Hvad siden bygger på',
		intro:
			'Hvert lille tal i teksten fører til den oplysning, som sætningen bygger på; oplysninger og kilder er på engelsk.',
		mark: 'Belæg',
		standings: {
			read: 'læst',
			reported: 'ifølge andre',
			inferred: 'udledt af os',
			'not-found': 'ikke fundet',
		},
		differs: 'kilderne er uenige',
		weak: 'kun én svag kilde',
		sources: 'Kilder (på engelsk)',
	},
	met: {
		'not-at-all-met': 'Vores mening: slet ikke opfyldt.',
		'hardly-met': 'Vores mening: opfyldt i meget lille grad.',
		'partly-met': 'Vores mening: delvist opfyldt.',
		'mostly-met': 'Vores mening: for det meste opfyldt.',
		'fully-met': 'Vores mening: helt opfyldt.',
	},
	country: {
		map: (named, inferred) =>
			`Kort over landene: de lande, som en kilde nævner (${named}), er udfyldt; de lande, vi selv har udledt (${inferred}), har stiplet kant`,
		all: 'Alle lande efter navn',
		named: 'Ifølge en kilde',
		inferred: 'Udledt af os',
		eu: { member: 'Medlem af Den Europæiske Union', none: 'Ikke medlem af Den Europæiske Union' },
		schengen: {
			member: 'Med i Schengenområdet',
			associated: 'Tilknyttet Schengenområdet',
			'eu-not-yet': 'Endnu ikke med i Schengenområdet',
			'opt-out': 'Uden for Schengenområdet efter eget valg',
		},
		europol: { member: 'medlem', agreement: 'gennem en aftale' },
	},
	help: {
		emergency: 'Alarmnummer',
		talk: 'Lytter til børn og unge',
		report: 'Anmeld overgrebsmateriale',
		more: 'Mere hjælp',
		survivors: 'For dig, der har været udsat for seksuelle overgreb',
		thoughts: 'For dig, der er bekymret over dine egne tanker',
		traits: { free: 'gratis', allDay: 'døgnet rundt', anonymous: 'uden at oplyse navn' },
	},
	licence: 'Tekst: [CC BY 4.0]. Ingen cookies, ingen sporing, intet hentes fra andre hjemmesider.',
	toTop: 'Til toppen',
} satisfies LanguageWords;
