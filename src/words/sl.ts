import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Slovene. */
export default {
	name: 'Slovenščina',
	door: 'V slovenščini: kaj se je zgodilo, kako je s Slovenijo in kje najti pomoč',
	pages: { index: 'Na kratko', help: 'Pomoč' },
	languages: 'Vsi jeziki',
	skip: 'Na besedilo',
	leave: 'Zapusti to stran',
	shift: { hint: 'Ali trikrat pritisni Shift', onceMore: 'Še enkrat pritisni Shift za izhod' },
	english: 'Celotno spletno mesto v angleščini',
	selfLink: 'Povezava do tega dela:',
	danger: (number) => `V nevarnosti: klic na ${number}`,
	talk: 'Za pogovor z nekom:',
	elsewhere: 'V drugi državi? Vse države (v angleščini)',
	notice: {
		calm: 'Na tej strani ni pretresljivih podrobnosti.',
		bySoftware:
			'To stran je iz angleščine prevedel računalniški program, preverili pa so jo programi. Nihče, čigar materni jezik je slovenščina, je še ni prebral.',
		checked: (date) => `Nazadnje preverjeno: ${date}.`,
		mistake: 'Kako nam sporočiti napako',
		changed: 'Angleška stran se je spremenila, odkar je nastala ta.',
	},
	evidence: {
		title: 'Na čem temelji ta stran',
		intro: 'Vsaka oštevilčena oznaka vodi do dejstva, na katero se opira stavek; dejstva in viri so v angleščini.',
		mark: 'Podlaga',
		standings: {
			read: 'prebrano',
			reported: 'poročajo drugi, izvirnika nismo videli',
			inferred: 'naše sklepanje',
			'not-found': 'iskano, a ne najdeno',
		},
		differs: 'viri se razlikujejo',
		weak: 'en sam šibek vir',
		sources: 'Viri (v angleščini)',
	},
	met: {
		'not-at-all-met': 'Naše mnenje: zahteva sploh ni izpolnjena.',
		'hardly-met': 'Naše mnenje: zahteva je izpolnjena v zelo majhni meri.',
		'partly-met': 'Naše mnenje: zahteva je deloma izpolnjena.',
		'mostly-met': 'Naše mnenje: zahteva je večinoma izpolnjena.',
		'fully-met': 'Naše mnenje: zahteva je v celoti izpolnjena.',
	},
	country: {
		map: (named, inferred) =>
			`Zemljevid držav: tiste, ki jih navaja vir (${named}), so zapolnjene, tiste, do katerih smo prišli s sklepanjem (${inferred}), imajo prekinjen rob`,
		all: 'Vse države po imenu',
		named: 'Po navedbah vira',
		inferred: 'Po našem sklepanju',
		eu: { member: 'Članica Evropske unije', none: 'Zunaj Evropske unije' },
		schengen: {
			member: 'Članica schengenskega območja',
			associated: 'Država, pridružena schengenskemu območju',
			'eu-not-yet': 'Takrat še zunaj schengenskega območja',
			'opt-out': 'Zunaj schengenskega območja po lastni izbiri',
		},
		europol: { member: 'članica', agreement: 'na podlagi sporazuma' },
	},
	help: {
		emergency: 'Številka za klic v sili',
		talk: 'Kdo prisluhne otrokom in mladim',
		report: 'Kje prijaviti posnetke spolnih zlorab otrok',
		more: 'Več pomoči',
		survivors: 'Za ljudi, ki so doživeli spolno zlorabo',
		thoughts: 'Za ljudi, ki jih skrbijo lastne misli',
		traits: { free: 'brezplačno', allDay: '24 ur na dan', anonymous: 'brez imena' },
	},
	licence: 'Besedilo: [CC BY 4.0]. Brez piškotkov, brez sledenja, nič se ne nalaga z drugih spletnih strani.',
	toTop: 'Na vrh',
} satisfies LanguageWords;
