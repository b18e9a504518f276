import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Slovak. */
export default {
	name: 'Slovenčina',
	door: 'Po slovensky: čo sa stalo, ako je to so Slovenskom a kde nájsť pomoc',
	pages: { index: 'V skratke', help: 'Pomoc' },
	languages: 'Všetky jazyky',
	skip: 'Prejsť na text',
	leave: 'Opustiť tento web',
	shift: { hint: 'Alebo trikrát stlač Shift', onceMore: 'Ešte raz stlač Shift a odídeš' },
	english: 'Celý web v angličtine',
	selfLink: 'Odkaz na túto časť:',
	danger: (number) => `V nebezpečenstve: volajte ${number}`,
	talk: 'Porozprávať sa s niekým:',
	elsewhere: 'V inej krajine? Všetky krajiny (po anglicky)',
	notice: {
		calm: 'Na tejto stránke nie sú nijaké drastické podrobnosti.',
		bySoftware:
			'Stránku z angličtiny preložil a skontroloval počítačový program. Nikto, pre koho je slovenčina materinským jazykom, ju zatiaľ nečítal.',
		checked: (date) => `Naposledy overené ${date}.`,
		mistake: 'Ako nám dať vedieť o chybe',
		changed: 'Anglická stránka sa od napísania tejto verzie zmenila.',
	},
	evidence: {
		title: 'Z čoho táto stránka vychádza',
		intro: 'Každé číslo v texte vedie k faktu, o ktorý sa veta opiera; fakty a zdroje sú v angličtine.',
		mark: 'Doklad',
		standings: {
			read: 'prečítané',
			reported: 'uvádzajú to iní, pôvodný text sme nevideli',
			inferred: 'odvodené nami',
			'not-found': 'hľadali sme, ale nenašlo sa',
		},
		differs: 'zdroje sa líšia',
		weak: 'len jeden slabý zdroj',
		sources: 'Zdroje (v angličtine)',
	},
	met: {
		'not-at-all-met': 'Náš názor: vôbec nesplnené.',
		'hardly-met': 'Náš názor: splnené len vo veľmi malej miere.',
		'partly-met': 'Náš názor: splnené čiastočne.',
		'mostly-met': 'Náš názor: splnené z väčšej časti.',
		'fully-met': 'Náš názor: splnené úplne.',
	},
	country: {
		map: (named, inferred) =>
			`Mapa: krajiny, ktoré uvádza zdroj (${named}), sú vyplnené; krajiny, ktoré sme odvodili (${inferred}), majú prerušovaný okraj`,
		all: 'Všetky krajiny podľa názvu',
		named: 'Podľa zdroja',
		inferred: 'Podľa nášho záveru',
		eu: { member: 'Členský štát Európskej únie', none: 'Mimo Európskej únie' },
		schengen: {
			member: 'Člen schengenského priestoru',
			associated: 'Štát pridružený k schengenskému priestoru',
			'eu-not-yet': 'Zatiaľ mimo schengenského priestoru',
			'opt-out': 'Mimo schengenského priestoru na základe výnimky',
		},
		europol: { member: 'člen', agreement: 'na základe dohody' },
	},
	help: {
		emergency: 'Číslo tiesňového volania',
		talk: 'Kto si vypočuje deti a dospievajúcich',
		report: 'Kde nahlásiť materiál',
		more: 'Ďalšia pomoc',
		survivors: 'Pre ľudí, ktorí zažili sexuálne zneužívanie',
		thoughts: 'Pre ľudí, ktorých znepokojujú vlastné myšlienky',
		traits: { free: 'bezplatne', allDay: '24 hodín denne', anonymous: 'bez uvedenia mena' },
	},
	licence: 'Text: [CC BY 4.0]. Žiadne cookies, žiadne sledovanie, nič sa nenačítava z iných webov.',
	toTop: 'Späť nahor',
} satisfies LanguageWords;
