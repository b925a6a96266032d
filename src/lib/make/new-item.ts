import { kindShapes, trackColors } from '#lib/record/terms.ts';
import { kindOfNewEvent, toOwnKinds } from './draft-kinds.ts';
import type { EditorDraft, DraftKind, ItemTypes, ItemKey, ListName } from './draft.ts';
import {
	newQuestion,
	newChapter,
	newEvent,
	newKind,
	newLesson,
	newRoute,
	newSeries,
	newSource,
	newSpeaker,
	newStep,
	newTrack
} from './empty-items.ts';

/** A shape that no kind uses yet. If all are used, the first. */
const freeShape = (kinds: readonly DraftKind[]): string =>
	kindShapes.findLast((shape) => kinds.every((kind) => kind.shape !== shape)) ?? kindShapes[0];

/** A colour that no track uses yet. If all are used, the first. */
const freeColor = ({ tracks }: EditorDraft): string =>
	trackColors.find((color) => tracks.every((track) => track.color !== color)) ?? trackColors[0];

/**
 * Makes a new item for any list.
 *
 * @param owner the track of an event or a series, the lesson of a step, or the step of a question
 */
export function newItem(
	draft: EditorDraft,
	list: ListName,
	key: ItemKey,
	owner: ItemKey
): ItemTypes[ListName] {
	const makers = {
		kinds: () => newKind(key, freeShape(toOwnKinds(draft))),
		tracks: () => newTrack(key, freeColor(draft)),
		speakers: () => newSpeaker(key),
		sources: () => newSource(key),
		series: () => newSeries(key, owner),
		events: () => ({ ...newEvent(key, owner), kind: kindOfNewEvent(draft) }),
		routes: () => newRoute(key),
		chapters: () => newChapter(key),
		lessons: () => newLesson(key),
		steps: () => newStep(key, owner),
		asks: () => newQuestion(key, owner)
	};
	return makers[list]();
}
