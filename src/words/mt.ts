import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Maltese. */
export default {
	name: 'Malti',
	door: 'Bil-Malti: x’ġara, pajjiżek u l-għajnuna',
	pages: { index: 'Fil-qosor', help: 'Għajnuna' },
	languages: 'Il-lingwi kollha',
	skip: 'Aqbeż għall-kontenut',
	leave: 'Oħroġ minn dan is-sit',
	shift: { hint: 'Jew agħfas Shift tliet darbiet', onceMore: 'Agħfas Shift darb’oħra biex toħroġ' },
	english: 'Is-sit kollu bl-Ingliż',
	selfLink: 'Link għal din it-taqsima:',
	danger: (number) => `F’każ ta’ periklu: ċempel ${number}`,
	talk: 'Biex titkellem ma’ xi ħadd:',
	elsewhere: 'F’pajjiż ieħor? Il-pajjiżi kollha (bl-Ingliż)',
	notice: {
		calm: 'Din il-paġna ma fihiex dettalji li jixxukkjaw.',
		bySoftware:
			'Din il-paġna nkitbet minn programm tal-kompjuter mit-test Ingliż u ġiet iċċekkjata minn programmi. Għadu ma qraha ħadd li l-Malti huwa lsienu.',
		checked: (date) => `L-aħħar darba li ġiet iċċekkjata: ${date}.`,
		mistake: 'Kif tgħidilna b’xi żball',
		changed: 'Il-paġna Ingliża nbidlet minn meta nkitbet din.',
	},
	evidence: {
		title: 'Fuq xiex hija bbażata din il-paġna',
		intro: 'Kull numru fit-test iwassal għall-fatt li fuqu hija bbażata s-sentenza; il-fatti u s-sorsi huma bl-Ingliż.',
		mark: 'Referenza',
		standings: {
			read: 'moqri',
			reported: 'skont ma kitbu oħrajn',
			inferred: 'konklużjoni tagħna',
			'not-found': 'ma nstabx',
		},
		differs: 'is-sorsi ma jaqblux',
		weak: 'sors wieħed biss, dgħajjef',
		sources: 'Sorsi (bl-Ingliż)',
	},
	met: {
		'not-at-all-met': 'L-opinjoni tagħna: ma ġiet sodisfatta bl-ebda mod.',
		'hardly-met': 'L-opinjoni tagħna: sodisfatta biss fi grad żgħir ħafna.',
		'partly-met': 'L-opinjoni tagħna: sodisfatta parzjalment.',
		'mostly-met': 'L-opinjoni tagħna: sodisfatta fil-biċċa l-kbira.',
		'fully-met': 'L-opinjoni tagħna: sodisfatta kompletament.',
	},
	country: {
		map: (named, inferred) =>
			`Mappa tal-pajjiżi: dawk imsemmija minn sors (${named}) huma kkuluriti; dawk li huma konklużjoni tagħna (${inferred}) għandhom linja maqtugħa madwarhom`,
		all: 'Il-pajjiżi kollha',
		named: 'Skont sors',
		inferred: 'Konklużjoni tagħna',
		eu: { member: 'Fl-Unjoni Ewropea', none: 'Barra mill-Unjoni Ewropea' },
		schengen: {
			member: 'Fiż-żona Schengen',
			associated: 'Assoċjat maż-żona Schengen',
			'eu-not-yet': 'Għadu mhux fiż-żona Schengen',
			'opt-out': 'Barra miż-żona Schengen, b’għażla tiegħu',
		},
		europol: { member: 'membru', agreement: 'permezz ta’ ftehim' },
	},
	help: {
		emergency: 'Numru tal-emerġenza',
		talk: 'Min jisma’ lit-tfal u liż-żgħażagħ',
		report: 'Biex tirrapporta materjal ta’ abbuż sesswali fuq it-tfal',
		more: 'Aktar għajnuna',
		survivors: 'Għal min għadda minn abbuż sesswali',
		thoughts: 'Għal min jinkwieta dwar ħsibijietu stess',
		traits: { free: 'b’xejn', allDay: '24 siegħa kuljum', anonymous: 'mingħajr ma tagħti ismek' },
	},
	licence: 'Test: [CC BY 4.0]. Mingħajr cookies, mingħajr traċċar, xejn ma jitgħabba minn siti oħra.',
	toTop: 'Lura ’l fuq',
} satisfies LanguageWords;
