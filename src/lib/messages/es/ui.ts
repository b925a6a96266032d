import type * as english from '../en/ui.ts';

export const crashMessages: typeof english.crashMessages = {
	timeline:
		'La línea de tiempo interactiva no ha podido iniciarse. Todos los eventos figuran a continuación.'
};

export const heldMessages: typeof english.heldMessages = {
	asKnown:
		'La página no ha podido iniciarse, así que no puede mostrar lo que se sabía en una fecha.'
};

export const uiMessages: typeof english.uiMessages = {
	close: 'Cerrar',
	cancel: 'Cancelar'
};

export const lazyMessages: typeof english.lazyMessages = {
	loading: 'Cargando…',
	problem: 'No se ha podido cargar. Vuelva a cargar la página para intentarlo de nuevo.',
	storyCrashed: 'Esta cronología ya no se puede mostrar. Vuelva a cargar la página.'
};
