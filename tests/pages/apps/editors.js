import { basicSetup } from 'codemirror';
import { EditorView as CodeMirror } from '@codemirror/view';
import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const TEXT = 'A train to Stepanakert.';

export function proseMirror(place) {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(TEXT)])]);
  const plugins = [history(), keymap({ 'Control-z': undo }), keymap(baseKeymap)];
  new EditorView(place, { state: EditorState.create({ doc, plugins }) });
}

export function codeMirror(parent) {
  new CodeMirror({ doc: TEXT, extensions: [basicSetup], parent });
}

export function contentEditable(place) {
  place.contentEditable = 'true';
  place.textContent = TEXT;
}
