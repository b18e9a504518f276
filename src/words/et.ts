import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Estonian. */
export default {
	name: 'Eesti',
	door: 'Eesti keeles: mis juhtus, sinu riik ja abi',
	pages: { index: 'Lühidalt', help: 'Abi' },
	languages: 'Kõik keeled',
	skip: 'Liigu teksti juurde',
	leave: 'Lahku sellelt saidilt',
	shift: { hint: 'Või vajuta Shift-klahvi kolm korda', onceMore: 'Lahkumiseks vajuta Shift-klahvi veel üks kord' },
	english: 'Kogu sait inglise keeles',
	selfLink: 'Link sellele osale:',
	danger: (number) => `Ohu korral: helista ${number}`,
	talk: 'Kui tahad kellegagi rääkida:',
	elsewhere: 'Teises riigis? Kõik riigid (inglise keeles)',
	notice: {
		calm: 'Sellel lehel ei kirjeldata väärkohtlemist üksikasjalikult.',
		bySoftware:
			'Lehe on kirjutanud arvutiprogramm ingliskeelse teksti põhjal ja seda on kontrollinud programmid. Ükski eesti keelt emakeelena kõneleja ei ole seda veel lugenud.',
		checked: (date) => `Viimati kontrollitud: ${date}.`,
		mistake: 'Kuidas meile veast teada anda',
		changed: 'Ingliskeelne leht on pärast siinse lehe kirjutamist muutunud.',
	},
	evidence: {
		title: 'Millele see leht tugineb',
		intro: 'Iga nummerdatud märk viib faktini, millele lause tugineb; faktid ja allikad on inglise keeles.',
		mark: 'Alus',
		standings: {
			read: 'lugesime',
			reported: 'teiste andmetel',
			inferred: 'meie järeldus',
			'not-found': 'otsisime, aga ei leidnud',
		},
		differs: 'allikad lahknevad',
		weak: 'üksainus nõrk allikas',
		sources: 'Allikad (inglise keeles)',
	},
	met: {
		'not-at-all-met': 'Meie arvates ei ole see üldse täidetud.',
		'hardly-met': 'Meie arvates on see täidetud väga vähesel määral.',
		'partly-met': 'Meie arvates on see osaliselt täidetud.',
		'mostly-met': 'Meie arvates on see suuremalt jaolt täidetud.',
		'fully-met': 'Meie arvates on see täielikult täidetud.',
	},
	country: {
		map: (named, inferred) =>
			`Riikide kaart: allika nimetatud riigid (${named}) on täidetud, meie järeldatud riigid (${inferred}) katkendliku piirjoonega`,
		all: 'Kõik riigid',
		named: 'Allika järgi',
		inferred: 'Meie järelduse põhjal',
		eu: { member: 'Euroopa Liidu liige', none: 'Väljaspool Euroopa Liitu' },
		schengen: {
			member: 'Schengeni ala liige',
			associated: 'Schengeni alaga lepingu kaudu seotud',
			'eu-not-yet': 'Veel mitte Schengeni alas',
			'opt-out': 'Omal soovil väljaspool Schengeni ala',
		},
		europol: { member: 'liige', agreement: 'lepingu alusel' },
	},
	help: {
		emergency: 'Hädaabinumber',
		talk: 'Kes kuulab lapsi ja noori',
		report: 'Kuhu teatada laste seksuaalset väärkohtlemist kujutavast materjalist',
		more: 'Veel abi',
		survivors: 'Neile, keda on seksuaalselt väärkoheldud',
		thoughts: 'Kui enda mõtted teevad muret',
		traits: { free: 'tasuta', allDay: 'ööpäev läbi', anonymous: 'nime ütlemata' },
	},
	licence: 'Tekst: [CC BY 4.0]. Ei mingeid küpsiseid ega jälgimist, teistelt saitidelt ei laadita midagi.',
	toTop: 'Lehe algusse',
} satisfies LanguageWords;
