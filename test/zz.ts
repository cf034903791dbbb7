import { openPortal } from './zzportal2.ts'
const p = await openPortal({ doors: 'over HTTP' })
const langs=['en','fr','ar','vi','de','es','it','pt','nl','pl','uk','ru','zh','ja','ko','hi','ur','pa','tl','so','am','ti','fa','ps','tr','el','iu','cr','oj','mi']
const input=(revision:number|null)=>({municipality:'calgary',commitment:9,period:'2026',status:'LIMITED',revision,summary:langs.map(lang=>({lang,text:'ع'.repeat(5000)})),challenges:langs.map(lang=>({lang,text:'ع'.repeat(5000)}))})
const q='mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { revision } userErrors { code field message } } }'
let rev:number|null=null
for (let i=0;i<2;i++){ const r:any=await p.ask(q,{input:input(rev)},{as:'calgary@example.org'}); rev=r.data?.publishProgress?.report?.revision ?? rev }
const r:any=await p.ask(q,{input:{...input(null),commitment:8,summary:[{lang:'en',text:'small'}],challenges:[]}},{as:'calgary@example.org'})
await p.graph.courier.deliver()
const a:any=await p.ask('{activity(first:3){nodes{kind municipality{slug} at}}}'); console.log(new Date(), JSON.stringify(a.data)); process.exit(0)
