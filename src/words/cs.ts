import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Czech. */
export default {
	name: 'Čeština',
	door: 'Česky: co se stalo, jak je to s Českem a kde najít pomoc',
	pages: { index: 'Ve zkratce', help: 'Pomoc' },
	languages: 'Všechny jazyky',
	skip: 'Přejít k textu',
	leave: 'Opustit tento web',
	shift: { hint: 'Nebo třikrát stiskni Shift', onceMore: 'Ještě jednou stiskni Shift a odejdeš' },
	english: 'Celý web v angličtině',
	selfLink: 'Odkaz na tuto část:',
	danger: (number) => `V nebezpečí: volejte ${number}`,
	talk: 'Promluvit si s někým:',
	elsewhere: 'V jiné zemi? Všechny země (anglicky)',
	notice: {
		calm: 'Na této stránce nejsou žádné drastické podrobnosti.',
		bySoftware:
			'Stránku z angličtiny přeložil a zkontroloval počítačový program. Nikdo, pro koho je čeština mateřským jazykem, ji zatím nečetl.',
		checked: (date) => `Naposledy ověřeno ${date}.`,
		mistake: 'Jak nám dát vědět o chybě',
		changed: 'Anglická stránka se od napsání této verze změnila.',
	},
	evidence: {
		title: 'Z čeho tato stránka vychází',
		intro: 'Každé číslo v textu vede k faktu, o který se věta opírá; fakta a zdroje jsou v angličtině.',
		mark: 'Doklad',
		standings: {
			read: 'přečteno',
			reported: 'uvádějí to jiní, původní text jsme neviděli',
			inferred: 'odvozeno námi',
			'not-found': 'hledáno, ale nenalezeno',
		},
		differs: 'zdroje se liší',
		weak: 'jen jeden slabý zdroj',
		sources: 'Zdroje (v angličtině)',
	},
	met: {
		'not-at-all-met': 'Náš názor: vůbec nesplněno.',
		'hardly-met': 'Náš názor: splněno jen ve velmi malé míře.',
		'partly-met': 'Náš názor: splněno zčásti.',
		'mostly-met': 'Náš názor: splněno z větší části.',
		'fully-met': 'Náš názor: splněno úplně.',
	},
	country: {
		map: (named, inferred) =>
			`Mapa: země, které uvádí zdroj (${named}), jsou vyplněné; země, které jsme odvodili (${inferred}), mají přerušovaný okraj`,
		all: 'Všechny země podle názvu',
		named: 'Podle zdroje',
		inferred: 'Podle našeho závěru',
		eu: { member: 'Členský stát Evropské unie', none: 'Mimo Evropskou unii' },
		schengen: {
			member: 'Člen schengenského prostoru',
			associated: 'Stát přidružený k schengenskému prostoru',
			'eu-not-yet': 'Zatím mimo schengenský prostor',
			'opt-out': 'Mimo schengenský prostor na základě výjimky',
		},
		europol: { member: 'člen', agreement: 'na základě dohody' },
	},
	help: {
		emergency: 'Tísňová linka',
		talk: 'Kdo naslouchá dětem a dospívajícím',
		report: 'Kde nahlásit materiály',
		more: 'Další pomoc',
		survivors: 'Pro lidi, kteří zažili sexuální zneužívání',
		thoughts: 'Pro lidi, kterým dělají starost vlastní myšlenky',
		traits: { free: 'zdarma', allDay: '24 hodin denně', anonymous: 'bez uvedení jména' },
	},
	licence: 'Text: [CC BY 4.0]. Žádné cookies, žádné sledování, nic se nenačítá z jiných webů.',
	toTop: 'Zpět nahoru',
} satisfies LanguageWords;
