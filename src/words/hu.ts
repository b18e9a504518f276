import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Hungarian. */
export default {
	name: 'Magyar',
	door: 'Magyarul: mi történt, az Ön országa és segítség',
	pages: { index: 'Röviden', help: 'Segítség' },
	languages: 'Minden nyelv',
	skip: 'Ugrás a szövegre',
	leave: 'Kilépés erről az oldalról',
	shift: { hint: 'Vagy nyomd meg a Shiftet háromszor', onceMore: 'Nyomd meg a Shiftet még egyszer a kilépéshez' },
	english: 'A teljes webhely angolul',
	selfLink: 'Link erre a részre:',
	danger: (number) => `Veszély esetén ezt kell hívni: ${number}`,
	talk: 'Itt lehet beszélni valakivel:',
	elsewhere: 'Másik országban? Minden ország (angolul)',
	notice: {
		calm: 'Ez az oldal nem írja le részletesen a bántalmazást.',
		bySoftware:
			'Ezt az oldalt számítógépes program írta az angol szöveg alapján, és programok ellenőrizték. Magyar anyanyelvű ember még nem olvasta át.',
		// A Hungarian date ends with a full stop of its own: “2026. december 1.”
		checked: (date) => `Legutóbb ellenőrizve: ${date}`,
		mistake: 'Így lehet nekünk hibát jelezni',
		changed: 'Az angol oldal megváltozott, mióta ez készült.',
	},
	evidence: {
		title: 'Mire támaszkodik ez az oldal',
		intro: 'Minden számozott jel ahhoz a tényhez vezet, amelyre a mondat épül; a tények és a források angol nyelvűek.',
		mark: 'Alátámasztás',
		standings: {
			read: 'olvastuk',
			reported: 'mások közlik',
			inferred: 'a mi következtetésünk',
			'not-found': 'nem találtuk meg',
		},
		differs: 'a források eltérnek',
		weak: 'egyetlen gyenge forrás',
		sources: 'Források (angolul)',
	},
	met: {
		'not-at-all-met': 'Véleményünk szerint egyáltalán nem teljesült.',
		'hardly-met': 'Véleményünk szerint nagyon kis mértékben teljesült.',
		'partly-met': 'Véleményünk szerint részben teljesült.',
		'mostly-met': 'Véleményünk szerint nagyrészt teljesült.',
		'fully-met': 'Véleményünk szerint teljesen teljesült.',
	},
	country: {
		map: (named, inferred) =>
			`Az országok térképe: a forrásban megnevezett országok (${named}) kitöltve, az általunk kikövetkeztetettek (${inferred}) szaggatott körvonallal`,
		all: 'Az összes ország',
		named: 'Egy forrás szerint',
		inferred: 'A mi következtetésünk szerint',
		eu: { member: 'Az Európai Unió tagja', none: 'Az Európai Unión kívül' },
		schengen: {
			member: 'A schengeni térség tagja',
			associated: 'A schengeni térséghez társult ország',
			'eu-not-yet': 'Még a schengeni térségen kívül',
			'opt-out': 'Saját döntéséből a schengeni térségen kívül',
		},
		europol: { member: 'tag', agreement: 'megállapodás alapján' },
	},
	help: {
		emergency: 'Segélyhívó',
		talk: 'Ki hallgatja meg a gyerekeket és a fiatalokat',
		report: 'Hol lehet gyermekek szexuális bántalmazását ábrázoló anyagot bejelenteni',
		more: 'További segítség',
		survivors: 'Azoknak, akiket szexuálisan bántalmaztak',
		thoughts: 'Azoknak, akik a saját gondolataik miatt aggódnak',
		traits: { free: 'ingyenes', allDay: 'a nap 24 órájában', anonymous: 'név nélkül' },
	},
	licence: 'Szöveg: [CC BY 4.0]. Nincsenek sütik, nincs nyomkövetés, semmi sem töltődik be más webhelyekről.',
	toTop: 'Az oldal tetejére',
} satisfies LanguageWords;
