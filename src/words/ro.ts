import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Romanian. */
export default {
	name: 'Română',
	door: 'În română: ce s-a întâmplat, țara dumneavoastră și ajutor',
	pages: { index: 'Pe scurt', help: 'Ajutor' },
	languages: 'Toate limbile',
	skip: 'Salt la text',
	leave: 'Ieșire de pe acest site',
	shift: { hint: 'Sau apasă de trei ori Shift', onceMore: 'Mai apasă o dată Shift ca să ieși' },
	english: 'Site-ul complet, în engleză',
	selfLink: 'Link către această secțiune:',
	danger: (number) => `În caz de pericol: sună la ${number}`,
	talk: 'Pentru a vorbi cu cineva:',
	elsewhere: 'În altă țară? Toate țările (în engleză)',
	notice: {
		calm: 'Această pagină nu conține detalii șocante.',
		bySoftware:
			'Scrisă de un program pornind de la textul în engleză și verificată de programe. Încă nu a citit-o nicio persoană a cărei limbă maternă este româna.',
		checked: (date) => `Ultima verificare: ${date}.`,
		mistake: 'Cum ne puteți semnala o greșeală',
		changed: 'Pagina în engleză s-a schimbat după ce a fost scrisă aceasta.',
	},
	evidence: {
		title: 'Pe ce se bazează această pagină',
		intro: 'Fiecare trimitere numerotată duce la faptul pe care se sprijină fraza; faptele și sursele sunt în engleză.',
		mark: 'Trimiterea',
		standings: {
			read: 'citit',
			reported: 'relatat de alții',
			inferred: 'dedus de noi',
			'not-found': 'nu s-a găsit',
		},
		differs: 'sursele diferă',
		weak: 'o singură sursă, slabă',
		sources: 'Surse (în engleză)',
	},
	met: {
		'not-at-all-met': 'Părerea noastră: deloc îndeplinită.',
		'hardly-met': 'Părerea noastră: îndeplinită în foarte mică măsură.',
		'partly-met': 'Părerea noastră: îndeplinită parțial.',
		'mostly-met': 'Părerea noastră: îndeplinită în mare parte.',
		'fully-met': 'Părerea noastră: îndeplinită în întregime.',
	},
	country: {
		map: (named, inferred) =>
			`Harta țărilor: colorate plin, cele numite de o sursă (${named}); cu contur întrerupt, cele deduse de noi (${inferred})`,
		all: 'Toate țările, după nume',
		named: 'Potrivit unei surse',
		inferred: 'Potrivit deducției noastre',
		eu: { member: 'Stat membru al Uniunii Europene', none: 'În afara Uniunii Europene' },
		schengen: {
			member: 'Stat membru al spațiului Schengen',
			associated: 'Țară asociată, în spațiul Schengen',
			'eu-not-yet': 'Încă în afara spațiului Schengen, cu angajamentul de a intra',
			'opt-out': 'În afara spațiului Schengen, prin propria alegere',
		},
		europol: { member: 'membru', agreement: 'pe baza unui acord' },
	},
	help: {
		emergency: 'Număr de urgență',
		talk: 'Cine îi ascultă pe copii și pe adolescenți',
		report: 'Pentru a raporta materiale',
		more: 'Alt ajutor',
		survivors: 'Pentru cine a trecut prin abuz sexual',
		thoughts: 'Pentru cine își face griji din cauza propriilor gânduri',
		traits: { free: 'gratuit', allDay: '24 de ore din 24', anonymous: 'fără nume' },
	},
	licence: 'Text: [CC BY 4.0]. Fără cookie-uri, fără urmărire, nimic încărcat de pe alte site-uri.',
	toTop: 'Înapoi sus',
} satisfies LanguageWords;
