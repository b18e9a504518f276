import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Spanish. */
export default {
	name: 'Español',
	door: 'En español: qué pasó, tu país y ayuda',
	pages: { index: 'En resumen', help: 'Ayuda' },
	languages: 'Todos los idiomas',
	skip: 'Ir al texto',
	leave: 'Salir de este sitio',
	shift: { hint: 'O pulsa Mayús (Shift) tres veces', onceMore: 'Pulsa Mayús una vez más para salir' },
	english: 'El sitio completo en inglés',
	selfLink: 'Enlace a esta sección:',
	danger: (number) => `En peligro: llama al ${number}`,
	talk: 'Para hablar con alguien:',
	elsewhere: '¿En otro país? Todos los países (en inglés)',
	notice: {
		calm: 'Esta página no contiene detalles explícitos.',
		bySoftware:
			'Escrita por un programa a partir del inglés y comprobada por programas. Aún no la ha leído nadie que tenga el español como lengua materna.',
		checked: (date) => `Comprobado por última vez el ${date}.`,
		mistake: '¿Hay un error? Dínoslo',
		changed: 'La página en inglés ha cambiado desde que se escribió esta.',
	},
	evidence: {
		title: 'En qué se basa esta página',
		intro: 'Cada marca numerada lleva al dato en que se apoya la frase; los datos y las fuentes están en inglés.',
		mark: 'Prueba',
		standings: {
			read: 'leído',
			reported: 'según informan otros',
			inferred: 'deducido por nosotros',
			'not-found': 'no encontrado',
		},
		differs: 'las fuentes discrepan',
		weak: 'una sola fuente, débil',
		sources: 'Fuentes (en inglés)',
	},
	met: {
		'not-at-all-met': 'Nuestra opinión: no se ha cumplido en absoluto.',
		'hardly-met': 'Nuestra opinión: se ha cumplido muy poco.',
		'partly-met': 'Nuestra opinión: se ha cumplido en parte.',
		'mostly-met': 'Nuestra opinión: se ha cumplido en su mayor parte.',
		'fully-met': 'Nuestra opinión: se ha cumplido del todo.',
	},
	country: {
		map: (named, inferred) =>
			`Mapa de los países: rellenos, los que nombra una fuente (${named}); con borde discontinuo, los deducidos por nosotros (${inferred})`,
		all: 'Todos los países, por nombre',
		named: 'Según una fuente',
		inferred: 'Por deducción nuestra',
		eu: { member: 'Miembro de la Unión Europea', none: 'Fuera de la Unión Europea' },
		schengen: {
			member: 'Miembro del espacio Schengen',
			associated: 'País asociado, dentro del espacio Schengen',
			'eu-not-yet': 'Todavía fuera del espacio Schengen, con el compromiso de entrar',
			'opt-out': 'Fuera del espacio Schengen, por decisión propia',
		},
		europol: { member: 'miembro', agreement: 'mediante un acuerdo' },
	},
	help: {
		emergency: 'Número de emergencias',
		talk: 'Quién escucha a niñas, niños y adolescentes',
		report: 'Para denunciar material de abuso sexual de menores',
		more: 'Más ayuda',
		survivors: 'Para quienes sufrieron abusos sexuales',
		thoughts: 'Para quien se preocupa por sus propios pensamientos',
		traits: { free: 'gratis', allDay: '24 horas', anonymous: 'sin dar el nombre' },
	},
	licence: 'Texto: [CC BY 4.0]. Sin cookies, sin rastreo, nada cargado de otros sitios.',
	toTop: 'Volver arriba',
} satisfies LanguageWords;
