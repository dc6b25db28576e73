/**
 * Gives Lit's Trusted Types policy a name of our own, unique to bundle and version: two policies of one name, or one
 * that the page's CSP does not list, throw while the script loads and would take the whole bundle with them.
 */
export const trustedTypes = (name) => ({
  name: 'trusted-types',
  transform(code, id) {
    if (!id.endsWith('/lit-html.js')) return null;
    const policy = /(\w)\?\1\.createPolicy\("lit-html",(\{createHTML:.+?\})\):void 0/;
    if (!policy.test(code)) this.error('lit-html no longer creates its policy the way this plugin expects');
    const guarded = `(()=>{try{return $1?.createPolicy(${JSON.stringify(name)},$2)}catch{}})()`;
    return { code: code.replace(policy, guarded), map: null };
  },
});
