/** An editor in a page: what it makes of markup that an author pastes into its source. */
export interface Editor {
  /** The npm package whose version the table names. */
  readonly package: string;
  /** A module that leaves `window.convert(html)`, which gives what the editor saves. */
  readonly code: string;
  /** What stands in the head of its page. */
  readonly head?: string;
  /** The line that lets it keep our tag and attributes; empty where there is none, or it needs none. */
  readonly allow?: string;
}

const at = (path: string): string => `/tests/cms/node_modules/${path}`;
const script = (path: string): string => `<script src="${at(path)}"></script>`;

const tiny = (version: number, options = ''): Editor => ({
  package: `tinymce-${version}`,
  head: script(`tinymce-${version}/tinymce.min.js`),
  code: `
    const [one] = await tinymce.init({
      selector: '#editor', license_key: 'gpl', promotion: false, menubar: false, toolbar: false, plugins: 'code',
      base_url: '${at(`tinymce-${version}`)}', suffix: '.min', ${options}
    });
    window.convert = (html) => { one.setContent(html); return one.getContent(); };`,
});

const ALLOW_TINY = `extended_valid_elements: 'vein-call-to-book[*],vein-symptom-checker[*],vein-pump-diagram[*]', custom_elements: 'vein-call-to-book,vein-symptom-checker,vein-pump-diagram'`;

const cke5 = (plugins: string, options = ''): Editor => ({
  package: 'ckeditor5',
  code: `
    import { ClassicEditor, Essentials, Paragraph, Link, GeneralHtmlSupport } from 'ckeditor5';
    const one = await ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [${plugins}], ${options} });
    window.convert = (html) => { one.setData(html); return one.getData(); };`,
});
const ALLOW_GHS = `htmlSupport: { allow: [{ name: /^(div|iframe|vein-call-to-book|vein-symptom-checker|vein-pump-diagram)$/, attributes: true }] }`;

const tiptap = (options: string): Editor => ({
  package: '@tiptap/core',
  code: `
    import { Editor } from '@tiptap/core';
    import StarterKit from '@tiptap/starter-kit';
    const one = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit${options}] });
    window.convert = (html) => { one.commands.setContent(html); return one.getHTML(); };`,
});

const editorJs = (kind: string, block: string, render: string): Editor => ({
  package: kind === 'raw' ? '@editorjs/raw' : '@editorjs/editorjs',
  code: `
    import EditorJS from '@editorjs/editorjs';
    import Raw from '@editorjs/raw';
    const one = new EditorJS({ holder: 'editor', tools: { raw: Raw } });
    await one.isReady;
    window.convert = async (html) => {
      await one.render({ blocks: [${block}] });
      const { blocks } = await one.save();
      return blocks.map(({ data }) => ${render}).join('');
    };`,
});

/** Each with the settings that it has out of the box, but where its name says otherwise. */
export const EDITORS: Readonly<Record<string, Editor>> = {
  'TinyMCE 6': tiny(6),
  'TinyMCE 7': tiny(7),
  'TinyMCE 8': tiny(8),
  'TinyMCE 8, our tags allowed': { ...tiny(8, ALLOW_TINY), allow: ALLOW_TINY },
  'CKEditor 4': {
    package: 'ckeditor4',
    head: script('ckeditor4/ckeditor.js'),
    code: `
      const one = CKEDITOR.replace('editor', { versionCheck: false });
      await new Promise((resolve) => one.on('instanceReady', resolve));
      window.convert = (html) => new Promise((resolve) => one.setData(html, () => resolve(one.getData())));`,
  },
  'CKEditor 5': cke5('Essentials, Paragraph, Link'),
  'CKEditor 5, General HTML Support': {
    ...cke5('Essentials, Paragraph, Link, GeneralHtmlSupport', ALLOW_GHS),
    allow: ALLOW_GHS,
  },
  Quill: {
    package: 'quill',
    code: `
      import Quill from 'quill';
      const one = new Quill('#editor');
      window.convert = (html) => { one.setContents(one.clipboard.convert({ html })); return one.getSemanticHTML(); };`,
  },
  Trix: {
    package: 'trix',
    code: `
      import 'trix';
      const one = document.createElement('trix-editor');
      document.querySelector('#editor').replaceWith(one);
      await new Promise((resolve) => setTimeout(resolve, 200));
      window.convert = (html) => { one.editor.loadHTML(html); return one.value; };`,
  },
  TipTap: tiptap(''),
  'TipTap, links without nofollow': {
    ...tiptap(`.configure({ link: { HTMLAttributes: { rel: 'noopener' } } })`),
    allow: `StarterKit.configure({ link: { HTMLAttributes: { rel: 'noopener' } } })`,
  },
  Summernote: {
    package: 'summernote',
    head: script('jquery/dist/jquery.min.js') + script('summernote/dist/summernote-lite.min.js'),
    code: `
      const one = $('#editor').summernote();
      window.convert = (html) => { one.summernote('code', html); return one.summernote('code'); };`,
  },
  GrapesJS: {
    package: 'grapesjs',
    code: `
      import grapesjs from 'grapesjs';
      const one = grapesjs.init({ container: '#editor', storageManager: false, telemetry: false });
      await new Promise((resolve) => one.onReady(resolve));
      window.convert = (html) => { one.setComponents(html); return one.getHtml().replace(/^<body[^>]*>|<.body>$/g, ''); };`,
  },
  'Editor.js, paragraphs': editorJs(
    'paragraph',
    `...html.replace(/^<p>|<.p>$/g, '').split('</p><p>').map((text) => ({ type: 'paragraph', data: { text } }))`,
    '`<p>${data.text}</p>`',
  ),
  'Editor.js, Raw HTML block': editorJs('raw', `{ type: 'raw', data: { html } }`, 'data.html'),
  Froala: {
    package: 'froala-editor',
    code: `
      import FroalaEditor from 'froala-editor';
      const one = await new Promise((resolve) => { const made = new FroalaEditor('#editor', { events: { initialized() { resolve(made); } } }); });
      window.convert = (html) => { one.html.set(html); return one.html.get(); };`,
  },
  Jodit: {
    package: 'jodit',
    head: script('jodit/es2021/jodit.min.js'),
    code: `
      const one = Jodit.make('#editor');
      window.convert = async (html) => { one.value = html; await new Promise((resolve) => setTimeout(resolve, 100)); return one.value; };`,
  },
  SunEditor: {
    package: 'suneditor',
    head: script('suneditor/dist/suneditor.min.js'),
    code: `
      const one = SUNEDITOR.create(document.querySelector('#editor'), {});
      await new Promise((resolve) => setTimeout(resolve, 300));
      window.convert = (html) => { one.$.html.set(html); return one.$.html.get(); };`,
  },
  Lexical: {
    package: 'lexical',
    code: `
      import { createEditor, $getRoot, $insertNodes } from 'lexical';
      import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
      import { LinkNode } from '@lexical/link';
      import { HeadingNode, QuoteNode } from '@lexical/rich-text';
      const one = createEditor({ nodes: [LinkNode, HeadingNode, QuoteNode], onError(error) { throw error; } });
      window.convert = (html) => new Promise((resolve) => one.update(() => {
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(one, new DOMParser().parseFromString(html, 'text/html')));
      }, { onUpdate: () => one.read(() => resolve($generateHtmlFromNodes(one))), discrete: true }));`,
  },
  'DOMPurify, in a page': {
    package: 'dompurify',
    code: `
      import DOMPurify from 'dompurify';
      window.convert = (html) => DOMPurify.sanitize(html);`,
  },
};
