import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Norwegian bokmål. */
export default {
	name: 'Norsk bokmål',
	door: 'På norsk: hva som skjedde, landet ditt og hjelp',
	pages: { index: 'Kort fortalt', help: 'Hjelp' },
	languages: 'Alle språk',
	skip: 'Gå til teksten',
	leave: 'Forlat nettstedet',
	shift: { hint: 'Eller trykk tre ganger på Shift', onceMore: 'Trykk på Shift én gang til for å forlate siden' },
	english: 'Hele nettstedet på engelsk',
	selfLink: 'Lenke til denne delen:',
	danger: (number) => `Ved fare: ring ${number}`,
	talk: 'Snakk med noen:',
	elsewhere: 'I et annet land? Alle land (på engelsk)',
	notice: {
		calm: 'Siden inneholder ingen grove detaljer.',
		bySoftware:
			'Siden er skrevet av et dataprogram ut fra den engelske teksten og kontrollert av programmer. Den er ennå ikke lest av noen med norsk som morsmål.',
		checked: (date) => `Sist kontrollert ${date}.`,
		mistake: 'Slik sier du fra til oss om en feil',
		changed: 'Den engelske siden er endret siden denne ble skrevet.',
	},
	evidence: {
		title: 'Hva siden bygger på',
		intro:
			'Hvert lille tall i teksten fører til opplysningen som setningen bygger på; opplysninger og kilder er på engelsk.',
		mark: 'Belegg',
		standings: {
			read: 'lest',
			reported: 'omtalt av andre',
			inferred: 'utledet av oss',
			'not-found': 'ikke funnet',
		},
		differs: 'kildene er uenige',
		weak: 'bare én svak kilde',
		sources: 'Kilder (på engelsk)',
	},
	met: {
		'not-at-all-met': 'Vår mening: ikke oppfylt i det hele tatt.',
		'hardly-met': 'Vår mening: oppfylt i svært liten grad.',
		'partly-met': 'Vår mening: delvis oppfylt.',
		'mostly-met': 'Vår mening: for det meste oppfylt.',
		'fully-met': 'Vår mening: helt oppfylt.',
	},
	country: {
		map: (named, inferred) =>
			`Kart over landene: de som en kilde nevner (${named}), er fylt ut; de som vi selv har utledet (${inferred}), har stiplet kant`,
		all: 'Alle land etter navn',
		named: 'Ifølge en kilde',
		inferred: 'Utledet av oss',
		eu: { member: 'Medlem av Den europeiske union', none: 'Ikke medlem av Den europeiske union' },
		schengen: {
			member: 'Med i Schengen-området',
			associated: 'Tilknyttet Schengen-området',
			'eu-not-yet': 'Ennå ikke med i Schengen-området',
			'opt-out': 'Utenfor Schengen-området etter eget valg',
		},
		europol: { member: 'medlem', agreement: 'gjennom en avtale' },
	},
	help: {
		emergency: 'Nødnummer',
		talk: 'Lytter til barn og unge',
		report: 'Meld fra om overgrepsmateriale',
		more: 'Mer hjelp',
		survivors: 'For deg som har vært utsatt for seksuelle overgrep',
		thoughts: 'For deg som er bekymret for dine egne tanker',
		traits: { free: 'gratis', allDay: 'hele døgnet', anonymous: 'uten å oppgi navn' },
	},
	licence: 'Tekst: [CC BY 4.0]. Ingen informasjonskapsler, ingen sporing, ingenting hentes fra andre nettsteder.',
	toTop: 'Til toppen',
} satisfies LanguageWords;
