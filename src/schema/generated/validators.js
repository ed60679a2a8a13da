// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
import In from"ajv/dist/runtime/ucs2length.js";import Fn from"ajv/dist/runtime/equal.js";const t=(o,r,i,e,n="",p=void 0)=>{
const d={instancePath:r,schemaPath:n,keyword:i,params:e,...p===void 0?{}:{propertyName:p}};return o===null?[d]:(o.push(d),
o)},l=(o,{errors:r})=>o===null?r:o.concat(r),xn=dn,Je={$schema:"http://json-schema.org/draft-07/schema#",$id:"anagrafica\
.schema.json",type:"object",required:["denominazione","tipo_ente"],additionalProperties:!1,properties:{denominazione:{$ref:"\
definizioni.schema.json#/definitions/frase"},tipo_ente:{enum:["comune","provincia","citt\xE0 metropolitana","unione di c\
omuni","comunit\xE0 montana","regione","ministero","universit\xE0","azienda sanitaria","camera di commercio","ente parco",
"altro"]},codice_ipa:{type:"string",pattern:"^[A-Za-z0-9_]{2,20}$"},codice_istat:{type:"string",pattern:"^\\d{6}$"},codice_fiscale:{
type:"string",pattern:"^\\d{11}$"},partita_iva:{type:"string",pattern:"^\\d{11}$"},indirizzo:{type:"object",required:["v\
ia","comune"],additionalProperties:!1,properties:{via:{$ref:"definizioni.schema.json#/definitions/frase"},civico:{type:"\
string"},cap:{type:"string",pattern:"^\\d{5}$"},comune:{$ref:"definizioni.schema.json#/definitions/frase"},provincia:{type:"\
string",pattern:"^[A-Z]{2}$"}}},telefono:{type:"array",items:{type:"string",pattern:"^[+0-9][0-9 .-]{4,20}$"},minItems:1},
sito:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"},email:{$ref:"definizioni.schema.json#/definitions/posta\
_elettronica"},pec:{$ref:"definizioni.schema.json#/definitions/posta_elettronica"},legale_rappresentante:{type:"object",
required:["carica"],additionalProperties:!1,properties:{carica:{$ref:"definizioni.schema.json#/definitions/frase"},nome:{
$ref:"definizioni.schema.json#/definitions/frase"}}},abitanti:{type:"object",required:["numero","al"],additionalProperties:!1,
properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"definizioni.schema.json#/definitions/d\
ata"}}},dipendenti:{type:"object",required:["numero","al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni\
.schema.json#/definitions/intero"},al:{$ref:"definizioni.schema.json#/definitions/data"}}},figure:{type:"array",items:{type:"\
object",required:["ruolo"],additionalProperties:!1,properties:{ruolo:{enum:["RPCT","OIV","Nucleo di valutazione","RTD","\
DPO","RASA","responsabile inclusione","mobility manager","disability manager","CUG"]},nome:{$ref:"definizioni.schema.jso\
n#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}}},territorio:{type:"array",items:{type:"\
object",required:["voce","valore"],additionalProperties:!1,properties:{voce:{$ref:"definizioni.schema.json#/definitions/\
frase"},valore:{type:["number","string"]},unita_misura:{$ref:"definizioni.schema.json#/definitions/frase"}}}},organi_politici:{
type:"array",items:{type:"object",required:["organo"],additionalProperties:!1,properties:{organo:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},componenti:{$ref:"definizioni.schema.json#/definitions/testi"}}}},social:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/indirizzo_web"}},missione:{$ref:"definizioni.schema.json#/definitions/testo"},
principi_guida:{$ref:"definizioni.schema.json#/definitions/testi"},priorita_politiche:{$ref:"definizioni.schema.json#/de\
finitions/testi"},note:{$ref:"definizioni.schema.json#/definitions/testo"}}},k=Object.prototype.hasOwnProperty;const v=In.default,q=new RegExp("\\S","u");function G(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,
r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),
e++)):(i=t(i,r,"type",{type:"string"}),e++),G.errors=i,e===0}const Ce=new RegExp('^https?://[^\\s<>"]+$',"u");function ne(o,r=""){let i=null,e=0;return typeof o=="string"?Ce.test(o)||
(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"string"}),e++),ne.errors=i,e===0}const wn=new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$","u");function te(o,r=""){let i=null,e=0;return typeof o=="string"?
wn.test(o)||(i=t(i,r,"pattern",{pattern:"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),te.
errors=i,e===0}function fe(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"int\
eger"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),fe.errors=
i,e===0}const yi=new RegExp("^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$","u");function se(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),se.errors=i,e===0}const C=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function to(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),to.errors=i,e===0}function z(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=
t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),z.errors=i,e===0}function Oi(o,r=""){let i=null,
e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)z(o[p],r+"\
/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Oi.errors=i,e===0}function le(o,r=""){let i=null,
e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),
e++)):(i=t(i,r,"type",{type:"string"}),e++),le.errors=i,e===0}const Ln=new RegExp("^[A-Za-z0-9_]{2,20}$","u"),Sn=new RegExp(
"^\\d{6}$","u"),Xr=new RegExp("^\\d{11}$","u"),Vn=new RegExp("^\\d{5}$","u"),Zn=new RegExp("^[A-Z]{2}$","u"),On=new RegExp(
"^[+0-9][0-9 .-]{4,20}$","u");function dn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===
void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++),o.tipo_ente===void 0&&(i=t(i,r,"required",{missingProperty:"\
tipo_ente"}),e++);for(const n in o)k.call(Je.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.denominazione!==void 0&&(G(o.denominazione,r+"/denominazione")||(i=l(i,G),e=i.length)),o.tipo_ente!==void 0){let n=o.
tipo_ente;n==="comune"||n==="provincia"||n==="citt\xE0 metropolitana"||n==="unione di comuni"||n==="comunit\xE0 montana"||
n==="regione"||n==="ministero"||n==="universit\xE0"||n==="azienda sanitaria"||n==="camera di commercio"||n==="ente parco"||
n==="altro"||(i=t(i,r+"/tipo_ente","enum",{allowedValues:Je.properties.tipo_ente.enum}),e++)}if(o.codice_ipa!==void 0){let n=o.
codice_ipa;typeof n=="string"?Ln.test(n)||(i=t(i,r+"/codice_ipa","pattern",{pattern:"^[A-Za-z0-9_]{2,20}$"}),e++):(i=t(i,
r+"/codice_ipa","type",{type:"string"}),e++)}if(o.codice_istat!==void 0){let n=o.codice_istat;typeof n=="string"?Sn.test(
n)||(i=t(i,r+"/codice_istat","pattern",{pattern:"^\\d{6}$"}),e++):(i=t(i,r+"/codice_istat","type",{type:"string"}),e++)}
if(o.codice_fiscale!==void 0){let n=o.codice_fiscale;typeof n=="string"?Xr.test(n)||(i=t(i,r+"/codice_fiscale","pattern",
{pattern:"^\\d{11}$"}),e++):(i=t(i,r+"/codice_fiscale","type",{type:"string"}),e++)}if(o.partita_iva!==void 0){let n=o.partita_iva;
typeof n=="string"?Xr.test(n)||(i=t(i,r+"/partita_iva","pattern",{pattern:"^\\d{11}$"}),e++):(i=t(i,r+"/partita_iva","ty\
pe",{type:"string"}),e++)}if(o.indirizzo!==void 0){let n=o.indirizzo;if(n&&typeof n=="object"&&!Array.isArray(n)){n.via===
void 0&&(i=t(i,r+"/indirizzo","required",{missingProperty:"via"}),e++),n.comune===void 0&&(i=t(i,r+"/indirizzo","require\
d",{missingProperty:"comune"}),e++);for(const p in n)p==="via"||p==="civico"||p==="cap"||p==="comune"||p==="provincia"||
(i=t(i,r+"/indirizzo","additionalProperties",{additionalProperty:p}),e++);if(n.via!==void 0&&(G(n.via,r+"/indirizzo/via")||
(i=l(i,G),e=i.length)),n.civico!==void 0&&typeof n.civico!="string"&&(i=t(i,r+"/indirizzo/civico","type",{type:"string"}),
e++),n.cap!==void 0){let p=n.cap;typeof p=="string"?Vn.test(p)||(i=t(i,r+"/indirizzo/cap","pattern",{pattern:"^\\d{5}$"}),
e++):(i=t(i,r+"/indirizzo/cap","type",{type:"string"}),e++)}if(n.comune!==void 0&&(G(n.comune,r+"/indirizzo/comune")||(i=
l(i,G),e=i.length)),n.provincia!==void 0){let p=n.provincia;typeof p=="string"?Zn.test(p)||(i=t(i,r+"/indirizzo/provinci\
a","pattern",{pattern:"^[A-Z]{2}$"}),e++):(i=t(i,r+"/indirizzo/provincia","type",{type:"string"}),e++)}}else i=t(i,r+"/i\
ndirizzo","type",{type:"object"}),e++}if(o.telefono!==void 0){let n=o.telefono;if(Array.isArray(n)){n.length<1&&(i=t(i,r+
"/telefono","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){let f=n[d];typeof f=="string"?On.test(f)||(i=
t(i,r+"/telefono/"+d,"pattern",{pattern:"^[+0-9][0-9 .-]{4,20}$"}),e++):(i=t(i,r+"/telefono/"+d,"type",{type:"string"}),
e++)}}else i=t(i,r+"/telefono","type",{type:"array"}),e++}if(o.sito!==void 0&&(ne(o.sito,r+"/sito")||(i=l(i,ne),e=i.length)),
o.email!==void 0&&(te(o.email,r+"/email")||(i=l(i,te),e=i.length)),o.pec!==void 0&&(te(o.pec,r+"/pec")||(i=l(i,te),e=i.length)),
o.legale_rappresentante!==void 0){let n=o.legale_rappresentante;if(n&&typeof n=="object"&&!Array.isArray(n)){n.carica===
void 0&&(i=t(i,r+"/legale_rappresentante","required",{missingProperty:"carica"}),e++);for(const p in n)p==="carica"||p===
"nome"||(i=t(i,r+"/legale_rappresentante","additionalProperties",{additionalProperty:p}),e++);n.carica!==void 0&&(G(n.carica,
r+"/legale_rappresentante/carica")||(i=l(i,G),e=i.length)),n.nome!==void 0&&(G(n.nome,r+"/legale_rappresentante/nome")||
(i=l(i,G),e=i.length))}else i=t(i,r+"/legale_rappresentante","type",{type:"object"}),e++}if(o.abitanti!==void 0){let n=o.
abitanti;if(n&&typeof n=="object"&&!Array.isArray(n)){n.numero===void 0&&(i=t(i,r+"/abitanti","required",{missingProperty:"\
numero"}),e++),n.al===void 0&&(i=t(i,r+"/abitanti","required",{missingProperty:"al"}),e++);for(const p in n)p==="numero"||
p==="al"||(i=t(i,r+"/abitanti","additionalProperties",{additionalProperty:p}),e++);n.numero!==void 0&&(fe(n.numero,r+"/a\
bitanti/numero")||(i=l(i,fe),e=i.length)),n.al!==void 0&&(se(n.al,r+"/abitanti/al")||(i=l(i,se),e=i.length))}else i=t(i,
r+"/abitanti","type",{type:"object"}),e++}if(o.dipendenti!==void 0){let n=o.dipendenti;if(n&&typeof n=="object"&&!Array.
isArray(n)){n.numero===void 0&&(i=t(i,r+"/dipendenti","required",{missingProperty:"numero"}),e++),n.al===void 0&&(i=t(i,
r+"/dipendenti","required",{missingProperty:"al"}),e++);for(const p in n)p==="numero"||p==="al"||(i=t(i,r+"/dipendenti",
"additionalProperties",{additionalProperty:p}),e++);n.numero!==void 0&&(fe(n.numero,r+"/dipendenti/numero")||(i=l(i,fe),
e=i.length)),n.al!==void 0&&(se(n.al,r+"/dipendenti/al")||(i=l(i,se),e=i.length))}else i=t(i,r+"/dipendenti","type",{type:"\
object"}),e++}if(o.figure!==void 0){let n=o.figure;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];
if(f&&typeof f=="object"&&!Array.isArray(f)){f.ruolo===void 0&&(i=t(i,r+"/figure/"+d,"required",{missingProperty:"ruolo"}),
e++);for(const s in f)s==="ruolo"||s==="nome"||s==="atto"||(i=t(i,r+"/figure/"+d,"additionalProperties",{additionalProperty:s}),
e++);if(f.ruolo!==void 0){let s=f.ruolo;s==="RPCT"||s==="OIV"||s==="Nucleo di valutazione"||s==="RTD"||s==="DPO"||s==="R\
ASA"||s==="responsabile inclusione"||s==="mobility manager"||s==="disability manager"||s==="CUG"||(i=t(i,r+"/figure/"+d+
"/ruolo","enum",{allowedValues:Je.properties.figure.items.properties.ruolo.enum}),e++)}f.nome!==void 0&&(G(f.nome,r+"/fi\
gure/"+d+"/nome")||(i=l(i,G),e=i.length)),f.atto!==void 0&&(to(f.atto,r+"/figure/"+d+"/atto")||(i=l(i,to),e=i.length))}else
i=t(i,r+"/figure/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/figure","type",{type:"array"}),e++}if(o.territorio!==void 0){
let n=o.territorio;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.voce===void 0&&(i=t(i,r+"/territorio/"+d,"required",{missingProperty:"voce"}),e++),f.valore===void 0&&(i=t(
i,r+"/territorio/"+d,"required",{missingProperty:"valore"}),e++);for(const s in f)s==="voce"||s==="valore"||s==="unita_m\
isura"||(i=t(i,r+"/territorio/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.voce!==void 0&&(G(f.voce,r+"/\
territorio/"+d+"/voce")||(i=l(i,G),e=i.length)),f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(s))&&typeof s!=
"string"&&(i=t(i,r+"/territorio/"+d+"/valore","type",{type:Je.properties.territorio.items.properties.valore.type}),e++)}
f.unita_misura!==void 0&&(G(f.unita_misura,r+"/territorio/"+d+"/unita_misura")||(i=l(i,G),e=i.length))}else i=t(i,r+"/te\
rritorio/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/territorio","type",{type:"array"}),e++}if(o.organi_politici!==void 0){
let n=o.organi_politici;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.organo===void 0&&(i=t(i,r+"/organi_politici/"+d,"required",{missingProperty:"organo"}),e++);for(const s in f)
s==="organo"||s==="componenti"||(i=t(i,r+"/organi_politici/"+d,"additionalProperties",{additionalProperty:s}),e++);f.organo!==
void 0&&(G(f.organo,r+"/organi_politici/"+d+"/organo")||(i=l(i,G),e=i.length)),f.componenti!==void 0&&(Oi(f.componenti,r+
"/organi_politici/"+d+"/componenti")||(i=l(i,Oi),e=i.length))}else i=t(i,r+"/organi_politici/"+d,"type",{type:"object"}),
e++}}else i=t(i,r+"/organi_politici","type",{type:"array"}),e++}if(o.social!==void 0){let n=o.social;if(Array.isArray(n)){
const p=n.length;for(let d=0;d<p;d++)ne(n[d],r+"/social/"+d)||(i=l(i,ne),e=i.length)}else i=t(i,r+"/social","type",{type:"\
array"}),e++}o.missione!==void 0&&(le(o.missione,r+"/missione")||(i=l(i,le),e=i.length)),o.principi_guida!==void 0&&(Oi(
o.principi_guida,r+"/principi_guida")||(i=l(i,Oi),e=i.length)),o.priorita_politiche!==void 0&&(Oi(o.priorita_politiche,r+
"/priorita_politiche")||(i=l(i,Oi),e=i.length)),o.note!==void 0&&(le(o.note,r+"/note")||(i=l(i,le),e=i.length))}else i=t(
i,r,"type",{type:"object"}),e++;return dn.errors=i,e===0}const Rn=an,Mn={$schema:"http://json-schema.org/draft-07/schema\
#",$id:"anticorruzione.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema\
.json#/definitions/testo"},testata:{type:"object",additionalProperties:!1,properties:{rpct:{type:"object",additionalProperties:!1,
properties:{persona:{$ref:"definizioni.schema.json#/definitions/persona"},carica:{$ref:"definizioni.schema.json#/definit\
ions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},dal:{$ref:"definizioni.schema.json#/definitions\
/data"}}},soggetti:{type:"array",items:{type:"object",required:["soggetto","compiti"],additionalProperties:!1,properties:{
soggetto:{$ref:"definizioni.schema.json#/definitions/frase"},compiti:{$ref:"definizioni.schema.json#/definitions/testo"}}}},
obiettivi_strategici:{type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"\
definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},atto:{$ref:"\
definizioni.schema.json#/definitions/rif_atto"},valore_pubblico:{$ref:"definizioni.schema.json#/definitions/testi"},indicatori:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}}}}},contesto_esterno:{$ref:"definizioni.sche\
ma.json#/definitions/testo"},contesto_interno:{$ref:"definizioni.schema.json#/definitions/testo"},metodologia:{$ref:"def\
inizioni.schema.json#/definitions/testo"},consultazione:{type:"object",additionalProperties:!1,properties:{avviso:{$ref:"\
definizioni.schema.json#/definitions/rif_atto"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definiz\
ioni.schema.json#/definitions/data"},osservazioni_ricevute:{$ref:"definizioni.schema.json#/definitions/intero"},recepite:{
$ref:"definizioni.schema.json#/definitions/intero"},atto_esito:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{
$ref:"definizioni.schema.json#/definitions/testo"}}}}},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definit\
ions/blocco"}},processi:{type:"array",items:{$ref:"#/definitions/processo_mappato"}},eventi_rischiosi:{type:"array",items:{
$ref:"#/definitions/evento_rischioso"}},misure:{type:"array",items:{$ref:"#/definitions/misura_prevenzione"}},monitoraggio:{
type:"object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},livelli:{
type:"array",items:{type:"object",required:["livello"],additionalProperties:!1,properties:{livello:{$ref:"definizioni.sc\
hema.json#/definitions/frase"},attore:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni\
.schema.json#/definitions/testo"}}}},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicato\
re"}},riesame:{$ref:"definizioni.schema.json#/definitions/testo"},esiti:{$ref:"definizioni.schema.json#/definitions/test\
o"}}},trasparenza:{type:"array",items:{$ref:"#/definitions/obbligo_pubblicazione"}},documenti:{type:"array",items:{$ref:"\
definizioni.schema.json#/definitions/documento"}},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{
processo_mappato:{type:"object",required:["id","area_rischio","processo"],additionalProperties:!1,properties:{id:{$ref:"\
definizioni.schema.json#/definitions/identificativo"},area_rischio:{enum:["contratti pubblici","concorsi e gestione del \
personale","autorizzazioni e concessioni","sovvenzioni e contributi","entrate, spese e patrimonio","controlli, verifiche\
, ispezioni e sanzioni","incarichi e nomine","affari legali e contenzioso","governo del territorio","rifiuti","fondi eur\
opei e PNRR","altra area"]},area_altra:{$ref:"definizioni.schema.json#/definitions/frase"},macroprocesso:{$ref:"definizi\
oni.schema.json#/definitions/frase"},processo:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"def\
inizioni.schema.json#/definitions/testo"},fasi:{$ref:"definizioni.schema.json#/definitions/testi"},unita:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},responsabile:{$ref:"definizioni.schema.json#/definiti\
ons/frase"},input:{$ref:"definizioni.schema.json#/definitions/testo"},output:{$ref:"definizioni.schema.json#/definitions\
/testo"},vincoli:{$ref:"definizioni.schema.json#/definitions/testo"}}},evento_rischioso:{type:"object",required:["id","p\
rocesso","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativ\
o"},processo:{$ref:"definizioni.schema.json#/definitions/identificativo"},fase:{$ref:"definizioni.schema.json#/definitio\
ns/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fattori_abilitanti:{$ref:"definizioni.schema.\
json#/definitions/testi"},probabilita:{enum:["alto","medio","basso"]},impatto:{enum:["alto","medio","basso"]},valutazione:{
enum:["alto","medio","basso"]},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"},controlli_esistenti:{$ref:"\
definizioni.schema.json#/definitions/testo"},rischio_residuo:{enum:["alto","medio","basso"]}}},misura_prevenzione:{type:"\
object",required:["id","tipo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/defi\
nitions/identificativo"},tipo:{enum:["generale","specifica"]},categoria:{enum:["controllo","trasparenza","codice di comp\
ortamento","regolamentazione","semplificazione","formazione","rotazione","segnalazione e whistleblowing","conflitto di i\
nteressi","inconferibilit\xE0 e incompatibilit\xE0","pantouflage","patti di integrit\xE0","sensibilizzazione e partecipa\
zione","informatizzazione","altro"]},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},eventi:{type:"array",
items:{$ref:"definizioni.schema.json#/definitions/identificativo"},minItems:1},fasi_attuazione:{type:"array",items:{type:"\
object",required:["descrizione"],additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definit\
ions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"}}}},responsabile:{$ref:"definizioni.schema.j\
son#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},indicatore:{
$ref:"definizioni.schema.json#/definitions/indicatore"},monitoraggio:{type:"object",additionalProperties:!1,properties:{
tipologia:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/fr\
ase"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"}}},obiettivo_performance:{$ref:"definizioni.schema\
.json#/definitions/rif_obiettivo"},stato:{enum:["da attuare","in attuazione","attuata"]}}},obbligo_pubblicazione:{type:"\
object",required:["obbligo"],additionalProperties:!1,properties:{obbligo:{$ref:"definizioni.schema.json#/definitions/fra\
se"},norma:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello1:{$ref:"definizioni.schema.json#/def\
initions/frase"},sottosezione_livello2:{$ref:"definizioni.schema.json#/definitions/frase"},dato:{$ref:"definizioni.schem\
a.json#/definitions/testo"},responsabile_trasmissione:{$ref:"definizioni.schema.json#/definitions/rif_unita"},responsabile_pubblicazione:{
$ref:"definizioni.schema.json#/definitions/rif_unita"},termine:{$ref:"definizioni.schema.json#/definitions/frase"},aggiornamento:{
$ref:"definizioni.schema.json#/definitions/frase"},monitoraggio:{$ref:"definizioni.schema.json#/definitions/frase"},motivazione_impossibilita:{
$ref:"definizioni.schema.json#/definitions/testo"}}}}};function _(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<
1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"stri\
ng"}),e++),_.errors=i,e===0}function m(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),m.errors=i,e===0}function fo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.cognome===void 0&&
(i=t(i,r,"required",{missingProperty:"cognome"}),e++),o.nome===void 0&&(i=t(i,r,"required",{missingProperty:"nome"}),e++);
for(const n in o)n==="cognome"||n==="nome"||n==="titolo"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.
cognome!==void 0&&(m(o.cognome,r+"/cognome")||(i=l(i,m),e=i.length)),o.nome!==void 0&&(m(o.nome,r+"/nome")||(i=l(i,m),e=
i.length)),o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;
return fo.errors=i,e===0}function $(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),
e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{
type:"string"}),e++),$.errors=i,e===0}function hi(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"\
pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),hi.errors=i,e===0}function Ri(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ri.errors=i,e===0}function ji(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),C.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),ji.errors=i,e===0}function Xi(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)
z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Xi.errors=i,e===0}const j={type:"o\
bject",required:["denominazione"],additionalProperties:!1,properties:{id:{$ref:"#/definitions/identificativo"},denominazione:{
$ref:"#/definitions/frase"},tipo:{enum:["impatto","outcome","output","efficacia quantitativa","efficacia qualitativa","e\
fficienza economica","efficienza temporale","stato di salute","attuazione","rispetto dei tempi"]},dimensione:{$ref:"#/de\
finitions/frase"},sottodimensione:{$ref:"#/definitions/frase"},formula:{type:["string","object"],required:["numeratore"],
additionalProperties:!1,properties:{numeratore:{$ref:"#/definitions/frase"},denominatore:{$ref:"#/definitions/frase"}}},
unita_misura:{$ref:"#/definitions/frase"},polarita:{enum:["+","-"]},baseline:{type:"object",required:["valore"],additionalProperties:!1,
properties:{valore:{type:["number","string"]},al:{type:["string","integer"]}}},target:{type:"object",propertyNames:{pattern:"\
^\\d{4}$"},additionalProperties:{$ref:"#/definitions/traguardo"}},storico:{type:"object",propertyNames:{pattern:"^\\d{4}$"},
additionalProperties:{type:["number","string"]}},consuntivo:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{
type:["number","string"]}},peso:{$ref:"#/definitions/percentuale"},fonte:{$ref:"#/definitions/frase"},periodicita:{$ref:"\
#/definitions/frase"},responsabile_dato:{$ref:"#/definitions/rif_unita"},rilevante:{type:"boolean"}}};function ii(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),C.test(o)||(i=t(i,r,"pattern",{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),ii.errors=i,e===0}const Zi={type:["numb\
er","string","object"],properties:{operatore:{enum:["=",">=","<=",">","<","tra"]},valore:{type:["number","string"]},a:{type:[
"number","string"]}},required:["valore"],additionalProperties:!1};function ei(o,r=""){let i=null,e=0;if(!(typeof o=="num\
ber"&&isFinite(o))&&typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:Zi.type}),e++),
o&&typeof o=="object"&&!Array.isArray(o)){o.valore===void 0&&(i=t(i,r,"required",{missingProperty:"valore"}),e++);for(const n in o)
n==="operatore"||n==="valore"||n==="a"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.operatore!==void 0){
let n=o.operatore;n==="="||n===">="||n==="<="||n===">"||n==="<"||n==="tra"||(i=t(i,r+"/operatore","enum",{allowedValues:Zi.
properties.operatore.enum}),e++)}if(o.valore!==void 0){let n=o.valore;!(typeof n=="number"&&isFinite(n))&&typeof n!="str\
ing"&&(i=t(i,r+"/valore","type",{type:Zi.properties.valore.type}),e++)}if(o.a!==void 0){let n=o.a;!(typeof n=="number"&&
isFinite(n))&&typeof n!="string"&&(i=t(i,r+"/a","type",{type:Zi.properties.a.type}),e++)}}return ei.errors=i,e===0}const Te={
type:["number","string"],minimum:0,maximum:100,pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"},Ge=new RegExp("^(100(\
[.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$","u");function oi(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!=
"string"&&(i=t(i,r,"type",{type:Te.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&(i=t(i,r,"maximum",{
comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),typeof o=="string"&&
(Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),oi.errors=i,e===0}const ci=new RegExp("^[A-Za-z0-9._-]+$","u");function ri(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=
t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ri.errors=i,e===0}const x=new RegExp(
"^\\d{4}$","u");function Hi(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&
(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(j.properties,f)||(i=t(i,r,"additiona\
lProperties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),o.denominazione!==
void 0&&(m(o.denominazione,r+"/denominazione")||(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f===
"outcome"||f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="eff\
icienza temporale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.
properties.tipo.enum}),e++)}if(o.dimensione!==void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==
void 0&&(m(o.sottodimensione,r+"/sottodimensione")||(i=l(i,m),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!=
"string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),
f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numera\
tore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),
e++);f.numeratore!==void 0&&(m(f.numeratore,r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(
f.denominatore,r+"/formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/uni\
ta_misura")||(i=l(i,m),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",
{allowedValues:j.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="va\
lore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.
valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.
properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:j.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/basel\
ine","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=
t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"))||(i=l(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}
for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:j.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","t\
ype",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;
d||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&
(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return Hi.errors=i,e===0}function de(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),de.errors=i,e===0}const Kn=new RegExp("^allegati/[^\\\\]+$","u");function V(o,r=""){let i=null,e=0;return typeof o=="string"?Kn.test(o)||(i=
t(i,r,"pattern",{pattern:"^allegati/[^\\\\]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),V.errors=i,e===0}function ni(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(i=t(i,r,"required",{missingProperty:"file"}),
e++);for(const n in o)n==="file"||n==="alternativa"||n==="didascalia"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.alternativa!==void 0&&typeof o.alternativa!="string"&&
(i=t(i,r+"/alternativa","type",{type:"string"}),e++),o.didascalia!==void 0&&(m(o.didascalia,r+"/didascalia")||(i=l(i,m),
e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ni.errors=i,e===0}function so(o,r=""){let i=null,e=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.testo===
void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="immagini"||
(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=
i.length)),o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==void 0){let n=o.immagini;if(Array.
isArray(n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),e=i.length)}else i=t(i,r+"/immagi\
ni","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return so.errors=i,e===0}const Yr={type:"object",
required:["id","area_rischio","processo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definit\
ions/identificativo"},area_rischio:{enum:["contratti pubblici","concorsi e gestione del personale","autorizzazioni e con\
cessioni","sovvenzioni e contributi","entrate, spese e patrimonio","controlli, verifiche, ispezioni e sanzioni","incaric\
hi e nomine","affari legali e contenzioso","governo del territorio","rifiuti","fondi europei e PNRR","altra area"]},area_altra:{
$ref:"definizioni.schema.json#/definitions/frase"},macroprocesso:{$ref:"definizioni.schema.json#/definitions/frase"},processo:{
$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fasi:{
$ref:"definizioni.schema.json#/definitions/testi"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},minItems:1},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},input:{$ref:"definizioni.schem\
a.json#/definitions/testo"},output:{$ref:"definizioni.schema.json#/definitions/testo"},vincoli:{$ref:"definizioni.schema\
.json#/definitions/testo"}}};function Vi(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"pattern",
{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Vi.errors=i,e===0}function lo(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.area_rischio===
void 0&&(i=t(i,r,"required",{missingProperty:"area_rischio"}),e++),o.processo===void 0&&(i=t(i,r,"required",{missingProperty:"\
processo"}),e++);for(const n in o)k.call(Yr.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.id!==void 0&&(ji(o.id,r+"/id")||(i=l(i,ji),e=i.length)),o.area_rischio!==void 0){let n=o.area_rischio;n==="contratt\
i pubblici"||n==="concorsi e gestione del personale"||n==="autorizzazioni e concessioni"||n==="sovvenzioni e contributi"||
n==="entrate, spese e patrimonio"||n==="controlli, verifiche, ispezioni e sanzioni"||n==="incarichi e nomine"||n==="affa\
ri legali e contenzioso"||n==="governo del territorio"||n==="rifiuti"||n==="fondi europei e PNRR"||n==="altra area"||(i=
t(i,r+"/area_rischio","enum",{allowedValues:Yr.properties.area_rischio.enum}),e++)}if(o.area_altra!==void 0&&($(o.area_altra,
r+"/area_altra")||(i=l(i,$),e=i.length)),o.macroprocesso!==void 0&&($(o.macroprocesso,r+"/macroprocesso")||(i=l(i,$),e=i.
length)),o.processo!==void 0&&($(o.processo,r+"/processo")||(i=l(i,$),e=i.length)),o.descrizione!==void 0&&(_(o.descrizione,
r+"/descrizione")||(i=l(i,_),e=i.length)),o.fasi!==void 0&&(Xi(o.fasi,r+"/fasi")||(i=l(i,Xi),e=i.length)),o.unita!==void 0){
let n=o.unita;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/unita","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<
p;d++)Vi(n[d],r+"/unita/"+d)||(i=l(i,Vi),e=i.length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}o.responsabile!==void 0&&
($(o.responsabile,r+"/responsabile")||(i=l(i,$),e=i.length)),o.input!==void 0&&(_(o.input,r+"/input")||(i=l(i,_),e=i.length)),
o.output!==void 0&&(_(o.output,r+"/output")||(i=l(i,_),e=i.length)),o.vincoli!==void 0&&(_(o.vincoli,r+"/vincoli")||(i=l(
i,_),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return lo.errors=i,e===0}const ee={type:"object",required:["i\
d","processo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identifi\
cativo"},processo:{$ref:"definizioni.schema.json#/definitions/identificativo"},fase:{$ref:"definizioni.schema.json#/defi\
nitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fattori_abilitanti:{$ref:"definizioni.sc\
hema.json#/definitions/testi"},probabilita:{enum:["alto","medio","basso"]},impatto:{enum:["alto","medio","basso"]},valutazione:{
enum:["alto","medio","basso"]},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"},controlli_esistenti:{$ref:"\
definizioni.schema.json#/definitions/testo"},rischio_residuo:{enum:["alto","medio","basso"]}}};function po(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.processo===
void 0&&(i=t(i,r,"required",{missingProperty:"processo"}),e++),o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"\
descrizione"}),e++);for(const n in o)k.call(ee.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.id!==void 0&&(ji(o.id,r+"/id")||(i=l(i,ji),e=i.length)),o.processo!==void 0&&(ji(o.processo,r+"/processo")||(i=l(i,
ji),e=i.length)),o.fase!==void 0&&($(o.fase,r+"/fase")||(i=l(i,$),e=i.length)),o.descrizione!==void 0&&(_(o.descrizione,
r+"/descrizione")||(i=l(i,_),e=i.length)),o.fattori_abilitanti!==void 0&&(Xi(o.fattori_abilitanti,r+"/fattori_abilitanti")||
(i=l(i,Xi),e=i.length)),o.probabilita!==void 0){let n=o.probabilita;n==="alto"||n==="medio"||n==="basso"||(i=t(i,r+"/pro\
babilita","enum",{allowedValues:ee.properties.probabilita.enum}),e++)}if(o.impatto!==void 0){let n=o.impatto;n==="alto"||
n==="medio"||n==="basso"||(i=t(i,r+"/impatto","enum",{allowedValues:ee.properties.impatto.enum}),e++)}if(o.valutazione!==
void 0){let n=o.valutazione;n==="alto"||n==="medio"||n==="basso"||(i=t(i,r+"/valutazione","enum",{allowedValues:ee.properties.
valutazione.enum}),e++)}if(o.motivazione!==void 0&&(_(o.motivazione,r+"/motivazione")||(i=l(i,_),e=i.length)),o.controlli_esistenti!==
void 0&&(_(o.controlli_esistenti,r+"/controlli_esistenti")||(i=l(i,_),e=i.length)),o.rischio_residuo!==void 0){let n=o.rischio_residuo;
n==="alto"||n==="medio"||n==="basso"||(i=t(i,r+"/rischio_residuo","enum",{allowedValues:ee.properties.rischio_residuo.enum}),
e++)}}else i=t(i,r,"type",{type:"object"}),e++;return po.errors=i,e===0}const Qe={type:"object",required:["id","tipo","d\
escrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},tipo:{enum:[
"generale","specifica"]},categoria:{enum:["controllo","trasparenza","codice di comportamento","regolamentazione","sempli\
ficazione","formazione","rotazione","segnalazione e whistleblowing","conflitto di interessi","inconferibilit\xE0 e incompat\
ibilit\xE0","pantouflage","patti di integrit\xE0","sensibilizzazione e partecipazione","informatizzazione","altro"]},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},eventi:{type:"array",items:{$ref:"definizioni.schema.json#/definition\
s/identificativo"},minItems:1},fasi_attuazione:{type:"array",items:{type:"object",required:["descrizione"],additionalProperties:!1,
properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/def\
initions/scadenza"}}}},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},minItems:1},indicatore:{$ref:"definizioni.schema.json#/definitions/indi\
catore"},monitoraggio:{type:"object",additionalProperties:!1,properties:{tipologia:{$ref:"definizioni.schema.json#/defin\
itions/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.js\
on#/definitions/frase"}}},obiettivo_performance:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},stato:{enum:[
"da attuare","in attuazione","attuata"]}}},$i={type:["string","object"],pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100\
)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$",properties:{entro:{$ref:"#/definitions/dura\
ta"},da_atto:{$ref:"#/definitions/rif_atto"},da_fase:{type:["integer","string"]},da:{$ref:"#/definitions/frase"},non_prevedibile:{
$ref:"#/definitions/frase"}},additionalProperties:!1,if:{type:"object"},then:{oneOf:[{required:["non_prevedibile"]},{required:[
"entro","da_atto"]},{required:["entro","da_fase"]},{required:["entro","da"]}]}},ie=new RegExp("^(\\d{1,2}/\\d{1,2}/(19\\d{2\
}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$","u");const pn=new RegExp("^(\\d{1,4} giorn[oi]|(\\d{1,2}|[0-2]\\d{2}|3[0-5]\\d|360) mes[ei]|([0-2]?\\d|30) ann[oi])$","u");function _i(o,r=""){
let i=null,e=0;return typeof o=="string"?pn.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,4} giorn[oi]|(\\d{1,2}|[0-2]\\d{2\
}|3[0-5]\\d|360) mes[ei]|([0-2]?\\d|30) ann[oi])$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),_i.errors=i,e===0}function h(o,r=""){
let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),h.errors=i,e===0}function ao(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="o\
bject"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:$i.type}),e++);const n=e;let p=!0;const d=e;if(!(o&&typeof o=="object"&&
!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=d===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,
y=e;let c=!1,g=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",
{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(c=!0,g=0);const T=e;o&&typeof o=="ob\
ject"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),
o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&c)
c=!1,g=[g,1];else{s&&(c=!0,g=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"requir\
ed",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"\
da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&c)c=!1,g=[g,2];else{s&&(c=!0,g=2);const Ai=e;o&&typeof o==
"object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),
e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));var s=Ai===e;s&&c?(c=!1,
g=[g,3]):s&&(c=!0,g=3)}}c?(e=y,i!==null&&(y?i.length=y:i=null)):(i=t(i,r,"oneOf",{passingSchemas:g}),e++);var f=a===e;p=
f}if(p||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(ie.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1\
,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),
o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a==="non\
_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(_i(o.entro,r+"/entro")||
(i=l(i,_i),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=l(i,h),e=i.length)),o.da_fase!==void 0){let a=o.
da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:$i.properties.
da_fase.type}),e++)}o.da!==void 0&&(m(o.da,r+"/da")||(i=l(i,m),e=i.length)),o.non_prevedibile!==void 0&&(m(o.non_prevedibile,
r+"/non_prevedibile")||(i=l(i,m),e=i.length))}return ao.errors=i,e===0}const Ue=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$","u");function uo(o,r=""){let i=null,e=0;
return typeof o=="string"?Ue.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+([.-][A-Za-z0-9_\
]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),uo.errors=i,e===0}function mo(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.tipo===void 0&&(i=t(i,r,"\
required",{missingProperty:"tipo"}),e++),o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"descrizione"}),e++);
for(const n in o)k.call(Qe.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&
(ji(o.id,r+"/id")||(i=l(i,ji),e=i.length)),o.tipo!==void 0){let n=o.tipo;n==="generale"||n==="specifica"||(i=t(i,r+"/tip\
o","enum",{allowedValues:Qe.properties.tipo.enum}),e++)}if(o.categoria!==void 0){let n=o.categoria;n==="controllo"||n===
"trasparenza"||n==="codice di comportamento"||n==="regolamentazione"||n==="semplificazione"||n==="formazione"||n==="rota\
zione"||n==="segnalazione e whistleblowing"||n==="conflitto di interessi"||n==="inconferibilit\xE0 e incompatibilit\xE0"||
n==="pantouflage"||n==="patti di integrit\xE0"||n==="sensibilizzazione e partecipazione"||n==="informatizzazione"||n==="\
altro"||(i=t(i,r+"/categoria","enum",{allowedValues:Qe.properties.categoria.enum}),e++)}if(o.descrizione!==void 0&&(_(o.
descrizione,r+"/descrizione")||(i=l(i,_),e=i.length)),o.eventi!==void 0){let n=o.eventi;if(Array.isArray(n)){n.length<1&&
(i=t(i,r+"/eventi","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ji(n[d],r+"/eventi/"+d)||(i=l(i,ji),e=
i.length)}else i=t(i,r+"/eventi","type",{type:"array"}),e++}if(o.fasi_attuazione!==void 0){let n=o.fasi_attuazione;if(Array.
isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.descrizione===
void 0&&(i=t(i,r+"/fasi_attuazione/"+d,"required",{missingProperty:"descrizione"}),e++);for(const s in f)s==="descrizion\
e"||s==="scadenza"||(i=t(i,r+"/fasi_attuazione/"+d,"additionalProperties",{additionalProperty:s}),e++);f.descrizione!==void 0&&
(_(f.descrizione,r+"/fasi_attuazione/"+d+"/descrizione")||(i=l(i,_),e=i.length)),f.scadenza!==void 0&&(ao(f.scadenza,r+"\
/fasi_attuazione/"+d+"/scadenza")||(i=l(i,ao),e=i.length))}else i=t(i,r+"/fasi_attuazione/"+d,"type",{type:"object"}),e++}}else
i=t(i,r+"/fasi_attuazione","type",{type:"array"}),e++}if(o.responsabile!==void 0&&($(o.responsabile,r+"/responsabile")||
(i=l(i,$),e=i.length)),o.unita!==void 0){let n=o.unita;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/unita","minItems",{limit:1}),
e++);const p=n.length;for(let d=0;d<p;d++)Vi(n[d],r+"/unita/"+d)||(i=l(i,Vi),e=i.length)}else i=t(i,r+"/unita","type",{type:"\
array"}),e++}if(o.indicatore!==void 0&&(Hi(o.indicatore,r+"/indicatore")||(i=l(i,Hi),e=i.length)),o.monitoraggio!==void 0){
let n=o.monitoraggio;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="tipologia"||p==="periodicita"||p===
"responsabile"||(i=t(i,r+"/monitoraggio","additionalProperties",{additionalProperty:p}),e++);n.tipologia!==void 0&&($(n.
tipologia,r+"/monitoraggio/tipologia")||(i=l(i,$),e=i.length)),n.periodicita!==void 0&&($(n.periodicita,r+"/monitoraggio\
/periodicita")||(i=l(i,$),e=i.length)),n.responsabile!==void 0&&($(n.responsabile,r+"/monitoraggio/responsabile")||(i=l(
i,$),e=i.length))}else i=t(i,r+"/monitoraggio","type",{type:"object"}),e++}if(o.obiettivo_performance!==void 0&&(uo(o.obiettivo_performance,
r+"/obiettivo_performance")||(i=l(i,uo),e=i.length)),o.stato!==void 0){let n=o.stato;n==="da attuare"||n==="in attuazion\
e"||n==="attuata"||(i=t(i,r+"/stato","enum",{allowedValues:Qe.properties.stato.enum}),e++)}}else i=t(i,r,"type",{type:"o\
bject"}),e++;return mo.errors=i,e===0}const Dn={type:"object",required:["obbligo"],additionalProperties:!1,properties:{obbligo:{
$ref:"definizioni.schema.json#/definitions/frase"},norma:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello1:{
$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello2:{$ref:"definizioni.schema.json#/definitions/fra\
se"},dato:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile_trasmissione:{$ref:"definizioni.schema.json#/\
definitions/rif_unita"},responsabile_pubblicazione:{$ref:"definizioni.schema.json#/definitions/rif_unita"},termine:{$ref:"\
definizioni.schema.json#/definitions/frase"},aggiornamento:{$ref:"definizioni.schema.json#/definitions/frase"},monitoraggio:{
$ref:"definizioni.schema.json#/definitions/frase"},motivazione_impossibilita:{$ref:"definizioni.schema.json#/definitions\
/testo"}}};function yo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.obbligo===void 0&&(i=t(i,r,
"required",{missingProperty:"obbligo"}),e++);for(const n in o)k.call(Dn.properties,n)||(i=t(i,r,"additionalProperties",{
additionalProperty:n}),e++);o.obbligo!==void 0&&($(o.obbligo,r+"/obbligo")||(i=l(i,$),e=i.length)),o.norma!==void 0&&($(
o.norma,r+"/norma")||(i=l(i,$),e=i.length)),o.sottosezione_livello1!==void 0&&($(o.sottosezione_livello1,r+"/sottosezion\
e_livello1")||(i=l(i,$),e=i.length)),o.sottosezione_livello2!==void 0&&($(o.sottosezione_livello2,r+"/sottosezione_livel\
lo2")||(i=l(i,$),e=i.length)),o.dato!==void 0&&(_(o.dato,r+"/dato")||(i=l(i,_),e=i.length)),o.responsabile_trasmissione!==
void 0&&(Vi(o.responsabile_trasmissione,r+"/responsabile_trasmissione")||(i=l(i,Vi),e=i.length)),o.responsabile_pubblicazione!==
void 0&&(Vi(o.responsabile_pubblicazione,r+"/responsabile_pubblicazione")||(i=l(i,Vi),e=i.length)),o.termine!==void 0&&($(
o.termine,r+"/termine")||(i=l(i,$),e=i.length)),o.aggiornamento!==void 0&&($(o.aggiornamento,r+"/aggiornamento")||(i=l(i,
$),e=i.length)),o.monitoraggio!==void 0&&($(o.monitoraggio,r+"/monitoraggio")||(i=l(i,$),e=i.length)),o.motivazione_impossibilita!==
void 0&&(_(o.motivazione_impossibilita,r+"/motivazione_impossibilita")||(i=l(i,_),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return yo.errors=i,e===0}function Q(o,r=""){let i=null,e=0;return typeof o=="string"?Ce.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+\
$'}),e++):(i=t(i,r,"type",{type:"string"}),e++),Q.errors=i,e===0}function co(o,r=""){let i=null,e=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="t\
itolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==
void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),o.
url!==void 0&&(Q(o.url,r+"/url")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.
nota!==void 0&&(z(o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return co.errors=i,
e===0}function ti(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{
missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"\
additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.
atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/url")||(i=l(i,Q),e=i.length)),o.
file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.nota!==void 0&&(z(o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return ti.errors=i,e===0}function go(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,
r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="documenti"||(i=t(i,r,"additionalPro\
perties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(z(o.motivo,r+"/motivo")||(i=l(i,z),e=i.length)),o.documenti!==
void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const p=n.length;
for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+d)||(i=l(i,ti),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),
e++}}else i=t(i,r,"type",{type:"object"}),e++;return go.errors=i,e===0}function an(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const n in o)k.call(Mn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.premessa!==void 0&&(_(o.premessa,r+"/premessa")||(i=l(i,_),e=i.length)),o.testata!==void 0){let n=o.testata;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="rpct"||p==="soggetti"||p==="obiettivi_strategici"||p==="con\
testo_esterno"||p==="contesto_interno"||p==="metodologia"||p==="consultazione"||(i=t(i,r+"/testata","additionalPropertie\
s",{additionalProperty:p}),e++);if(n.rpct!==void 0){let p=n.rpct;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)
d==="persona"||d==="carica"||d==="atto"||d==="dal"||(i=t(i,r+"/testata/rpct","additionalProperties",{additionalProperty:d}),
e++);p.persona!==void 0&&(fo(p.persona,r+"/testata/rpct/persona")||(i=l(i,fo),e=i.length)),p.carica!==void 0&&($(p.carica,
r+"/testata/rpct/carica")||(i=l(i,$),e=i.length)),p.atto!==void 0&&(hi(p.atto,r+"/testata/rpct/atto")||(i=l(i,hi),e=i.length)),
p.dal!==void 0&&(Ri(p.dal,r+"/testata/rpct/dal")||(i=l(i,Ri),e=i.length))}else i=t(i,r+"/testata/rpct","type",{type:"obj\
ect"}),e++}if(n.soggetti!==void 0){let p=n.soggetti;if(Array.isArray(p)){const d=p.length;for(let f=0;f<d;f++){let s=p[f];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.soggetto===void 0&&(i=t(i,r+"/testata/soggetti/"+f,"required",{missingProperty:"\
soggetto"}),e++),s.compiti===void 0&&(i=t(i,r+"/testata/soggetti/"+f,"required",{missingProperty:"compiti"}),e++);for(const a in s)
a==="soggetto"||a==="compiti"||(i=t(i,r+"/testata/soggetti/"+f,"additionalProperties",{additionalProperty:a}),e++);s.soggetto!==
void 0&&($(s.soggetto,r+"/testata/soggetti/"+f+"/soggetto")||(i=l(i,$),e=i.length)),s.compiti!==void 0&&(_(s.compiti,r+"\
/testata/soggetti/"+f+"/compiti")||(i=l(i,_),e=i.length))}else i=t(i,r+"/testata/soggetti/"+f,"type",{type:"object"}),e++}}else
i=t(i,r+"/testata/soggetti","type",{type:"array"}),e++}if(n.obiettivi_strategici!==void 0){let p=n.obiettivi_strategici;
if(Array.isArray(p)){const d=p.length;for(let f=0;f<d;f++){let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.testo===
void 0&&(i=t(i,r+"/testata/obiettivi_strategici/"+f,"required",{missingProperty:"testo"}),e++);for(const a in s)a==="id"||
a==="testo"||a==="atto"||a==="valore_pubblico"||a==="indicatori"||(i=t(i,r+"/testata/obiettivi_strategici/"+f,"additiona\
lProperties",{additionalProperty:a}),e++);if(s.id!==void 0&&(ji(s.id,r+"/testata/obiettivi_strategici/"+f+"/id")||(i=l(i,
ji),e=i.length)),s.testo!==void 0&&(_(s.testo,r+"/testata/obiettivi_strategici/"+f+"/testo")||(i=l(i,_),e=i.length)),s.atto!==
void 0&&(hi(s.atto,r+"/testata/obiettivi_strategici/"+f+"/atto")||(i=l(i,hi),e=i.length)),s.valore_pubblico!==void 0&&(Xi(
s.valore_pubblico,r+"/testata/obiettivi_strategici/"+f+"/valore_pubblico")||(i=l(i,Xi),e=i.length)),s.indicatori!==void 0){
let a=s.indicatori;if(Array.isArray(a)){const y=a.length;for(let c=0;c<y;c++)Hi(a[c],r+"/testata/obiettivi_strategici/"+
f+"/indicatori/"+c)||(i=l(i,Hi),e=i.length)}else i=t(i,r+"/testata/obiettivi_strategici/"+f+"/indicatori","type",{type:"\
array"}),e++}}else i=t(i,r+"/testata/obiettivi_strategici/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/testata/obiett\
ivi_strategici","type",{type:"array"}),e++}if(n.contesto_esterno!==void 0&&(_(n.contesto_esterno,r+"/testata/contesto_es\
terno")||(i=l(i,_),e=i.length)),n.contesto_interno!==void 0&&(_(n.contesto_interno,r+"/testata/contesto_interno")||(i=l(
i,_),e=i.length)),n.metodologia!==void 0&&(_(n.metodologia,r+"/testata/metodologia")||(i=l(i,_),e=i.length)),n.consultazione!==
void 0){let p=n.consultazione;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="avviso"||d==="dal"||d===
"al"||d==="osservazioni_ricevute"||d==="recepite"||d==="atto_esito"||d==="nota"||(i=t(i,r+"/testata/consultazione","addi\
tionalProperties",{additionalProperty:d}),e++);p.avviso!==void 0&&(hi(p.avviso,r+"/testata/consultazione/avviso")||(i=l(
i,hi),e=i.length)),p.dal!==void 0&&(Ri(p.dal,r+"/testata/consultazione/dal")||(i=l(i,Ri),e=i.length)),p.al!==void 0&&(Ri(
p.al,r+"/testata/consultazione/al")||(i=l(i,Ri),e=i.length)),p.osservazioni_ricevute!==void 0&&(de(p.osservazioni_ricevute,
r+"/testata/consultazione/osservazioni_ricevute")||(i=l(i,de),e=i.length)),p.recepite!==void 0&&(de(p.recepite,r+"/testa\
ta/consultazione/recepite")||(i=l(i,de),e=i.length)),p.atto_esito!==void 0&&(hi(p.atto_esito,r+"/testata/consultazione/a\
tto_esito")||(i=l(i,hi),e=i.length)),p.nota!==void 0&&(_(p.nota,r+"/testata/consultazione/nota")||(i=l(i,_),e=i.length))}else
i=t(i,r+"/testata/consultazione","type",{type:"object"}),e++}}else i=t(i,r+"/testata","type",{type:"object"}),e++}if(o.parti!==
void 0){let n=o.parti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)so(n[d],r+"/parti/"+d)||(i=l(i,so),e=i.length)}else
i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.processi!==void 0){let n=o.processi;if(Array.isArray(n)){const p=n.length;
for(let d=0;d<p;d++)lo(n[d],r+"/processi/"+d)||(i=l(i,lo),e=i.length)}else i=t(i,r+"/processi","type",{type:"array"}),e++}
if(o.eventi_rischiosi!==void 0){let n=o.eventi_rischiosi;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)po(n[d],
r+"/eventi_rischiosi/"+d)||(i=l(i,po),e=i.length)}else i=t(i,r+"/eventi_rischiosi","type",{type:"array"}),e++}if(o.misure!==
void 0){let n=o.misure;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)mo(n[d],r+"/misure/"+d)||(i=l(i,mo),e=i.
length)}else i=t(i,r+"/misure","type",{type:"array"}),e++}if(o.monitoraggio!==void 0){let n=o.monitoraggio;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const p in n)p==="descrizione"||p==="responsabile"||p==="periodicita"||p==="livelli"||p===
"indicatori"||p==="riesame"||p==="esiti"||(i=t(i,r+"/monitoraggio","additionalProperties",{additionalProperty:p}),e++);if(n.
descrizione!==void 0&&(_(n.descrizione,r+"/monitoraggio/descrizione")||(i=l(i,_),e=i.length)),n.responsabile!==void 0&&($(
n.responsabile,r+"/monitoraggio/responsabile")||(i=l(i,$),e=i.length)),n.periodicita!==void 0&&($(n.periodicita,r+"/moni\
toraggio/periodicita")||(i=l(i,$),e=i.length)),n.livelli!==void 0){let p=n.livelli;if(Array.isArray(p)){const d=p.length;
for(let f=0;f<d;f++){let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.livello===void 0&&(i=t(i,r+"/monitoraggio\
/livelli/"+f,"required",{missingProperty:"livello"}),e++);for(const a in s)a==="livello"||a==="attore"||a==="descrizione"||
(i=t(i,r+"/monitoraggio/livelli/"+f,"additionalProperties",{additionalProperty:a}),e++);s.livello!==void 0&&($(s.livello,
r+"/monitoraggio/livelli/"+f+"/livello")||(i=l(i,$),e=i.length)),s.attore!==void 0&&($(s.attore,r+"/monitoraggio/livelli\
/"+f+"/attore")||(i=l(i,$),e=i.length)),s.descrizione!==void 0&&(_(s.descrizione,r+"/monitoraggio/livelli/"+f+"/descrizi\
one")||(i=l(i,_),e=i.length))}else i=t(i,r+"/monitoraggio/livelli/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/monito\
raggio/livelli","type",{type:"array"}),e++}if(n.indicatori!==void 0){let p=n.indicatori;if(Array.isArray(p)){const d=p.length;
for(let f=0;f<d;f++)Hi(p[f],r+"/monitoraggio/indicatori/"+f)||(i=l(i,Hi),e=i.length)}else i=t(i,r+"/monitoraggio/indicat\
ori","type",{type:"array"}),e++}n.riesame!==void 0&&(_(n.riesame,r+"/monitoraggio/riesame")||(i=l(i,_),e=i.length)),n.esiti!==
void 0&&(_(n.esiti,r+"/monitoraggio/esiti")||(i=l(i,_),e=i.length))}else i=t(i,r+"/monitoraggio","type",{type:"object"}),
e++}if(o.trasparenza!==void 0){let n=o.trasparenza;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)yo(n[d],r+"\
/trasparenza/"+d)||(i=l(i,yo),e=i.length)}else i=t(i,r+"/trasparenza","type",{type:"array"}),e++}if(o.documenti!==void 0){
let n=o.documenti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)co(n[d],r+"/documenti/"+d)||(i=l(i,co),e=i.length)}else
i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==void 0&&(go(o.rinvio,r+"/rinvio")||(i=l(i,go),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return an.errors=i,e===0}const Cn=un;const Pr={type:"object",required:["id","organo","tipo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema\
.json#/definitions/identificativo"},organo:{$ref:"definizioni.schema.json#/definitions/frase"},tipo:{enum:["deliberazion\
e","determinazione","decreto","decreto sindacale","circolare","regolamento","statuto","accordo","altro"]},numero:{type:"\
integer",minimum:1},anno:{$ref:"definizioni.schema.json#/definitions/anno"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},oggetto:{type:"string",pattern:"\\S",maxLength:1e3},url:{$ref:"definizioni.schema.json#/definitions/indirizz\
o_web"},esecutiva_dal:{$ref:"definizioni.schema.json#/definitions/data"},modificato_da:{type:"array",items:{$ref:"defini\
zioni.schema.json#/definitions/rif_atto"}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function zo(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),C.test(o)||(i=t(i,r,"pattern",{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),zo.errors=i,e===0}function vo(o,r=""){let i=null,
e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),
e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),vo.errors=i,e===0}function bo(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"int\
eger"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),
(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),e++)),bo.errors=i,e===0}function pe(o,r=""){let i=null,
e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}\
|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),pe.errors=i,e===0}function jo(o,r=""){let i=null,
e=0;return typeof o=="string"?Ce.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"\
string"}),e++),jo.errors=i,e===0}function _o(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"patte\
rn",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),_o.errors=i,e===0}function $o(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),$o.errors=i,e===0}function Ao(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.organo===void 0&&(i=t(i,r,
"required",{missingProperty:"organo"}),e++),o.tipo===void 0&&(i=t(i,r,"required",{missingProperty:"tipo"}),e++);for(const n in o)
k.call(Pr.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(zo(o.id,r+"/id")||
(i=l(i,zo),e=i.length)),o.organo!==void 0&&(vo(o.organo,r+"/organo")||(i=l(i,vo),e=i.length)),o.tipo!==void 0){let n=o.tipo;
n==="deliberazione"||n==="determinazione"||n==="decreto"||n==="decreto sindacale"||n==="circolare"||n==="regolamento"||n===
"statuto"||n==="accordo"||n==="altro"||(i=t(i,r+"/tipo","enum",{allowedValues:Pr.properties.tipo.enum}),e++)}if(o.numero!==
void 0){let n=o.numero;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(i=t(i,r+"/numero","type",{type:"integer"}),e++),
typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&(i=t(i,r+"/numero","minimum",{comparison:">=",limit:1}),e++)}if(o.anno!==
void 0&&(bo(o.anno,r+"/anno")||(i=l(i,bo),e=i.length)),o.data!==void 0&&(pe(o.data,r+"/data")||(i=l(i,pe),e=i.length)),o.
oggetto!==void 0){let n=o.oggetto;typeof n=="string"?(v(n)>1e3&&(i=t(i,r+"/oggetto","maxLength",{limit:1e3}),e++),q.test(
n)||(i=t(i,r+"/oggetto","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/oggetto","type",{type:"string"}),e++)}if(o.url!==void 0&&
(jo(o.url,r+"/url")||(i=l(i,jo),e=i.length)),o.esecutiva_dal!==void 0&&(pe(o.esecutiva_dal,r+"/esecutiva_dal")||(i=l(i,pe),
e=i.length)),o.modificato_da!==void 0){let n=o.modificato_da;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)_o(
n[d],r+"/modificato_da/"+d)||(i=l(i,_o),e=i.length)}else i=t(i,r+"/modificato_da","type",{type:"array"}),e++}o.nota!==void 0&&
($o(o.nota,r+"/nota")||(i=l(i,$o),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Ao.errors=i,e===0}function un(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.atti===void 0&&(i=t(i,r,"required",{missingProperty:"atti"}),
e++);for(const n in o)n!=="atti"&&(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.atti!==void 0){let n=o.
atti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Ao(n[d],r+"/atti/"+d)||(i=l(i,Ao),e=i.length)}else i=t(i,
r+"/atti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return un.errors=i,e===0}const Tn=mn,en={
$schema:"http://json-schema.org/draft-07/schema#",$id:"azioni-positive.schema.json",type:"object",additionalProperties:!1,
properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},triennio:{$ref:"#/definitions/triennio_azioni"},atto:{
$ref:"definizioni.schema.json#/definitions/rif_atto"},introduzione:{$ref:"definizioni.schema.json#/definitions/testo"},scopi:{
$ref:"definizioni.schema.json#/definitions/testi"},finalita:{$ref:"definizioni.schema.json#/definitions/testi"},articolazione:{
$ref:"definizioni.schema.json#/definitions/testo"},premesse:{$ref:"definizioni.schema.json#/definitions/testo"},quadro_normativo:{
type:"array",items:{type:"object",required:["riferimento"],additionalProperties:!1,properties:{riferimento:{$ref:"defini\
zioni.schema.json#/definitions/frase"},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizion\
i.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},principi:{$ref:"\
definizioni.schema.json#/definitions/testi"},obiettivi_generali:{$ref:"definizioni.schema.json#/definitions/testi"},obiettivi_specifici:{
$ref:"definizioni.schema.json#/definitions/testi"},introduzione_azioni:{$ref:"definizioni.schema.json#/definitions/testo"},
ambiti:{type:"array",items:{$ref:"#/definitions/ambito_azioni"},minItems:1},tempi:{type:"object",additionalProperties:!1,
properties:{testo:{$ref:"definizioni.schema.json#/definitions/testo"},triennio:{$ref:"#/definitions/triennio_azioni"}}},
risorse:{$ref:"definizioni.schema.json#/definitions/testo"},durata:{type:"object",additionalProperties:!1,properties:{periodo:{
$ref:"definizioni.schema.json#/definitions/durata"},revisione:{$ref:"definizioni.schema.json#/definitions/frase"}}},parere_consigliera:{
type:"object",additionalProperties:!1,properties:{data:{$ref:"definizioni.schema.json#/definitions/data"},esito:{enum:["\
favorevole","favorevole con osservazioni","contrario"]},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},cug:{
type:"object",additionalProperties:!1,properties:{atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},proposta:{
$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},parti:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/blocco"},minItems:1},documenti:{type:"array",items:{$ref:"defin\
izioni.schema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{
triennio_azioni:{type:"object",required:["da","a"],additionalProperties:!1,properties:{da:{$ref:"definizioni.schema.json\
#/definitions/anno"},a:{$ref:"definizioni.schema.json#/definitions/anno"}}},ambito_azioni:{type:"object",required:["id",
"titolo","azioni"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},titolo:{
$ref:"definizioni.schema.json#/definitions/frase"},premessa:{$ref:"definizioni.schema.json#/definitions/testo"},azioni:{
type:"array",items:{$ref:"#/definitions/azione_positiva"},minItems:1}}},azione_positiva:{type:"object",required:["id","t\
itolo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},numero:{type:"\
integer",minimum:1},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.jso\
n#/definitions/testo"},attivita:{$ref:"definizioni.schema.json#/definitions/testi"},responsabile:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},
destinatari:{$ref:"definizioni.schema.json#/definitions/frase"},obiettivi:{type:"array",items:{$ref:"definizioni.schema.\
json#/definitions/rif_obiettivo"},minItems:1},indicatori:{type:"array",items:{type:["string","object"],if:{type:"object"},
then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},minItems:1},scadenza:{$ref:"definizioni.schema.json#/defi\
nitions/scadenza"},risorse:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function Y(o,r=""){let i=null,e=0;return typeof o==
"string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(
i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Y.errors=i,e===0}function ae(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"int\
eger"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),
(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),e++)),ae.errors=i,e===0}function ue(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"}),e++),o.a===void 0&&
(i=t(i,r,"required",{missingProperty:"a"}),e++);for(const n in o)n==="da"||n==="a"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.da!==void 0&&(ae(o.da,r+"/da")||(i=l(i,ae),e=i.length)),o.a!==void 0&&(ae(o.a,r+"/a")||(i=l(i,ae),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return ue.errors=i,e===0}function Mi(o,r=""){let i=null,e=0;return typeof o=="string"?
C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Mi.errors=
i,e===0}function S(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(
o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),S.errors=i,e===0}function zi(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)
z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return zi.errors=i,e===0}function Fe(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),C.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Fe.errors=i,e===0}const on={
type:"object",required:["id","titolo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definition\
s/identificativo"},numero:{type:"integer",minimum:1},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},attivita:{$ref:"definizioni.schema.json#/definitions/testi"},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},minItems:1},destinatari:{$ref:"definizioni.schema.json#/definitions/frase"},obiettivi:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},minItems:1},indicatori:{type:"array",items:{type:["string","o\
bject"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},minItems:1},scadenza:{$ref:"de\
finizioni.schema.json#/definitions/scadenza"},risorse:{$ref:"definizioni.schema.json#/definitions/testo"}}};function qo(o,r=""){
let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"ty\
pe",{type:"string"}),e++),qo.errors=i,e===0}function ko(o,r=""){let i=null,e=0;return typeof o=="string"?Ue.test(o)||(i=
t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$"}),e++):(i=t(i,r,"type",{type:"stri\
ng"}),e++),ko.errors=i,e===0}function Eo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===
void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(j.properties,f)||(i=t(i,r,"a\
dditionalProperties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),o.denominazione!==
void 0&&(m(o.denominazione,r+"/denominazione")||(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f===
"outcome"||f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="eff\
icienza temporale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.
properties.tipo.enum}),e++)}if(o.dimensione!==void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==
void 0&&(m(o.sottodimensione,r+"/sottodimensione")||(i=l(i,m),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!=
"string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),
f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numera\
tore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),
e++);f.numeratore!==void 0&&(m(f.numeratore,r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(
f.denominatore,r+"/formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/uni\
ta_misura")||(i=l(i,m),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",
{allowedValues:j.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="va\
lore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.
valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.
properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:j.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/basel\
ine","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=
t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"))||(i=l(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}
for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:j.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","t\
ype",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;
d||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&
(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return Eo.errors=i,e===0}function No(o,r=""){let i=null,
e=0;typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:$i.type}),e++);const n=e;let p=!0;
const d=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=d===e;if(e=n,i!==
null&&(n?i.length=n:i=null),f){const a=e,y=e;let c=!1,g=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===
void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(c=!0,g=0);
const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/\
then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/require\
d"),e++));var s=T===e;if(s&&c)c=!1,g=[g,1];else{s&&(c=!0,g=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===
void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&c)c=!1,g=[g,2];else{s&&(c=!0,g=2);
const Ai=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#\
/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));
var s=Ai===e;s&&c?(c=!1,g=[g,3]):s&&(c=!0,g=3)}}c?(e=y,i!==null&&(y?i.length=y:i=null)):(i=t(i,r,"oneOf",{passingSchemas:g}),
e++);var f=a===e;p=f}if(p||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(ie.test(o)||(i=t(i,r,"patter\
n",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),
e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a===
"non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(_i(o.entro,r+"/ent\
ro")||(i=l(i,_i),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=l(i,h),e=i.length)),o.da_fase!==void 0){
let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:$i.
properties.da_fase.type}),e++)}o.da!==void 0&&(m(o.da,r+"/da")||(i=l(i,m),e=i.length)),o.non_prevedibile!==void 0&&(m(o.
non_prevedibile,r+"/non_prevedibile")||(i=l(i,m),e=i.length))}return No.errors=i,e===0}function ho(o,r=""){let i=null,e=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const p in o)k.call(on.properties,p)||(i=t(i,r,"additio\
nalProperties",{additionalProperty:p}),e++);if(o.id!==void 0&&(Fe(o.id,r+"/id")||(i=l(i,Fe),e=i.length)),o.numero!==void 0){
let p=o.numero;typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)||(i=t(i,r+"/numero","type",{type:"integer"}),e++),typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))&&(i=t(i,r+"/numero","minimum",{comparison:">=",limit:1}),e++)}if(o.titolo!==void 0&&
(Y(o.titolo,r+"/titolo")||(i=l(i,Y),e=i.length)),o.descrizione!==void 0&&(S(o.descrizione,r+"/descrizione")||(i=l(i,S),e=
i.length)),o.attivita!==void 0&&(zi(o.attivita,r+"/attivita")||(i=l(i,zi),e=i.length)),o.responsabile!==void 0&&(Y(o.responsabile,
r+"/responsabile")||(i=l(i,Y),e=i.length)),o.unita!==void 0){let p=o.unita;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/u\
nita","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++)qo(p[f],r+"/unita/"+f)||(i=l(i,qo),e=i.length)}else
i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.destinatari!==void 0&&(Y(o.destinatari,r+"/destinatari")||(i=l(i,Y),e=i.
length)),o.obiettivi!==void 0){let p=o.obiettivi;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),
e++);const d=p.length;for(let f=0;f<d;f++)ko(p[f],r+"/obiettivi/"+f)||(i=l(i,ko),e=i.length)}else i=t(i,r+"/obiettivi","\
type",{type:"array"}),e++}if(o.indicatori!==void 0){let p=o.indicatori;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/indic\
atori","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++){let s=p[f];typeof s!="string"&&!(s&&typeof s=="o\
bject"&&!Array.isArray(s))&&(i=t(i,r+"/indicatori/"+f,"type",{type:on.properties.indicatori.items.type}),e++);const a=e;
let y=!0;const c=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const g={};i===null?i=[g]:i.push(g),e++}var n=c===e;if(e=
a,i!==null&&(a?i.length=a:i=null),n){const g=e;Eo(s,r+"/indicatori/"+f)||(i=l(i,Eo),e=i.length);var n=g===e;y=n}y||(i=t(
i,r+"/indicatori/"+f,"if",{failingKeyword:"then"}),e++)}}else i=t(i,r+"/indicatori","type",{type:"array"}),e++}o.scadenza!==
void 0&&(No(o.scadenza,r+"/scadenza")||(i=l(i,No),e=i.length)),o.risorse!==void 0&&(S(o.risorse,r+"/risorse")||(i=l(i,S),
e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ho.errors=i,e===0}function Io(o,r=""){let i=null,e=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.titolo===void 0&&
(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.azioni===void 0&&(i=t(i,r,"required",{missingProperty:"azioni"}),
e++);for(const n in o)n==="id"||n==="titolo"||n==="premessa"||n==="azioni"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.id!==void 0&&(Fe(o.id,r+"/id")||(i=l(i,Fe),e=i.length)),o.titolo!==void 0&&(Y(o.titolo,r+"/titolo")||(i=l(i,Y),
e=i.length)),o.premessa!==void 0&&(S(o.premessa,r+"/premessa")||(i=l(i,S),e=i.length)),o.azioni!==void 0){let n=o.azioni;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/azioni","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ho(n[d],
r+"/azioni/"+d)||(i=l(i,ho),e=i.length)}else i=t(i,r+"/azioni","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"ob\
ject"}),e++;return Io.errors=i,e===0}function Fo(o,r=""){let i=null,e=0;return typeof o=="string"?pn.test(o)||(i=t(i,r,"\
pattern",{pattern:"^(\\d{1,4} giorn[oi]|(\\d{1,2}|[0-2]\\d{2}|3[0-5]\\d|360) mes[ei]|([0-2]?\\d|30) ann[oi])$"}),e++):(i=
t(i,r,"type",{type:"string"}),e++),Fo.errors=i,e===0}function me(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(
o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),me.errors=i,e===0}function xo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=t(i,r,"r\
equired",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"additiona\
lProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.testo!==
void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==void 0){let n=o.immagini;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),e=i.length)}else i=t(i,r+"/immagini","type",{type:"arra\
y"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return xo.errors=i,e===0}function wo(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n===
"titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.
titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),
o.url!==void 0&&(Q(o.url,r+"/url")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),
o.nota!==void 0&&(z(o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return wo.errors=
i,e===0}function Lo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)
n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(z(o.motivo,
r+"/motivo")||(i=l(i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"\
/documenti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+d)||(i=l(i,ti),e=i.length)}else
i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Lo.errors=i,e===0}function mn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(en.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(Y(o.titolo,r+"/titolo")||(i=l(i,Y),e=i.length)),o.triennio!==
void 0&&(ue(o.triennio,r+"/triennio")||(i=l(i,ue),e=i.length)),o.atto!==void 0&&(Mi(o.atto,r+"/atto")||(i=l(i,Mi),e=i.length)),
o.introduzione!==void 0&&(S(o.introduzione,r+"/introduzione")||(i=l(i,S),e=i.length)),o.scopi!==void 0&&(zi(o.scopi,r+"/\
scopi")||(i=l(i,zi),e=i.length)),o.finalita!==void 0&&(zi(o.finalita,r+"/finalita")||(i=l(i,zi),e=i.length)),o.articolazione!==
void 0&&(S(o.articolazione,r+"/articolazione")||(i=l(i,S),e=i.length)),o.premesse!==void 0&&(S(o.premesse,r+"/premesse")||
(i=l(i,S),e=i.length)),o.quadro_normativo!==void 0){let n=o.quadro_normativo;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"\
/quadro_normativo","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.riferimento===void 0&&(i=t(i,r+"/quadro_normativo/"+d,"required",{missingProperty:"riferimento"}),e++);
for(const s in f)s==="riferimento"||s==="titolo"||s==="atto"||s==="nota"||(i=t(i,r+"/quadro_normativo/"+d,"additionalPro\
perties",{additionalProperty:s}),e++);f.riferimento!==void 0&&(Y(f.riferimento,r+"/quadro_normativo/"+d+"/riferimento")||
(i=l(i,Y),e=i.length)),f.titolo!==void 0&&(Y(f.titolo,r+"/quadro_normativo/"+d+"/titolo")||(i=l(i,Y),e=i.length)),f.atto!==
void 0&&(Mi(f.atto,r+"/quadro_normativo/"+d+"/atto")||(i=l(i,Mi),e=i.length)),f.nota!==void 0&&(S(f.nota,r+"/quadro_norm\
ativo/"+d+"/nota")||(i=l(i,S),e=i.length))}else i=t(i,r+"/quadro_normativo/"+d,"type",{type:"object"}),e++}}else i=t(i,r+
"/quadro_normativo","type",{type:"array"}),e++}if(o.principi!==void 0&&(zi(o.principi,r+"/principi")||(i=l(i,zi),e=i.length)),
o.obiettivi_generali!==void 0&&(zi(o.obiettivi_generali,r+"/obiettivi_generali")||(i=l(i,zi),e=i.length)),o.obiettivi_specifici!==
void 0&&(zi(o.obiettivi_specifici,r+"/obiettivi_specifici")||(i=l(i,zi),e=i.length)),o.introduzione_azioni!==void 0&&(S(
o.introduzione_azioni,r+"/introduzione_azioni")||(i=l(i,S),e=i.length)),o.ambiti!==void 0){let n=o.ambiti;if(Array.isArray(
n)){n.length<1&&(i=t(i,r+"/ambiti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)Io(n[d],r+"/ambiti/"+
d)||(i=l(i,Io),e=i.length)}else i=t(i,r+"/ambiti","type",{type:"array"}),e++}if(o.tempi!==void 0){let n=o.tempi;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const p in n)p==="testo"||p==="triennio"||(i=t(i,r+"/tempi","additionalProperties",{additionalProperty:p}),
e++);n.testo!==void 0&&(S(n.testo,r+"/tempi/testo")||(i=l(i,S),e=i.length)),n.triennio!==void 0&&(ue(n.triennio,r+"/temp\
i/triennio")||(i=l(i,ue),e=i.length))}else i=t(i,r+"/tempi","type",{type:"object"}),e++}if(o.risorse!==void 0&&(S(o.risorse,
r+"/risorse")||(i=l(i,S),e=i.length)),o.durata!==void 0){let n=o.durata;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)
p==="periodo"||p==="revisione"||(i=t(i,r+"/durata","additionalProperties",{additionalProperty:p}),e++);n.periodo!==void 0&&
(Fo(n.periodo,r+"/durata/periodo")||(i=l(i,Fo),e=i.length)),n.revisione!==void 0&&(Y(n.revisione,r+"/durata/revisione")||
(i=l(i,Y),e=i.length))}else i=t(i,r+"/durata","type",{type:"object"}),e++}if(o.parere_consigliera!==void 0){let n=o.parere_consigliera;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="data"||p==="esito"||p==="nota"||(i=t(i,r+"/parere_con\
sigliera","additionalProperties",{additionalProperty:p}),e++);if(n.data!==void 0&&(me(n.data,r+"/parere_consigliera/data")||
(i=l(i,me),e=i.length)),n.esito!==void 0){let p=n.esito;p==="favorevole"||p==="favorevole con osservazioni"||p==="contra\
rio"||(i=t(i,r+"/parere_consigliera/esito","enum",{allowedValues:en.properties.parere_consigliera.properties.esito.enum}),
e++)}n.nota!==void 0&&(S(n.nota,r+"/parere_consigliera/nota")||(i=l(i,S),e=i.length))}else i=t(i,r+"/parere_consigliera",
"type",{type:"object"}),e++}if(o.cug!==void 0){let n=o.cug;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)
p==="atto"||p==="proposta"||p==="nota"||(i=t(i,r+"/cug","additionalProperties",{additionalProperty:p}),e++);n.atto!==void 0&&
(Mi(n.atto,r+"/cug/atto")||(i=l(i,Mi),e=i.length)),n.proposta!==void 0&&(me(n.proposta,r+"/cug/proposta")||(i=l(i,me),e=
i.length)),n.nota!==void 0&&(S(n.nota,r+"/cug/nota")||(i=l(i,S),e=i.length))}else i=t(i,r+"/cug","type",{type:"object"}),
e++}if(o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/parti","minItems",{limit:1}),e++);const p=n.
length;for(let d=0;d<p;d++)xo(n[d],r+"/parti/"+d)||(i=l(i,xo),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}
if(o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),
e++);const p=n.length;for(let d=0;d<p;d++)wo(n[d],r+"/documenti/"+d)||(i=l(i,wo),e=i.length)}else i=t(i,r+"/documenti","\
type",{type:"array"}),e++}o.rinvio!==void 0&&(Lo(o.rinvio,r+"/rinvio")||(i=l(i,Lo),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return mn.errors=i,e===0}const Gn=yn,oe={$schema:"http://json-schema.org/draft-07/schema#",$id:"fabbisogni\
.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definitions/tes\
to"},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/blocco"},minItems:1},atto:{$ref:"definizioni.\
schema.json#/definitions/rif_atto"},consistenza:{type:"object",required:["al","voci"],additionalProperties:!1,properties:{
al:{$ref:"definizioni.schema.json#/definitions/data"},totale:{$ref:"definizioni.schema.json#/definitions/intero"},voci:{
type:"array",items:{type:"object",required:["area_professionale","numero"],additionalProperties:!1,properties:{area_professionale:{
$ref:"definizioni.schema.json#/definitions/frase"},profilo:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},full_time:{
$ref:"definizioni.schema.json#/definitions/intero"},part_time:{$ref:"definizioni.schema.json#/definitions/intero"}}},minItems:1},
nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},capacita_assunzionale:{type:"object",additionalProperties:!1,
properties:{norma:{$ref:"definizioni.schema.json#/definitions/frase"},abitanti:{$ref:"definizioni.schema.json#/definitio\
ns/intero"},fascia:{$ref:"definizioni.schema.json#/definitions/frase"},spesa_personale:{$ref:"definizioni.schema.json#/d\
efinitions/importo"},anno_rendiconto:{$ref:"definizioni.schema.json#/definitions/anno"},entrate_correnti:{type:"array",items:{
type:"object",required:["anno","importo"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/defin\
itions/anno"},importo:{$ref:"definizioni.schema.json#/definitions/importo"}}},minItems:1,maxItems:3},fcde:{$ref:"definiz\
ioni.schema.json#/definitions/importo"},rapporto:{$ref:"definizioni.schema.json#/definitions/percentuale"},soglia:{$ref:"\
definizioni.schema.json#/definitions/percentuale"},soglia_rientro:{$ref:"definizioni.schema.json#/definitions/percentual\
e"},margine:{$ref:"definizioni.schema.json#/definitions/importo"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},
limiti:{type:"object",additionalProperties:!1,properties:{spesa_557:{$ref:"#/definitions/limite_spesa"},lavoro_flessibile:{
$ref:"#/definitions/limite_spesa"},quota_disabili:{type:"object",additionalProperties:!1,properties:{obbligo:{$ref:"defi\
nizioni.schema.json#/definitions/intero"},in_servizio:{$ref:"definizioni.schema.json#/definitions/intero"},nota:{$ref:"d\
efinizioni.schema.json#/definitions/testo"}}}}},cessazioni:{type:"array",items:{type:"object",required:["anno","numero"],
additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},area:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},profilo:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schem\
a.json#/definitions/intero"},motivo:{$ref:"definizioni.schema.json#/definitions/frase"},risparmio:{$ref:"definizioni.sch\
ema.json#/definitions/importo"}}},minItems:1},evoluzione:{$ref:"definizioni.schema.json#/definitions/testo"},assunzioni:{
type:"array",items:{type:"object",required:["anno","numero","modalita"],additionalProperties:!1,properties:{anno:{$ref:"\
definizioni.schema.json#/definitions/anno"},area:{$ref:"definizioni.schema.json#/definitions/frase"},profilo:{$ref:"defi\
nizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},modalita:{enum:["co\
ncorso","mobilit\xE0","mobilit\xE0 interna","scorrimento","progressione","stabilizzazione","art. 110","tempo determinato",
"comando","collocamento mirato","altro"]},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},costo:{$ref:"def\
inizioni.schema.json#/definitions/importo"},fonte:{$ref:"definizioni.schema.json#/definitions/frase"},priorita:{type:"in\
teger",minimum:1},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},previsione:{type:"array",items:{
type:"object",required:["anno","numero"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/defini\
tions/anno"},area:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions\
/intero"}}},minItems:1},progressioni:{type:"object",additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema\
.json#/definitions/intero"},quota_percento:{$ref:"definizioni.schema.json#/definitions/percentuale"},nota:{$ref:"definiz\
ioni.schema.json#/definitions/testo"}}},eccedenze:{type:"object",required:["esito"],additionalProperties:!1,properties:{
esito:{enum:["nessuna eccedenza","eccedenze accertate"]},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{
$ref:"definizioni.schema.json#/definitions/testo"}}},parere_revisori:{type:"object",required:["data"],additionalProperties:!1,
properties:{numero:{type:"string",pattern:"\\S",maxLength:40},data:{$ref:"definizioni.schema.json#/definitions/data"}}},
informazione_sindacale:{type:"object",required:["data"],additionalProperties:!1,properties:{data:{$ref:"definizioni.sche\
ma.json#/definitions/data"}}},trasmissione_sico:{type:"object",required:["data"],additionalProperties:!1,properties:{data:{
$ref:"definizioni.schema.json#/definitions/data"}}},documenti:{type:"array",items:{$ref:"definizioni.schema.json#/defini\
tions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{limite_spesa:{type:"\
object",additionalProperties:!1,properties:{limite:{$ref:"definizioni.schema.json#/definitions/importo"},previsione:{$ref:"\
definizioni.schema.json#/definitions/importo"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function H(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),H.errors=i,e===0}function So(o,r=""){let i=null,e=0;if(o&&typeof o=="\
object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=
t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"a\
dditionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),
o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==void 0){let n=o.immagini;if(Array.isArray(
n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),e=i.length)}else i=t(i,r+"/immagini","typ\
e",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return So.errors=i,e===0}function ye(o,r=""){let i=null,
e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{
type:"string"}),e++),ye.errors=i,e===0}function Ii(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,
"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),Ii.errors=i,e===0}function Z(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"mini\
mum",{comparison:">=",limit:0}),e++),Z.errors=i,e===0}function O(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>
400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{
pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),O.errors=i,e===0}function ce(o,r=""){let i=null,e=0;return typeof o==
"string"?ci.test(o)||(i=t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ce.errors=
i,e===0}const Be={type:["number","string"],pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"},He=new RegExp("^-?(\\d{\
1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$","u");function X(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!=
"string"&&(i=t(i,r,"type",{type:Be.type}),e++),typeof o=="string"&&(He.test(o)||(i=t(i,r,"pattern",{pattern:"^-?(\\d{1,3}\
(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),X.errors=i,e===0}function qi(o,r=""){let i=null,e=0;return typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(
o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),
e++)),qi.errors=i,e===0}function Fi(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&
(i=t(i,r,"type",{type:Te.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"\
<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),typeof o=="string"&&(Ge.test(o)||
(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),Fi.errors=i,e===0}function ge(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)n==="limite"||n==="prev\
isione"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.limite!==void 0&&(X(o.limite,r+"/lim\
ite")||(i=l(i,X),e=i.length)),o.previsione!==void 0&&(X(o.previsione,r+"/previsione")||(i=l(i,X),e=i.length)),o.nota!==void 0&&
(H(o.nota,r+"/nota")||(i=l(i,H),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ge.errors=i,e===0}function Vo(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"tit\
olo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",
{additionalProperty:n}),e++);o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,
r+"/atto")||(i=l(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/url")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,
r+"/file")||(i=l(i,V),e=i.length)),o.nota!==void 0&&(z(o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return Vo.errors=i,e===0}function Zo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"\
documenti"}),e++);for(const n in o)n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.motivo!==void 0&&(z(o.motivo,r+"/motivo")||(i=l(i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.
isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+
"/documenti/"+d)||(i=l(i,ti),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"\
object"}),e++;return Zo.errors=i,e===0}function yn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)
k.call(oe.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.premessa!==void 0&&(H(o.premessa,
r+"/premessa")||(i=l(i,H),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/parti",
"minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)So(n[d],r+"/parti/"+d)||(i=l(i,So),e=i.length)}else i=t(
i,r+"/parti","type",{type:"array"}),e++}if(o.atto!==void 0&&(ye(o.atto,r+"/atto")||(i=l(i,ye),e=i.length)),o.consistenza!==
void 0){let n=o.consistenza;if(n&&typeof n=="object"&&!Array.isArray(n)){n.al===void 0&&(i=t(i,r+"/consistenza","require\
d",{missingProperty:"al"}),e++),n.voci===void 0&&(i=t(i,r+"/consistenza","required",{missingProperty:"voci"}),e++);for(const p in n)
p==="al"||p==="totale"||p==="voci"||p==="nota"||(i=t(i,r+"/consistenza","additionalProperties",{additionalProperty:p}),e++);
if(n.al!==void 0&&(Ii(n.al,r+"/consistenza/al")||(i=l(i,Ii),e=i.length)),n.totale!==void 0&&(Z(n.totale,r+"/consistenza/\
totale")||(i=l(i,Z),e=i.length)),n.voci!==void 0){let p=n.voci;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/consistenza/v\
oci","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++){let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(
s)){s.area_professionale===void 0&&(i=t(i,r+"/consistenza/voci/"+f,"required",{missingProperty:"area_professionale"}),e++),
s.numero===void 0&&(i=t(i,r+"/consistenza/voci/"+f,"required",{missingProperty:"numero"}),e++);for(const a in s)a==="are\
a_professionale"||a==="profilo"||a==="unita"||a==="numero"||a==="full_time"||a==="part_time"||(i=t(i,r+"/consistenza/voc\
i/"+f,"additionalProperties",{additionalProperty:a}),e++);s.area_professionale!==void 0&&(O(s.area_professionale,r+"/con\
sistenza/voci/"+f+"/area_professionale")||(i=l(i,O),e=i.length)),s.profilo!==void 0&&(O(s.profilo,r+"/consistenza/voci/"+
f+"/profilo")||(i=l(i,O),e=i.length)),s.unita!==void 0&&(ce(s.unita,r+"/consistenza/voci/"+f+"/unita")||(i=l(i,ce),e=i.length)),
s.numero!==void 0&&(Z(s.numero,r+"/consistenza/voci/"+f+"/numero")||(i=l(i,Z),e=i.length)),s.full_time!==void 0&&(Z(s.full_time,
r+"/consistenza/voci/"+f+"/full_time")||(i=l(i,Z),e=i.length)),s.part_time!==void 0&&(Z(s.part_time,r+"/consistenza/voci\
/"+f+"/part_time")||(i=l(i,Z),e=i.length))}else i=t(i,r+"/consistenza/voci/"+f,"type",{type:"object"}),e++}}else i=t(i,r+
"/consistenza/voci","type",{type:"array"}),e++}n.nota!==void 0&&(H(n.nota,r+"/consistenza/nota")||(i=l(i,H),e=i.length))}else
i=t(i,r+"/consistenza","type",{type:"object"}),e++}if(o.capacita_assunzionale!==void 0){let n=o.capacita_assunzionale;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const p in n)k.call(oe.properties.capacita_assunzionale.properties,p)||(i=t(i,
r+"/capacita_assunzionale","additionalProperties",{additionalProperty:p}),e++);if(n.norma!==void 0&&(O(n.norma,r+"/capac\
ita_assunzionale/norma")||(i=l(i,O),e=i.length)),n.abitanti!==void 0&&(Z(n.abitanti,r+"/capacita_assunzionale/abitanti")||
(i=l(i,Z),e=i.length)),n.fascia!==void 0&&(O(n.fascia,r+"/capacita_assunzionale/fascia")||(i=l(i,O),e=i.length)),n.spesa_personale!==
void 0&&(X(n.spesa_personale,r+"/capacita_assunzionale/spesa_personale")||(i=l(i,X),e=i.length)),n.anno_rendiconto!==void 0&&
(qi(n.anno_rendiconto,r+"/capacita_assunzionale/anno_rendiconto")||(i=l(i,qi),e=i.length)),n.entrate_correnti!==void 0){
let p=n.entrate_correnti;if(Array.isArray(p)){p.length>3&&(i=t(i,r+"/capacita_assunzionale/entrate_correnti","maxItems",
{limit:3}),e++),p.length<1&&(i=t(i,r+"/capacita_assunzionale/entrate_correnti","minItems",{limit:1}),e++);const d=p.length;
for(let f=0;f<d;f++){let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.anno===void 0&&(i=t(i,r+"/capacita_assunz\
ionale/entrate_correnti/"+f,"required",{missingProperty:"anno"}),e++),s.importo===void 0&&(i=t(i,r+"/capacita_assunziona\
le/entrate_correnti/"+f,"required",{missingProperty:"importo"}),e++);for(const a in s)a==="anno"||a==="importo"||(i=t(i,
r+"/capacita_assunzionale/entrate_correnti/"+f,"additionalProperties",{additionalProperty:a}),e++);s.anno!==void 0&&(qi(
s.anno,r+"/capacita_assunzionale/entrate_correnti/"+f+"/anno")||(i=l(i,qi),e=i.length)),s.importo!==void 0&&(X(s.importo,
r+"/capacita_assunzionale/entrate_correnti/"+f+"/importo")||(i=l(i,X),e=i.length))}else i=t(i,r+"/capacita_assunzionale/\
entrate_correnti/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/capacita_assunzionale/entrate_correnti","type",{type:"a\
rray"}),e++}n.fcde!==void 0&&(X(n.fcde,r+"/capacita_assunzionale/fcde")||(i=l(i,X),e=i.length)),n.rapporto!==void 0&&(Fi(
n.rapporto,r+"/capacita_assunzionale/rapporto")||(i=l(i,Fi),e=i.length)),n.soglia!==void 0&&(Fi(n.soglia,r+"/capacita_as\
sunzionale/soglia")||(i=l(i,Fi),e=i.length)),n.soglia_rientro!==void 0&&(Fi(n.soglia_rientro,r+"/capacita_assunzionale/s\
oglia_rientro")||(i=l(i,Fi),e=i.length)),n.margine!==void 0&&(X(n.margine,r+"/capacita_assunzionale/margine")||(i=l(i,X),
e=i.length)),n.nota!==void 0&&(H(n.nota,r+"/capacita_assunzionale/nota")||(i=l(i,H),e=i.length))}else i=t(i,r+"/capacita\
_assunzionale","type",{type:"object"}),e++}if(o.limiti!==void 0){let n=o.limiti;if(n&&typeof n=="object"&&!Array.isArray(
n)){for(const p in n)p==="spesa_557"||p==="lavoro_flessibile"||p==="quota_disabili"||(i=t(i,r+"/limiti","additionalPrope\
rties",{additionalProperty:p}),e++);if(n.spesa_557!==void 0&&(ge(n.spesa_557,r+"/limiti/spesa_557")||(i=l(i,ge),e=i.length)),
n.lavoro_flessibile!==void 0&&(ge(n.lavoro_flessibile,r+"/limiti/lavoro_flessibile")||(i=l(i,ge),e=i.length)),n.quota_disabili!==
void 0){let p=n.quota_disabili;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="obbligo"||d==="in_serv\
izio"||d==="nota"||(i=t(i,r+"/limiti/quota_disabili","additionalProperties",{additionalProperty:d}),e++);p.obbligo!==void 0&&
(Z(p.obbligo,r+"/limiti/quota_disabili/obbligo")||(i=l(i,Z),e=i.length)),p.in_servizio!==void 0&&(Z(p.in_servizio,r+"/li\
miti/quota_disabili/in_servizio")||(i=l(i,Z),e=i.length)),p.nota!==void 0&&(H(p.nota,r+"/limiti/quota_disabili/nota")||(i=
l(i,H),e=i.length))}else i=t(i,r+"/limiti/quota_disabili","type",{type:"object"}),e++}}else i=t(i,r+"/limiti","type",{type:"\
object"}),e++}if(o.cessazioni!==void 0){let n=o.cessazioni;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/cessazioni","minI\
tems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===
void 0&&(i=t(i,r+"/cessazioni/"+d,"required",{missingProperty:"anno"}),e++),f.numero===void 0&&(i=t(i,r+"/cessazioni/"+d,
"required",{missingProperty:"numero"}),e++);for(const s in f)s==="anno"||s==="area"||s==="profilo"||s==="numero"||s==="m\
otivo"||s==="risparmio"||(i=t(i,r+"/cessazioni/"+d,"additionalProperties",{additionalProperty:s}),e++);f.anno!==void 0&&
(qi(f.anno,r+"/cessazioni/"+d+"/anno")||(i=l(i,qi),e=i.length)),f.area!==void 0&&(O(f.area,r+"/cessazioni/"+d+"/area")||
(i=l(i,O),e=i.length)),f.profilo!==void 0&&(O(f.profilo,r+"/cessazioni/"+d+"/profilo")||(i=l(i,O),e=i.length)),f.numero!==
void 0&&(Z(f.numero,r+"/cessazioni/"+d+"/numero")||(i=l(i,Z),e=i.length)),f.motivo!==void 0&&(O(f.motivo,r+"/cessazioni/"+
d+"/motivo")||(i=l(i,O),e=i.length)),f.risparmio!==void 0&&(X(f.risparmio,r+"/cessazioni/"+d+"/risparmio")||(i=l(i,X),e=
i.length))}else i=t(i,r+"/cessazioni/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/cessazioni","type",{type:"array"}),
e++}if(o.evoluzione!==void 0&&(H(o.evoluzione,r+"/evoluzione")||(i=l(i,H),e=i.length)),o.assunzioni!==void 0){let n=o.assunzioni;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/assunzioni","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){
let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+"/assunzioni/"+d,"required",{missingProperty:"\
anno"}),e++),f.numero===void 0&&(i=t(i,r+"/assunzioni/"+d,"required",{missingProperty:"numero"}),e++),f.modalita===void 0&&
(i=t(i,r+"/assunzioni/"+d,"required",{missingProperty:"modalita"}),e++);for(const s in f)k.call(oe.properties.assunzioni.
items.properties,s)||(i=t(i,r+"/assunzioni/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.anno!==void 0&&(qi(
f.anno,r+"/assunzioni/"+d+"/anno")||(i=l(i,qi),e=i.length)),f.area!==void 0&&(O(f.area,r+"/assunzioni/"+d+"/area")||(i=l(
i,O),e=i.length)),f.profilo!==void 0&&(O(f.profilo,r+"/assunzioni/"+d+"/profilo")||(i=l(i,O),e=i.length)),f.numero!==void 0&&
(Z(f.numero,r+"/assunzioni/"+d+"/numero")||(i=l(i,Z),e=i.length)),f.modalita!==void 0){let s=f.modalita;s==="concorso"||
s==="mobilit\xE0"||s==="mobilit\xE0 interna"||s==="scorrimento"||s==="progressione"||s==="stabilizzazione"||s==="art. 11\
0"||s==="tempo determinato"||s==="comando"||s==="collocamento mirato"||s==="altro"||(i=t(i,r+"/assunzioni/"+d+"/modalita",
"enum",{allowedValues:oe.properties.assunzioni.items.properties.modalita.enum}),e++)}if(f.unita!==void 0&&(ce(f.unita,r+
"/assunzioni/"+d+"/unita")||(i=l(i,ce),e=i.length)),f.costo!==void 0&&(X(f.costo,r+"/assunzioni/"+d+"/costo")||(i=l(i,X),
e=i.length)),f.fonte!==void 0&&(O(f.fonte,r+"/assunzioni/"+d+"/fonte")||(i=l(i,O),e=i.length)),f.priorita!==void 0){let s=f.
priorita;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/assunzioni/"+d+"/priorita","type",{type:"integer"}),
e++),typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))&&(i=t(i,r+"/assunzioni/"+d+"/priorita","minimum",{comparison:">=",
limit:1}),e++)}f.nota!==void 0&&(H(f.nota,r+"/assunzioni/"+d+"/nota")||(i=l(i,H),e=i.length))}else i=t(i,r+"/assunzioni/"+
d,"type",{type:"object"}),e++}}else i=t(i,r+"/assunzioni","type",{type:"array"}),e++}if(o.previsione!==void 0){let n=o.previsione;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/previsione","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){
let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+"/previsione/"+d,"required",{missingProperty:"\
anno"}),e++),f.numero===void 0&&(i=t(i,r+"/previsione/"+d,"required",{missingProperty:"numero"}),e++);for(const s in f)s===
"anno"||s==="area"||s==="numero"||(i=t(i,r+"/previsione/"+d,"additionalProperties",{additionalProperty:s}),e++);f.anno!==
void 0&&(qi(f.anno,r+"/previsione/"+d+"/anno")||(i=l(i,qi),e=i.length)),f.area!==void 0&&(O(f.area,r+"/previsione/"+d+"/\
area")||(i=l(i,O),e=i.length)),f.numero!==void 0&&(Z(f.numero,r+"/previsione/"+d+"/numero")||(i=l(i,Z),e=i.length))}else
i=t(i,r+"/previsione/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/previsione","type",{type:"array"}),e++}if(o.progressioni!==
void 0){let n=o.progressioni;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="numero"||p==="quota_perc\
ento"||p==="nota"||(i=t(i,r+"/progressioni","additionalProperties",{additionalProperty:p}),e++);n.numero!==void 0&&(Z(n.
numero,r+"/progressioni/numero")||(i=l(i,Z),e=i.length)),n.quota_percento!==void 0&&(Fi(n.quota_percento,r+"/progression\
i/quota_percento")||(i=l(i,Fi),e=i.length)),n.nota!==void 0&&(H(n.nota,r+"/progressioni/nota")||(i=l(i,H),e=i.length))}else
i=t(i,r+"/progressioni","type",{type:"object"}),e++}if(o.eccedenze!==void 0){let n=o.eccedenze;if(n&&typeof n=="object"&&
!Array.isArray(n)){n.esito===void 0&&(i=t(i,r+"/eccedenze","required",{missingProperty:"esito"}),e++);for(const p in n)p===
"esito"||p==="atto"||p==="nota"||(i=t(i,r+"/eccedenze","additionalProperties",{additionalProperty:p}),e++);if(n.esito!==
void 0){let p=n.esito;p==="nessuna eccedenza"||p==="eccedenze accertate"||(i=t(i,r+"/eccedenze/esito","enum",{allowedValues:oe.
properties.eccedenze.properties.esito.enum}),e++)}n.atto!==void 0&&(ye(n.atto,r+"/eccedenze/atto")||(i=l(i,ye),e=i.length)),
n.nota!==void 0&&(H(n.nota,r+"/eccedenze/nota")||(i=l(i,H),e=i.length))}else i=t(i,r+"/eccedenze","type",{type:"object"}),
e++}if(o.parere_revisori!==void 0){let n=o.parere_revisori;if(n&&typeof n=="object"&&!Array.isArray(n)){n.data===void 0&&
(i=t(i,r+"/parere_revisori","required",{missingProperty:"data"}),e++);for(const p in n)p==="numero"||p==="data"||(i=t(i,
r+"/parere_revisori","additionalProperties",{additionalProperty:p}),e++);if(n.numero!==void 0){let p=n.numero;typeof p==
"string"?(v(p)>40&&(i=t(i,r+"/parere_revisori/numero","maxLength",{limit:40}),e++),q.test(p)||(i=t(i,r+"/parere_revisori\
/numero","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/parere_revisori/numero","type",{type:"string"}),e++)}n.data!==void 0&&
(Ii(n.data,r+"/parere_revisori/data")||(i=l(i,Ii),e=i.length))}else i=t(i,r+"/parere_revisori","type",{type:"object"}),e++}
if(o.informazione_sindacale!==void 0){let n=o.informazione_sindacale;if(n&&typeof n=="object"&&!Array.isArray(n)){n.data===
void 0&&(i=t(i,r+"/informazione_sindacale","required",{missingProperty:"data"}),e++);for(const p in n)p!=="data"&&(i=t(i,
r+"/informazione_sindacale","additionalProperties",{additionalProperty:p}),e++);n.data!==void 0&&(Ii(n.data,r+"/informaz\
ione_sindacale/data")||(i=l(i,Ii),e=i.length))}else i=t(i,r+"/informazione_sindacale","type",{type:"object"}),e++}if(o.trasmissione_sico!==
void 0){let n=o.trasmissione_sico;if(n&&typeof n=="object"&&!Array.isArray(n)){n.data===void 0&&(i=t(i,r+"/trasmissione_\
sico","required",{missingProperty:"data"}),e++);for(const p in n)p!=="data"&&(i=t(i,r+"/trasmissione_sico","additionalPr\
operties",{additionalProperty:p}),e++);n.data!==void 0&&(Ii(n.data,r+"/trasmissione_sico/data")||(i=l(i,Ii),e=i.length))}else
i=t(i,r+"/trasmissione_sico","type",{type:"object"}),e++}if(o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){
n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)Vo(n[d],r+"/documenti/"+
d)||(i=l(i,Vo),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==void 0&&(Zo(o.rinvio,r+"/rinv\
io")||(i=l(i,Zo),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return yn.errors=i,e===0}const Un=gn,Pe={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"formazione.schema.json",type:"object",additionalProperties:!1,properties:{
premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",items:{$ref:"definizioni.schema.json#/d\
efinitions/blocco"},minItems:1},ciclo:{$ref:"definizioni.schema.json#/definitions/testi"},organizzazione:{type:"array",items:{
type:"object",required:["soggetto"],additionalProperties:!1,properties:{soggetto:{$ref:"definizioni.schema.json#/definit\
ions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},compiti:{$ref:"definizioni.schema.json#/defin\
itions/testi"}}},minItems:1},obiettivi:{type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,properties:{
codice:{type:"string",pattern:"\\S",maxLength:10},testo:{$ref:"definizioni.schema.json#/definitions/testo"},risultato_atteso:{
$ref:"definizioni.schema.json#/definitions/testo"},indicatori:{type:"array",items:{type:["string","object"],if:{type:"ob\
ject"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},minItems:1}}},minItems:1},aree_competenza:{type:"a\
rray",items:{type:"object",required:["area"],additionalProperties:!1,properties:{area:{$ref:"definizioni.schema.json#/de\
finitions/frase"},temi:{$ref:"definizioni.schema.json#/definitions/testi"},destinatari:{$ref:"definizioni.schema.json#/d\
efinitions/frase"},ore:{type:"number",minimum:0}}},minItems:1},ore_obiettivo_procapite:{type:"number",minimum:0},risorse:{
type:"object",additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},capitolo:{$ref:"\
definizioni.schema.json#/definitions/frase"},stanziamento_iniziale:{$ref:"definizioni.schema.json#/definitions/importo"},
variazioni:{type:"array",items:{type:"object",required:["importo"],additionalProperties:!1,properties:{descrizione:{$ref:"\
definizioni.schema.json#/definitions/frase"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},dal:{$ref:"de\
finizioni.schema.json#/definitions/mese"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}},minItems:1},assestato:{
$ref:"definizioni.schema.json#/definitions/importo"},impegnato:{$ref:"definizioni.schema.json#/definitions/importo"},disponibile:{
$ref:"definizioni.schema.json#/definitions/importo"},al:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"d\
efinizioni.schema.json#/definitions/testo"}}},incentivi:{$ref:"definizioni.schema.json#/definitions/testi"},introduzione_interventi:{
$ref:"definizioni.schema.json#/definitions/testo"},interventi:{type:"array",items:{$ref:"#/definitions/intervento_format\
ivo"},minItems:1},introduzione_adesioni:{$ref:"definizioni.schema.json#/definitions/testo"},adesioni:{type:"array",items:{
$ref:"#/definitions/intervento_formativo"},minItems:1},documenti:{type:"array",items:{$ref:"definizioni.schema.json#/def\
initions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{intervento_formativo:{
type:"object",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions\
/frase"},ente_erogatore:{$ref:"definizioni.schema.json#/definitions/frase"},modalita:{$ref:"definizioni.schema.json#/def\
initions/frase"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},area_tematica:{$ref:"definizioni.schema.json\
#/definitions/frase"},obbligatorio:{type:"boolean"},destinatari:{type:"object",additionalProperties:!1,properties:{numero:{
$ref:"definizioni.schema.json#/definitions/intero"},dirigenti:{$ref:"definizioni.schema.json#/definitions/intero"},non_dirigenti:{
$ref:"definizioni.schema.json#/definitions/intero"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definition\
s/rif_unita"},minItems:1},descrizione:{$ref:"definizioni.schema.json#/definitions/frase"}}},ore:{type:"number",minimum:0},
periodo:{$ref:"definizioni.schema.json#/definitions/mese"},costo:{$ref:"definizioni.schema.json#/definitions/importo"},gratuito:{
type:"boolean"},stato:{enum:["svolto","programmato"]},verifica_apprendimento:{type:"boolean"},nota:{$ref:"definizioni.sc\
hema.json#/definitions/testo"}}}}};function pi(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLe\
ngth",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),pi.errors=
i,e===0}function Oo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)
n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&
(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==
void 0){let n=o.immagini;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),
e=i.length)}else i=t(i,r+"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Oo.errors=
i,e===0}function xi(o,r=""){let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.
length;for(let p=0;p<n;p++)z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return xi.errors=
i,e===0}function R(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(
o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"s\
tring"}),e++),R.errors=i,e===0}function xe(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"patter\
n",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),xe.errors=i,e===0}function Ro(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denomin\
azione"}),e++);for(const f in o)k.call(j.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.
id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),o.denominazione!==void 0&&(m(o.denominazione,r+"/denominazione")||
(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia quantita\
tiva"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||f==="\
attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==void 0&&(m(o.sottodimensione,r+"/so\
ttodimensione")||(i=l(i,m),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(m(f.numeratore,r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(f.denominatore,r+"/\
formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/unita_misura")||(i=l(i,
m),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:j.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:j.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:j.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&
(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return Ro.errors=i,e===0}function Mo(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"min\
imum",{comparison:">=",limit:2e3}),e++)),Mo.errors=i,e===0}function vi(o,r=""){let i=null,e=0;return!(typeof o=="number"&&
isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Be.type}),e++),typeof o=="string"&&(He.test(o)||(i=t(i,r,"patter\
n",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),vi.errors=i,e===0}const cn=new RegExp("^((0[1-9]|1[0-2])\\.)?(19\\d{2}|20\\d{2}|2100)$","u");function we(o,r=""){let i=null,e=0;return typeof o==
"string"?cn.test(o)||(i=t(i,r,"pattern",{pattern:"^((0[1-9]|1[0-2])\\.)?(19\\d{2}|20\\d{2}|2100)$"}),e++):(i=t(i,r,"type",
{type:"string"}),e++),we.errors=i,e===0}function Ko(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,
"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ko.errors=i,e===0}function Do(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Do.errors=i,e===0}const rn={type:"\
object",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
ente_erogatore:{$ref:"definizioni.schema.json#/definitions/frase"},modalita:{$ref:"definizioni.schema.json#/definitions/\
frase"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},area_tematica:{$ref:"definizioni.schema.json#/definit\
ions/frase"},obbligatorio:{type:"boolean"},destinatari:{type:"object",additionalProperties:!1,properties:{numero:{$ref:"\
definizioni.schema.json#/definitions/intero"},dirigenti:{$ref:"definizioni.schema.json#/definitions/intero"},non_dirigenti:{
$ref:"definizioni.schema.json#/definitions/intero"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definition\
s/rif_unita"},minItems:1},descrizione:{$ref:"definizioni.schema.json#/definitions/frase"}}},ore:{type:"number",minimum:0},
periodo:{$ref:"definizioni.schema.json#/definitions/mese"},costo:{$ref:"definizioni.schema.json#/definitions/importo"},gratuito:{
type:"boolean"},stato:{enum:["svolto","programmato"]},verifica_apprendimento:{type:"boolean"},nota:{$ref:"definizioni.sc\
hema.json#/definitions/testo"}}};function Ki(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:0}),e++),Ki.errors=i,e===0}function ze(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)k.call(rn.properties,n)||(i=t(i,r,"additio\
nalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(R(o.titolo,r+"/titolo")||(i=l(i,R),e=i.length)),o.ente_erogatore!==
void 0&&(R(o.ente_erogatore,r+"/ente_erogatore")||(i=l(i,R),e=i.length)),o.modalita!==void 0&&(R(o.modalita,r+"/modalita")||
(i=l(i,R),e=i.length)),o.ambito!==void 0&&(R(o.ambito,r+"/ambito")||(i=l(i,R),e=i.length)),o.area_tematica!==void 0&&(R(
o.area_tematica,r+"/area_tematica")||(i=l(i,R),e=i.length)),o.obbligatorio!==void 0&&typeof o.obbligatorio!="boolean"&&(i=
t(i,r+"/obbligatorio","type",{type:"boolean"}),e++),o.destinatari!==void 0){let n=o.destinatari;if(n&&typeof n=="object"&&
!Array.isArray(n)){for(const p in n)p==="numero"||p==="dirigenti"||p==="non_dirigenti"||p==="unita"||p==="descrizione"||
(i=t(i,r+"/destinatari","additionalProperties",{additionalProperty:p}),e++);if(n.numero!==void 0&&(Ki(n.numero,r+"/desti\
natari/numero")||(i=l(i,Ki),e=i.length)),n.dirigenti!==void 0&&(Ki(n.dirigenti,r+"/destinatari/dirigenti")||(i=l(i,Ki),e=
i.length)),n.non_dirigenti!==void 0&&(Ki(n.non_dirigenti,r+"/destinatari/non_dirigenti")||(i=l(i,Ki),e=i.length)),n.unita!==
void 0){let p=n.unita;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/destinatari/unita","minItems",{limit:1}),e++);const d=p.
length;for(let f=0;f<d;f++)xe(p[f],r+"/destinatari/unita/"+f)||(i=l(i,xe),e=i.length)}else i=t(i,r+"/destinatari/unita",
"type",{type:"array"}),e++}n.descrizione!==void 0&&(R(n.descrizione,r+"/destinatari/descrizione")||(i=l(i,R),e=i.length))}else
i=t(i,r+"/destinatari","type",{type:"object"}),e++}if(o.ore!==void 0){let n=o.ore;typeof n=="number"&&isFinite(n)?(n<0||
isNaN(n))&&(i=t(i,r+"/ore","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/ore","type",{type:"number"}),e++)}if(o.periodo!==
void 0&&(we(o.periodo,r+"/periodo")||(i=l(i,we),e=i.length)),o.costo!==void 0&&(vi(o.costo,r+"/costo")||(i=l(i,vi),e=i.length)),
o.gratuito!==void 0&&typeof o.gratuito!="boolean"&&(i=t(i,r+"/gratuito","type",{type:"boolean"}),e++),o.stato!==void 0){
let n=o.stato;n==="svolto"||n==="programmato"||(i=t(i,r+"/stato","enum",{allowedValues:rn.properties.stato.enum}),e++)}o.
verifica_apprendimento!==void 0&&typeof o.verifica_apprendimento!="boolean"&&(i=t(i,r+"/verifica_apprendimento","type",{
type:"boolean"}),e++),o.nota!==void 0&&(pi(o.nota,r+"/nota")||(i=l(i,pi),e=i.length))}else i=t(i,r,"type",{type:"object"}),
e++;return ze.errors=i,e===0}function Co(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="\
file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(m(o.titolo,r+"/titol\
o")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/u\
rl")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.nota!==void 0&&(z(o.nota,r+
"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Co.errors=i,e===0}function To(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),
o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="docume\
nti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(z(o.motivo,r+"/motivo")||(i=l(
i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minIte\
ms",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+d)||(i=l(i,ti),e=i.length)}else i=t(i,r+
"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return To.errors=i,e===0}function gn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)k.call(Pe.properties,p)||(i=t(i,r,"addition\
alProperties",{additionalProperty:p}),e++);if(o.premessa!==void 0&&(pi(o.premessa,r+"/premessa")||(i=l(i,pi),e=i.length)),
o.parti!==void 0){let p=o.parti;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/parti","minItems",{limit:1}),e++);const d=p.
length;for(let f=0;f<d;f++)Oo(p[f],r+"/parti/"+f)||(i=l(i,Oo),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}
if(o.ciclo!==void 0&&(xi(o.ciclo,r+"/ciclo")||(i=l(i,xi),e=i.length)),o.organizzazione!==void 0){let p=o.organizzazione;
if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/organizzazione","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++){
let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.soggetto===void 0&&(i=t(i,r+"/organizzazione/"+f,"required",{missingProperty:"\
soggetto"}),e++);for(const a in s)a==="soggetto"||a==="unita"||a==="compiti"||(i=t(i,r+"/organizzazione/"+f,"additionalP\
roperties",{additionalProperty:a}),e++);s.soggetto!==void 0&&(R(s.soggetto,r+"/organizzazione/"+f+"/soggetto")||(i=l(i,R),
e=i.length)),s.unita!==void 0&&(xe(s.unita,r+"/organizzazione/"+f+"/unita")||(i=l(i,xe),e=i.length)),s.compiti!==void 0&&
(xi(s.compiti,r+"/organizzazione/"+f+"/compiti")||(i=l(i,xi),e=i.length))}else i=t(i,r+"/organizzazione/"+f,"type",{type:"\
object"}),e++}}else i=t(i,r+"/organizzazione","type",{type:"array"}),e++}if(o.obiettivi!==void 0){let p=o.obiettivi;if(Array.
isArray(p)){p.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++){let s=p[f];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.testo===void 0&&(i=t(i,r+"/obiettivi/"+f,"required",{missingProperty:"tes\
to"}),e++);for(const a in s)a==="codice"||a==="testo"||a==="risultato_atteso"||a==="indicatori"||(i=t(i,r+"/obiettivi/"+
f,"additionalProperties",{additionalProperty:a}),e++);if(s.codice!==void 0){let a=s.codice;typeof a=="string"?(v(a)>10&&
(i=t(i,r+"/obiettivi/"+f+"/codice","maxLength",{limit:10}),e++),q.test(a)||(i=t(i,r+"/obiettivi/"+f+"/codice","pattern",
{pattern:"\\S"}),e++)):(i=t(i,r+"/obiettivi/"+f+"/codice","type",{type:"string"}),e++)}if(s.testo!==void 0&&(pi(s.testo,
r+"/obiettivi/"+f+"/testo")||(i=l(i,pi),e=i.length)),s.risultato_atteso!==void 0&&(pi(s.risultato_atteso,r+"/obiettivi/"+
f+"/risultato_atteso")||(i=l(i,pi),e=i.length)),s.indicatori!==void 0){let a=s.indicatori;if(Array.isArray(a)){a.length<
1&&(i=t(i,r+"/obiettivi/"+f+"/indicatori","minItems",{limit:1}),e++);const y=a.length;for(let c=0;c<y;c++){let g=a[c];typeof g!=
"string"&&!(g&&typeof g=="object"&&!Array.isArray(g))&&(i=t(i,r+"/obiettivi/"+f+"/indicatori/"+c,"type",{type:Pe.properties.
obiettivi.items.properties.indicatori.items.type}),e++);const W=e;let T=!0;const hn=e;if(!(g&&typeof g=="object"&&!Array.
isArray(g))){const fi={};i===null?i=[fi]:i.push(fi),e++}var n=hn===e;if(e=W,i!==null&&(W?i.length=W:i=null),n){const fi=e;
Ro(g,r+"/obiettivi/"+f+"/indicatori/"+c)||(i=l(i,Ro),e=i.length);var n=fi===e;T=n}T||(i=t(i,r+"/obiettivi/"+f+"/indicato\
ri/"+c,"if",{failingKeyword:"then"}),e++)}}else i=t(i,r+"/obiettivi/"+f+"/indicatori","type",{type:"array"}),e++}}else i=
t(i,r+"/obiettivi/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/obiettivi","type",{type:"array"}),e++}if(o.aree_competenza!==
void 0){let p=o.aree_competenza;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/aree_competenza","minItems",{limit:1}),e++);
const d=p.length;for(let f=0;f<d;f++){let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.area===void 0&&(i=t(i,r+
"/aree_competenza/"+f,"required",{missingProperty:"area"}),e++);for(const a in s)a==="area"||a==="temi"||a==="destinatar\
i"||a==="ore"||(i=t(i,r+"/aree_competenza/"+f,"additionalProperties",{additionalProperty:a}),e++);if(s.area!==void 0&&(R(
s.area,r+"/aree_competenza/"+f+"/area")||(i=l(i,R),e=i.length)),s.temi!==void 0&&(xi(s.temi,r+"/aree_competenza/"+f+"/te\
mi")||(i=l(i,xi),e=i.length)),s.destinatari!==void 0&&(R(s.destinatari,r+"/aree_competenza/"+f+"/destinatari")||(i=l(i,R),
e=i.length)),s.ore!==void 0){let a=s.ore;typeof a=="number"&&isFinite(a)?(a<0||isNaN(a))&&(i=t(i,r+"/aree_competenza/"+f+
"/ore","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/aree_competenza/"+f+"/ore","type",{type:"number"}),e++)}}else
i=t(i,r+"/aree_competenza/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/aree_competenza","type",{type:"array"}),e++}if(o.
ore_obiettivo_procapite!==void 0){let p=o.ore_obiettivo_procapite;typeof p=="number"&&isFinite(p)?(p<0||isNaN(p))&&(i=t(
i,r+"/ore_obiettivo_procapite","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/ore_obiettivo_procapite","type",{type:"\
number"}),e++)}if(o.risorse!==void 0){let p=o.risorse;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)k.call(
Pe.properties.risorse.properties,d)||(i=t(i,r+"/risorse","additionalProperties",{additionalProperty:d}),e++);if(p.anno!==
void 0&&(Mo(p.anno,r+"/risorse/anno")||(i=l(i,Mo),e=i.length)),p.capitolo!==void 0&&(R(p.capitolo,r+"/risorse/capitolo")||
(i=l(i,R),e=i.length)),p.stanziamento_iniziale!==void 0&&(vi(p.stanziamento_iniziale,r+"/risorse/stanziamento_iniziale")||
(i=l(i,vi),e=i.length)),p.variazioni!==void 0){let d=p.variazioni;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/risorse/va\
riazioni","minItems",{limit:1}),e++);const f=d.length;for(let s=0;s<f;s++){let a=d[s];if(a&&typeof a=="object"&&!Array.isArray(
a)){a.importo===void 0&&(i=t(i,r+"/risorse/variazioni/"+s,"required",{missingProperty:"importo"}),e++);for(const y in a)
y==="descrizione"||y==="importo"||y==="dal"||y==="atto"||(i=t(i,r+"/risorse/variazioni/"+s,"additionalProperties",{additionalProperty:y}),
e++);a.descrizione!==void 0&&(R(a.descrizione,r+"/risorse/variazioni/"+s+"/descrizione")||(i=l(i,R),e=i.length)),a.importo!==
void 0&&(vi(a.importo,r+"/risorse/variazioni/"+s+"/importo")||(i=l(i,vi),e=i.length)),a.dal!==void 0&&(we(a.dal,r+"/riso\
rse/variazioni/"+s+"/dal")||(i=l(i,we),e=i.length)),a.atto!==void 0&&(Ko(a.atto,r+"/risorse/variazioni/"+s+"/atto")||(i=
l(i,Ko),e=i.length))}else i=t(i,r+"/risorse/variazioni/"+s,"type",{type:"object"}),e++}}else i=t(i,r+"/risorse/variazion\
i","type",{type:"array"}),e++}p.assestato!==void 0&&(vi(p.assestato,r+"/risorse/assestato")||(i=l(i,vi),e=i.length)),p.impegnato!==
void 0&&(vi(p.impegnato,r+"/risorse/impegnato")||(i=l(i,vi),e=i.length)),p.disponibile!==void 0&&(vi(p.disponibile,r+"/r\
isorse/disponibile")||(i=l(i,vi),e=i.length)),p.al!==void 0&&(Do(p.al,r+"/risorse/al")||(i=l(i,Do),e=i.length)),p.nota!==
void 0&&(pi(p.nota,r+"/risorse/nota")||(i=l(i,pi),e=i.length))}else i=t(i,r+"/risorse","type",{type:"object"}),e++}if(o.
incentivi!==void 0&&(xi(o.incentivi,r+"/incentivi")||(i=l(i,xi),e=i.length)),o.introduzione_interventi!==void 0&&(pi(o.introduzione_interventi,
r+"/introduzione_interventi")||(i=l(i,pi),e=i.length)),o.interventi!==void 0){let p=o.interventi;if(Array.isArray(p)){p.
length<1&&(i=t(i,r+"/interventi","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++)ze(p[f],r+"/interventi/"+
f)||(i=l(i,ze),e=i.length)}else i=t(i,r+"/interventi","type",{type:"array"}),e++}if(o.introduzione_adesioni!==void 0&&(pi(
o.introduzione_adesioni,r+"/introduzione_adesioni")||(i=l(i,pi),e=i.length)),o.adesioni!==void 0){let p=o.adesioni;if(Array.
isArray(p)){p.length<1&&(i=t(i,r+"/adesioni","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++)ze(p[f],r+"\
/adesioni/"+f)||(i=l(i,ze),e=i.length)}else i=t(i,r+"/adesioni","type",{type:"array"}),e++}if(o.documenti!==void 0){let p=o.
documenti;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<
d;f++)Co(p[f],r+"/documenti/"+f)||(i=l(i,Co),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==
void 0&&(To(o.rinvio,r+"/rinvio")||(i=l(i,To),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return gn.errors=i,e===
0}const Bn=zn;const io={type:"object",required:["unita","qualifica","titolo_incarico"],additionalProperties:!1,properties:{unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},persona:{$ref:"definizioni.schema.json#/definitions/persona"},qualifica:{
enum:["dirigente","responsabile in posizione organizzativa","incaricato di elevata qualificazione","segretario generale",
"altro"]},titolo_incarico:{enum:["titolare","ad interim","vicario","facente funzione"]},base:{$ref:"definizioni.schema.j\
son#/definitions/frase"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/defin\
itions/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitio\
ns/testo"}}};function Go(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"pattern",{pattern:"^[A-Z\
a-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Go.errors=i,e===0}function Uo(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.cognome===void 0&&(i=t(i,r,"required",{missingProperty:"cognome"}),e++),o.nome===void 0&&
(i=t(i,r,"required",{missingProperty:"nome"}),e++);for(const n in o)n==="cognome"||n==="nome"||n==="titolo"||(i=t(i,r,"a\
dditionalProperties",{additionalProperty:n}),e++);o.cognome!==void 0&&(m(o.cognome,r+"/cognome")||(i=l(i,m),e=i.length)),
o.nome!==void 0&&(m(o.nome,r+"/nome")||(i=l(i,m),e=i.length)),o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.
length))}else i=t(i,r,"type",{type:"object"}),e++;return Uo.errors=i,e===0}function Bo(o,r=""){let i=null,e=0;return typeof o==
"string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(
i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Bo.errors=i,e===0}function ve(o,r=""){let i=null,
e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}\
|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ve.errors=i,e===0}function Ho(o,r=""){let i=null,
e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{
type:"string"}),e++),Ho.errors=i,e===0}function Jo(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"m\
inLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Jo.
errors=i,e===0}function Qo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.unita===void 0&&(i=t(i,
r,"required",{missingProperty:"unita"}),e++),o.qualifica===void 0&&(i=t(i,r,"required",{missingProperty:"qualifica"}),e++),
o.titolo_incarico===void 0&&(i=t(i,r,"required",{missingProperty:"titolo_incarico"}),e++);for(const n in o)k.call(io.properties,
n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.unita!==void 0&&(Go(o.unita,r+"/unita")||(i=l(i,Go),
e=i.length)),o.persona!==void 0&&(Uo(o.persona,r+"/persona")||(i=l(i,Uo),e=i.length)),o.qualifica!==void 0){let n=o.qualifica;
n==="dirigente"||n==="responsabile in posizione organizzativa"||n==="incaricato di elevata qualificazione"||n==="segreta\
rio generale"||n==="altro"||(i=t(i,r+"/qualifica","enum",{allowedValues:io.properties.qualifica.enum}),e++)}if(o.titolo_incarico!==
void 0){let n=o.titolo_incarico;n==="titolare"||n==="ad interim"||n==="vicario"||n==="facente funzione"||(i=t(i,r+"/tito\
lo_incarico","enum",{allowedValues:io.properties.titolo_incarico.enum}),e++)}o.base!==void 0&&(Bo(o.base,r+"/base")||(i=
l(i,Bo),e=i.length)),o.dal!==void 0&&(ve(o.dal,r+"/dal")||(i=l(i,ve),e=i.length)),o.al!==void 0&&(ve(o.al,r+"/al")||(i=l(
i,ve),e=i.length)),o.atto!==void 0&&(Ho(o.atto,r+"/atto")||(i=l(i,Ho),e=i.length)),o.nota!==void 0&&(Jo(o.nota,r+"/nota")||
(i=l(i,Jo),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Qo.errors=i,e===0}function zn(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.incarichi===void 0&&(i=t(i,r,"required",{missingProperty:"incarichi"}),
e++);for(const n in o)n!=="incarichi"&&(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.incarichi!==void 0){
let n=o.incarichi;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Qo(n[d],r+"/incarichi/"+d)||(i=l(i,Qo),e=i.length)}else
i=t(i,r+"/incarichi","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return zn.errors=i,e===0}const Hn=vn,
Jn={$schema:"http://json-schema.org/draft-07/schema#",$id:"lavoro-agile.schema.json",type:"object",additionalProperties:!1,
properties:{contesto:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",items:{type:"object",required:[
"titolo","paragrafi"],additionalProperties:!1,properties:{numero:{type:"string",pattern:"\\S",maxLength:10},titolo:{$ref:"\
definizioni.schema.json#/definitions/frase"},paragrafi:{type:"array",items:{$ref:"#/definitions/paragrafo_agile"},minItems:1}}},
minItems:1},regolamento:{$ref:"definizioni.schema.json#/definitions/rif_atto"},finalita:{$ref:"definizioni.schema.json#/\
definitions/testi"},modalita:{$ref:"definizioni.schema.json#/definitions/testi"},obiettivi:{type:"array",items:{type:"ob\
ject",required:["testo"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"\\S",maxLength:10},testo:{$ref:"\
definizioni.schema.json#/definitions/testo"},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/\
indicatore"},minItems:1}}},minItems:1},contingente:{type:"array",items:{type:"object",required:["anno","percentuale"],additionalProperties:!1,
properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},percentuale:{$ref:"definizioni.schema.json#/definiti\
ons/percentuale"},base:{$ref:"definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definiti\
ons/rif_atto"}}},minItems:1},base_calcolo:{type:"object",additionalProperties:!1,properties:{dipendenti:{$ref:"definizio\
ni.schema.json#/definitions/intero"},non_smartabili:{$ref:"definizioni.schema.json#/definitions/intero"},smartabili:{$ref:"\
definizioni.schema.json#/definitions/intero"},al:{$ref:"definizioni.schema.json#/definitions/data"}}},attivita_escluse:{
type:"array",items:{type:"object",required:["attivita"],additionalProperties:!1,properties:{attivita:{$ref:"definizioni.\
schema.json#/definitions/frase"},comprende:{$ref:"definizioni.schema.json#/definitions/testi"},nota:{$ref:"definizioni.s\
chema.json#/definitions/testo"}}},minItems:1},accordi:{type:"object",required:["righe"],additionalProperties:!1,properties:{
titolo:{$ref:"definizioni.schema.json#/definitions/frase"},periodo:{type:"object",additionalProperties:!1,properties:{dal:{
$ref:"#/definitions/giorno_o_mese"},al:{$ref:"#/definitions/giorno_o_mese"}}},righe:{type:"array",items:{$ref:"#/definit\
ions/riga_accordi"},minItems:1},totale:{type:"object",additionalProperties:!1,properties:{F:{$ref:"definizioni.schema.js\
on#/definitions/intero"},M:{$ref:"definizioni.schema.json#/definitions/intero"},totale:{$ref:"definizioni.schema.json#/d\
efinitions/intero"},non_fruiscono:{$ref:"definizioni.schema.json#/definitions/intero"},effettivi:{$ref:"definizioni.sche\
ma.json#/definitions/intero"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},giornate_per_mese:{type:"arra\
y",items:{type:"object",required:["anno","mese","giornate"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.\
schema.json#/definitions/anno"},mese:{type:"integer",minimum:1,maximum:12},giornate:{$ref:"definizioni.schema.json#/defi\
nitions/intero"},dipendenti:{$ref:"definizioni.schema.json#/definitions/intero"}}},minItems:1},risparmi:{type:"array",items:{
type:"object",required:["voce"],additionalProperties:!1,properties:{voce:{$ref:"definizioni.schema.json#/definitions/fra\
se"},periodi:{type:"array",items:{type:"object",required:["dal","al"],additionalProperties:!1,properties:{dal:{$ref:"def\
inizioni.schema.json#/definitions/mese"},al:{$ref:"definizioni.schema.json#/definitions/mese"}}},minItems:1},importo:{$ref:"\
definizioni.schema.json#/definitions/importo"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},condizioni:{
type:"object",additionalProperties:!1,properties:{servizi_utenti:{$ref:"definizioni.schema.json#/definitions/testo"},rotazione_e_prevalenza:{
$ref:"definizioni.schema.json#/definitions/testo"},piattaforma:{$ref:"definizioni.schema.json#/definitions/testo"},arretrato:{
$ref:"definizioni.schema.json#/definitions/testo"},dotazioni:{$ref:"definizioni.schema.json#/definitions/testo"}}},condizionalita:{
$ref:"definizioni.schema.json#/definitions/testi"},fattori_abilitanti:{$ref:"definizioni.schema.json#/definitions/testi"},
requisiti_tecnologici:{$ref:"definizioni.schema.json#/definitions/testi"},soggetti:{type:"array",items:{type:"object",required:[
"soggetto"],additionalProperties:!1,properties:{soggetto:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},compiti:{$ref:"definizioni.schema.json#/definitions/testi"}}},minItems:1},
percorsi_formativi:{type:"array",items:{type:"object",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"\
definizioni.schema.json#/definitions/frase"},contenuti:{$ref:"definizioni.schema.json#/definitions/testo"},destinatari:{
$ref:"definizioni.schema.json#/definitions/frase"},anno:{$ref:"definizioni.schema.json#/definitions/anno"}}},minItems:1},
indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"},minItems:1},modello_verifica:{type:"\
object",required:["colonne"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/fras\
e"},colonne:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/frase"},minItems:1},periodicita:{$ref:"defin\
izioni.schema.json#/definitions/frase"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},contributi_performance:{
$ref:"definizioni.schema.json#/definitions/testi"},impatti:{$ref:"definizioni.schema.json#/definitions/testi"},documenti:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.\
json#/definitions/rinvio"}},definitions:{paragrafo_agile:{type:"object",required:["titolo","testo"],additionalProperties:!1,
properties:{numero:{type:"string",pattern:"\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
testo:{$ref:"definizioni.schema.json#/definitions/testo"},dati:{type:"array",items:{enum:["finalita","modalita","obietti\
vi","contingente","base_calcolo","attivita_escluse","accordi","giornate_per_mese","risparmi","condizioni","condizionalit\
a","fattori_abilitanti","requisiti_tecnologici","soggetti","percorsi_formativi","indicatori","modello_verifica","contrib\
uti_performance","impatti","documenti"]},minItems:1,uniqueItems:!0},immagini:{type:"array",items:{$ref:"definizioni.sche\
ma.json#/definitions/immagine"},minItems:1}}},riga_accordi:{type:"object",required:["unita"],additionalProperties:!1,properties:{
unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},F:{$ref:"definizioni.schema.json#/definitions/intero"},M:{
$ref:"definizioni.schema.json#/definitions/intero"},totale:{$ref:"definizioni.schema.json#/definitions/intero"},non_fruiscono:{
$ref:"definizioni.schema.json#/definitions/intero"},effettivi:{$ref:"definizioni.schema.json#/definitions/intero"}}},giorno_o_mese:{
type:"string",pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.(19\\\
d{2}|20\\d{2}|2100))$"}}};function F(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),
e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),F.errors=i,e===0}function L(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),L.errors=i,e===
0}const Qn={type:"object",required:["titolo","testo"],additionalProperties:!1,properties:{numero:{type:"string",pattern:"\
\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},testo:{$ref:"definizioni.schema.json#/defi\
nitions/testo"},dati:{type:"array",items:{enum:["finalita","modalita","obiettivi","contingente","base_calcolo","attivita\
_escluse","accordi","giornate_per_mese","risparmi","condizioni","condizionalita","fattori_abilitanti","requisiti_tecnolo\
gici","soggetti","percorsi_formativi","indicatori","modello_verifica","contributi_performance","impatti","documenti"]},minItems:1,
uniqueItems:!0},immagini:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/immagine"},minItems:1}}},Xe=Fn.
default;function Wo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(i=t(i,r,"requi\
red",{missingProperty:"file"}),e++);for(const n in o)n==="file"||n==="alternativa"||n==="didascalia"||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.alternativa!==
void 0&&typeof o.alternativa!="string"&&(i=t(i,r+"/alternativa","type",{type:"string"}),e++),o.didascalia!==void 0&&(m(o.
didascalia,r+"/didascalia")||(i=l(i,m),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Wo.errors=i,e===0}function Xo(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"tit\
olo"}),e++),o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="numero"||n==="ti\
tolo"||n==="testo"||n==="dati"||n==="immagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.numero!==
void 0){let n=o.numero;typeof n=="string"?(v(n)>10&&(i=t(i,r+"/numero","maxLength",{limit:10}),e++),q.test(n)||(i=t(i,r+
"/numero","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/numero","type",{type:"string"}),e++)}if(o.titolo!==void 0&&(L(o.titolo,
r+"/titolo")||(i=l(i,L),e=i.length)),o.testo!==void 0&&(F(o.testo,r+"/testo")||(i=l(i,F),e=i.length)),o.dati!==void 0){let n=o.
dati;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/dati","minItems",{limit:1}),e++);const p=n.length;for(let s=0;s<p;s++){
let a=n[s];a==="finalita"||a==="modalita"||a==="obiettivi"||a==="contingente"||a==="base_calcolo"||a==="attivita_escluse"||
a==="accordi"||a==="giornate_per_mese"||a==="risparmi"||a==="condizioni"||a==="condizionalita"||a==="fattori_abilitanti"||
a==="requisiti_tecnologici"||a==="soggetti"||a==="percorsi_formativi"||a==="indicatori"||a==="modello_verifica"||a==="co\
ntributi_performance"||a==="impatti"||a==="documenti"||(i=t(i,r+"/dati/"+s,"enum",{allowedValues:Qn.properties.dati.items.
enum}),e++)}let d=n.length,f;if(d>1){i:for(;d--;)for(f=d;f--;)if(Xe(n[d],n[f])){i=t(i,r+"/dati","uniqueItems",{i:d,j:f}),
e++;break i}}}else i=t(i,r+"/dati","type",{type:"array"}),e++}if(o.immagini!==void 0){let n=o.immagini;if(Array.isArray(
n)){n.length<1&&(i=t(i,r+"/immagini","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)Wo(n[d],r+"/immagin\
i/"+d)||(i=l(i,Wo),e=i.length)}else i=t(i,r+"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),
e++;return Xo.errors=i,e===0}function be(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),be.errors=i,e===0}function U(o,r=""){let i=null,
e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)z(o[p],r+"\
/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return U.errors=i,e===0}function je(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denomin\
azione"}),e++);for(const f in o)k.call(j.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.
id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),o.denominazione!==void 0&&(m(o.denominazione,r+"/denominazione")||
(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia quantita\
tiva"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||f==="\
attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==void 0&&(m(o.sottodimensione,r+"/so\
ttodimensione")||(i=l(i,m),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(m(f.numeratore,r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(f.denominatore,r+"/\
formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/unita_misura")||(i=l(i,
m),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:j.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:j.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:j.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&
(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return je.errors=i,e===0}function Di(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"min\
imum",{comparison:">=",limit:2e3}),e++)),Di.errors=i,e===0}function Yo(o,r=""){let i=null,e=0;return!(typeof o=="number"&&
isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Te.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&
(i=t(i,r,"maximum",{comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),
typeof o=="string"&&(Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),Yo.errors=
i,e===0}function E(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"\
integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),E.errors=
i,e===0}function Po(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\
\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),
Po.errors=i,e===0}const Wn=new RegExp("^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.(19\\d{\
2}|20\\d{2}|2100))$","u");function _e(o,r=""){let i=null,e=0;return typeof o=="string"?Wn.test(o)||(i=t(i,r,"pattern",{pattern:"\
^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.(19\\d{2}|20\\d{2}|2100))$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),_e.errors=i,e===0}function Le(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),Le.errors=i,e===0}function ir(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.unita===void 0&&(i=t(i,r,"required",{missingProperty:"unita"}),e++);for(const n in o)n==="unita"||n===
"F"||n==="M"||n==="totale"||n==="non_fruiscono"||n==="effettivi"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.unita!==void 0&&(Le(o.unita,r+"/unita")||(i=l(i,Le),e=i.length)),o.F!==void 0&&(E(o.F,r+"/F")||(i=l(i,E),e=i.length)),
o.M!==void 0&&(E(o.M,r+"/M")||(i=l(i,E),e=i.length)),o.totale!==void 0&&(E(o.totale,r+"/totale")||(i=l(i,E),e=i.length)),
o.non_fruiscono!==void 0&&(E(o.non_fruiscono,r+"/non_fruiscono")||(i=l(i,E),e=i.length)),o.effettivi!==void 0&&(E(o.effettivi,
r+"/effettivi")||(i=l(i,E),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ir.errors=i,e===0}function $e(o,r=""){
let i=null,e=0;return typeof o=="string"?cn.test(o)||(i=t(i,r,"pattern",{pattern:"^((0[1-9]|1[0-2])\\.)?(19\\d{2}|20\\d{2}|\
2100)$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),$e.errors=i,e===0}function er(o,r=""){let i=null,e=0;return!(typeof o==
"number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Be.type}),e++),typeof o=="string"&&(He.test(o)||(i=t(i,
r,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),er.errors=i,e===0}function or(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);
for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),
e=i.length)),o.url!==void 0&&(Q(o.url,r+"/url")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),
e=i.length)),o.nota!==void 0&&(z(o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return or.
errors=i,e===0}function rr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,
r,"required",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);
for(const n in o)n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==
void 0&&(z(o.motivo,r+"/motivo")||(i=l(i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.
length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+
d)||(i=l(i,ti),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;
return rr.errors=i,e===0}function vn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)
k.call(Jn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.contesto!==void 0&&(F(o.contesto,
r+"/contesto")||(i=l(i,F),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/parti",
"minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){
f.titolo===void 0&&(i=t(i,r+"/parti/"+d,"required",{missingProperty:"titolo"}),e++),f.paragrafi===void 0&&(i=t(i,r+"/par\
ti/"+d,"required",{missingProperty:"paragrafi"}),e++);for(const s in f)s==="numero"||s==="titolo"||s==="paragrafi"||(i=t(
i,r+"/parti/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.numero!==void 0){let s=f.numero;typeof s=="stri\
ng"?(v(s)>10&&(i=t(i,r+"/parti/"+d+"/numero","maxLength",{limit:10}),e++),q.test(s)||(i=t(i,r+"/parti/"+d+"/numero","pat\
tern",{pattern:"\\S"}),e++)):(i=t(i,r+"/parti/"+d+"/numero","type",{type:"string"}),e++)}if(f.titolo!==void 0&&(L(f.titolo,
r+"/parti/"+d+"/titolo")||(i=l(i,L),e=i.length)),f.paragrafi!==void 0){let s=f.paragrafi;if(Array.isArray(s)){s.length<1&&
(i=t(i,r+"/parti/"+d+"/paragrafi","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++)Xo(s[y],r+"/parti/"+d+
"/paragrafi/"+y)||(i=l(i,Xo),e=i.length)}else i=t(i,r+"/parti/"+d+"/paragrafi","type",{type:"array"}),e++}}else i=t(i,r+
"/parti/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.regolamento!==void 0&&(be(
o.regolamento,r+"/regolamento")||(i=l(i,be),e=i.length)),o.finalita!==void 0&&(U(o.finalita,r+"/finalita")||(i=l(i,U),e=
i.length)),o.modalita!==void 0&&(U(o.modalita,r+"/modalita")||(i=l(i,U),e=i.length)),o.obiettivi!==void 0){let n=o.obiettivi;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){
let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.testo===void 0&&(i=t(i,r+"/obiettivi/"+d,"required",{missingProperty:"\
testo"}),e++);for(const s in f)s==="codice"||s==="testo"||s==="indicatori"||(i=t(i,r+"/obiettivi/"+d,"additionalProperti\
es",{additionalProperty:s}),e++);if(f.codice!==void 0){let s=f.codice;typeof s=="string"?(v(s)>10&&(i=t(i,r+"/obiettivi/"+
d+"/codice","maxLength",{limit:10}),e++),q.test(s)||(i=t(i,r+"/obiettivi/"+d+"/codice","pattern",{pattern:"\\S"}),e++)):
(i=t(i,r+"/obiettivi/"+d+"/codice","type",{type:"string"}),e++)}if(f.testo!==void 0&&(F(f.testo,r+"/obiettivi/"+d+"/test\
o")||(i=l(i,F),e=i.length)),f.indicatori!==void 0){let s=f.indicatori;if(Array.isArray(s)){s.length<1&&(i=t(i,r+"/obiett\
ivi/"+d+"/indicatori","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++)je(s[y],r+"/obiettivi/"+d+"/indica\
tori/"+y)||(i=l(i,je),e=i.length)}else i=t(i,r+"/obiettivi/"+d+"/indicatori","type",{type:"array"}),e++}}else i=t(i,r+"/\
obiettivi/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/obiettivi","type",{type:"array"}),e++}if(o.contingente!==void 0){
let n=o.contingente;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/contingente","minItems",{limit:1}),e++);const p=n.length;
for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+"/contingente/"+d,
"required",{missingProperty:"anno"}),e++),f.percentuale===void 0&&(i=t(i,r+"/contingente/"+d,"required",{missingProperty:"\
percentuale"}),e++);for(const s in f)s==="anno"||s==="percentuale"||s==="base"||s==="atto"||(i=t(i,r+"/contingente/"+d,"\
additionalProperties",{additionalProperty:s}),e++);f.anno!==void 0&&(Di(f.anno,r+"/contingente/"+d+"/anno")||(i=l(i,Di),
e=i.length)),f.percentuale!==void 0&&(Yo(f.percentuale,r+"/contingente/"+d+"/percentuale")||(i=l(i,Yo),e=i.length)),f.base!==
void 0&&(L(f.base,r+"/contingente/"+d+"/base")||(i=l(i,L),e=i.length)),f.atto!==void 0&&(be(f.atto,r+"/contingente/"+d+"\
/atto")||(i=l(i,be),e=i.length))}else i=t(i,r+"/contingente/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/contingente",
"type",{type:"array"}),e++}if(o.base_calcolo!==void 0){let n=o.base_calcolo;if(n&&typeof n=="object"&&!Array.isArray(n)){
for(const p in n)p==="dipendenti"||p==="non_smartabili"||p==="smartabili"||p==="al"||(i=t(i,r+"/base_calcolo","additiona\
lProperties",{additionalProperty:p}),e++);n.dipendenti!==void 0&&(E(n.dipendenti,r+"/base_calcolo/dipendenti")||(i=l(i,E),
e=i.length)),n.non_smartabili!==void 0&&(E(n.non_smartabili,r+"/base_calcolo/non_smartabili")||(i=l(i,E),e=i.length)),n.
smartabili!==void 0&&(E(n.smartabili,r+"/base_calcolo/smartabili")||(i=l(i,E),e=i.length)),n.al!==void 0&&(Po(n.al,r+"/b\
ase_calcolo/al")||(i=l(i,Po),e=i.length))}else i=t(i,r+"/base_calcolo","type",{type:"object"}),e++}if(o.attivita_escluse!==
void 0){let n=o.attivita_escluse;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/attivita_escluse","minItems",{limit:1}),e++);
const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.attivita===void 0&&(i=t(
i,r+"/attivita_escluse/"+d,"required",{missingProperty:"attivita"}),e++);for(const s in f)s==="attivita"||s==="comprende"||
s==="nota"||(i=t(i,r+"/attivita_escluse/"+d,"additionalProperties",{additionalProperty:s}),e++);f.attivita!==void 0&&(L(
f.attivita,r+"/attivita_escluse/"+d+"/attivita")||(i=l(i,L),e=i.length)),f.comprende!==void 0&&(U(f.comprende,r+"/attivi\
ta_escluse/"+d+"/comprende")||(i=l(i,U),e=i.length)),f.nota!==void 0&&(F(f.nota,r+"/attivita_escluse/"+d+"/nota")||(i=l(
i,F),e=i.length))}else i=t(i,r+"/attivita_escluse/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/attivita_escluse","typ\
e",{type:"array"}),e++}if(o.accordi!==void 0){let n=o.accordi;if(n&&typeof n=="object"&&!Array.isArray(n)){n.righe===void 0&&
(i=t(i,r+"/accordi","required",{missingProperty:"righe"}),e++);for(const p in n)p==="titolo"||p==="periodo"||p==="righe"||
p==="totale"||p==="nota"||(i=t(i,r+"/accordi","additionalProperties",{additionalProperty:p}),e++);if(n.titolo!==void 0&&
(L(n.titolo,r+"/accordi/titolo")||(i=l(i,L),e=i.length)),n.periodo!==void 0){let p=n.periodo;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(const d in p)d==="dal"||d==="al"||(i=t(i,r+"/accordi/periodo","additionalProperties",{additionalProperty:d}),
e++);p.dal!==void 0&&(_e(p.dal,r+"/accordi/periodo/dal")||(i=l(i,_e),e=i.length)),p.al!==void 0&&(_e(p.al,r+"/accordi/pe\
riodo/al")||(i=l(i,_e),e=i.length))}else i=t(i,r+"/accordi/periodo","type",{type:"object"}),e++}if(n.righe!==void 0){let p=n.
righe;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/accordi/righe","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<
d;f++)ir(p[f],r+"/accordi/righe/"+f)||(i=l(i,ir),e=i.length)}else i=t(i,r+"/accordi/righe","type",{type:"array"}),e++}if(n.
totale!==void 0){let p=n.totale;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="F"||d==="M"||d==="tot\
ale"||d==="non_fruiscono"||d==="effettivi"||(i=t(i,r+"/accordi/totale","additionalProperties",{additionalProperty:d}),e++);
p.F!==void 0&&(E(p.F,r+"/accordi/totale/F")||(i=l(i,E),e=i.length)),p.M!==void 0&&(E(p.M,r+"/accordi/totale/M")||(i=l(i,
E),e=i.length)),p.totale!==void 0&&(E(p.totale,r+"/accordi/totale/totale")||(i=l(i,E),e=i.length)),p.non_fruiscono!==void 0&&
(E(p.non_fruiscono,r+"/accordi/totale/non_fruiscono")||(i=l(i,E),e=i.length)),p.effettivi!==void 0&&(E(p.effettivi,r+"/a\
ccordi/totale/effettivi")||(i=l(i,E),e=i.length))}else i=t(i,r+"/accordi/totale","type",{type:"object"}),e++}n.nota!==void 0&&
(F(n.nota,r+"/accordi/nota")||(i=l(i,F),e=i.length))}else i=t(i,r+"/accordi","type",{type:"object"}),e++}if(o.giornate_per_mese!==
void 0){let n=o.giornate_per_mese;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/giornate_per_mese","minItems",{limit:1}),e++);
const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+
"/giornate_per_mese/"+d,"required",{missingProperty:"anno"}),e++),f.mese===void 0&&(i=t(i,r+"/giornate_per_mese/"+d,"req\
uired",{missingProperty:"mese"}),e++),f.giornate===void 0&&(i=t(i,r+"/giornate_per_mese/"+d,"required",{missingProperty:"\
giornate"}),e++);for(const s in f)s==="anno"||s==="mese"||s==="giornate"||s==="dipendenti"||(i=t(i,r+"/giornate_per_mese\
/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.anno!==void 0&&(Di(f.anno,r+"/giornate_per_mese/"+d+"/anno")||
(i=l(i,Di),e=i.length)),f.mese!==void 0){let s=f.mese;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/gio\
rnate_per_mese/"+d+"/mese","type",{type:"integer"}),e++),typeof s=="number"&&isFinite(s)&&((s>12||isNaN(s))&&(i=t(i,r+"/\
giornate_per_mese/"+d+"/mese","maximum",{comparison:"<=",limit:12}),e++),(s<1||isNaN(s))&&(i=t(i,r+"/giornate_per_mese/"+
d+"/mese","minimum",{comparison:">=",limit:1}),e++))}f.giornate!==void 0&&(E(f.giornate,r+"/giornate_per_mese/"+d+"/gior\
nate")||(i=l(i,E),e=i.length)),f.dipendenti!==void 0&&(E(f.dipendenti,r+"/giornate_per_mese/"+d+"/dipendenti")||(i=l(i,E),
e=i.length))}else i=t(i,r+"/giornate_per_mese/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/giornate_per_mese","type",
{type:"array"}),e++}if(o.risparmi!==void 0){let n=o.risparmi;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/risparmi","minI\
tems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.voce===
void 0&&(i=t(i,r+"/risparmi/"+d,"required",{missingProperty:"voce"}),e++);for(const s in f)s==="voce"||s==="periodi"||s===
"importo"||s==="nota"||(i=t(i,r+"/risparmi/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.voce!==void 0&&(L(
f.voce,r+"/risparmi/"+d+"/voce")||(i=l(i,L),e=i.length)),f.periodi!==void 0){let s=f.periodi;if(Array.isArray(s)){s.length<
1&&(i=t(i,r+"/risparmi/"+d+"/periodi","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++){let c=s[y];if(c&&
typeof c=="object"&&!Array.isArray(c)){c.dal===void 0&&(i=t(i,r+"/risparmi/"+d+"/periodi/"+y,"required",{missingProperty:"\
dal"}),e++),c.al===void 0&&(i=t(i,r+"/risparmi/"+d+"/periodi/"+y,"required",{missingProperty:"al"}),e++);for(const g in c)
g==="dal"||g==="al"||(i=t(i,r+"/risparmi/"+d+"/periodi/"+y,"additionalProperties",{additionalProperty:g}),e++);c.dal!==void 0&&
($e(c.dal,r+"/risparmi/"+d+"/periodi/"+y+"/dal")||(i=l(i,$e),e=i.length)),c.al!==void 0&&($e(c.al,r+"/risparmi/"+d+"/per\
iodi/"+y+"/al")||(i=l(i,$e),e=i.length))}else i=t(i,r+"/risparmi/"+d+"/periodi/"+y,"type",{type:"object"}),e++}}else i=t(
i,r+"/risparmi/"+d+"/periodi","type",{type:"array"}),e++}f.importo!==void 0&&(er(f.importo,r+"/risparmi/"+d+"/importo")||
(i=l(i,er),e=i.length)),f.nota!==void 0&&(F(f.nota,r+"/risparmi/"+d+"/nota")||(i=l(i,F),e=i.length))}else i=t(i,r+"/risp\
armi/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/risparmi","type",{type:"array"}),e++}if(o.condizioni!==void 0){let n=o.
condizioni;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="servizi_utenti"||p==="rotazione_e_prevalen\
za"||p==="piattaforma"||p==="arretrato"||p==="dotazioni"||(i=t(i,r+"/condizioni","additionalProperties",{additionalProperty:p}),
e++);n.servizi_utenti!==void 0&&(F(n.servizi_utenti,r+"/condizioni/servizi_utenti")||(i=l(i,F),e=i.length)),n.rotazione_e_prevalenza!==
void 0&&(F(n.rotazione_e_prevalenza,r+"/condizioni/rotazione_e_prevalenza")||(i=l(i,F),e=i.length)),n.piattaforma!==void 0&&
(F(n.piattaforma,r+"/condizioni/piattaforma")||(i=l(i,F),e=i.length)),n.arretrato!==void 0&&(F(n.arretrato,r+"/condizion\
i/arretrato")||(i=l(i,F),e=i.length)),n.dotazioni!==void 0&&(F(n.dotazioni,r+"/condizioni/dotazioni")||(i=l(i,F),e=i.length))}else
i=t(i,r+"/condizioni","type",{type:"object"}),e++}if(o.condizionalita!==void 0&&(U(o.condizionalita,r+"/condizionalita")||
(i=l(i,U),e=i.length)),o.fattori_abilitanti!==void 0&&(U(o.fattori_abilitanti,r+"/fattori_abilitanti")||(i=l(i,U),e=i.length)),
o.requisiti_tecnologici!==void 0&&(U(o.requisiti_tecnologici,r+"/requisiti_tecnologici")||(i=l(i,U),e=i.length)),o.soggetti!==
void 0){let n=o.soggetti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/soggetti","minItems",{limit:1}),e++);const p=n.length;
for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.soggetto===void 0&&(i=t(i,r+"/soggetti/"+
d,"required",{missingProperty:"soggetto"}),e++);for(const s in f)s==="soggetto"||s==="unita"||s==="compiti"||(i=t(i,r+"/\
soggetti/"+d,"additionalProperties",{additionalProperty:s}),e++);f.soggetto!==void 0&&(L(f.soggetto,r+"/soggetti/"+d+"/s\
oggetto")||(i=l(i,L),e=i.length)),f.unita!==void 0&&(Le(f.unita,r+"/soggetti/"+d+"/unita")||(i=l(i,Le),e=i.length)),f.compiti!==
void 0&&(U(f.compiti,r+"/soggetti/"+d+"/compiti")||(i=l(i,U),e=i.length))}else i=t(i,r+"/soggetti/"+d,"type",{type:"obje\
ct"}),e++}}else i=t(i,r+"/soggetti","type",{type:"array"}),e++}if(o.percorsi_formativi!==void 0){let n=o.percorsi_formativi;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/percorsi_formativi","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<
p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.titolo===void 0&&(i=t(i,r+"/percorsi_formativi/"+d,"req\
uired",{missingProperty:"titolo"}),e++);for(const s in f)s==="titolo"||s==="contenuti"||s==="destinatari"||s==="anno"||(i=
t(i,r+"/percorsi_formativi/"+d,"additionalProperties",{additionalProperty:s}),e++);f.titolo!==void 0&&(L(f.titolo,r+"/pe\
rcorsi_formativi/"+d+"/titolo")||(i=l(i,L),e=i.length)),f.contenuti!==void 0&&(F(f.contenuti,r+"/percorsi_formativi/"+d+
"/contenuti")||(i=l(i,F),e=i.length)),f.destinatari!==void 0&&(L(f.destinatari,r+"/percorsi_formativi/"+d+"/destinatari")||
(i=l(i,L),e=i.length)),f.anno!==void 0&&(Di(f.anno,r+"/percorsi_formativi/"+d+"/anno")||(i=l(i,Di),e=i.length))}else i=t(
i,r+"/percorsi_formativi/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/percorsi_formativi","type",{type:"array"}),e++}
if(o.indicatori!==void 0){let n=o.indicatori;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/indicatori","minItems",{limit:1}),
e++);const p=n.length;for(let d=0;d<p;d++)je(n[d],r+"/indicatori/"+d)||(i=l(i,je),e=i.length)}else i=t(i,r+"/indicatori",
"type",{type:"array"}),e++}if(o.modello_verifica!==void 0){let n=o.modello_verifica;if(n&&typeof n=="object"&&!Array.isArray(
n)){n.colonne===void 0&&(i=t(i,r+"/modello_verifica","required",{missingProperty:"colonne"}),e++);for(const p in n)p==="\
titolo"||p==="colonne"||p==="periodicita"||p==="nota"||(i=t(i,r+"/modello_verifica","additionalProperties",{additionalProperty:p}),
e++);if(n.titolo!==void 0&&(L(n.titolo,r+"/modello_verifica/titolo")||(i=l(i,L),e=i.length)),n.colonne!==void 0){let p=n.
colonne;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/modello_verifica/colonne","minItems",{limit:1}),e++);const d=p.length;
for(let f=0;f<d;f++)L(p[f],r+"/modello_verifica/colonne/"+f)||(i=l(i,L),e=i.length)}else i=t(i,r+"/modello_verifica/colo\
nne","type",{type:"array"}),e++}n.periodicita!==void 0&&(L(n.periodicita,r+"/modello_verifica/periodicita")||(i=l(i,L),e=
i.length)),n.nota!==void 0&&(F(n.nota,r+"/modello_verifica/nota")||(i=l(i,F),e=i.length))}else i=t(i,r+"/modello_verific\
a","type",{type:"object"}),e++}if(o.contributi_performance!==void 0&&(U(o.contributi_performance,r+"/contributi_performa\
nce")||(i=l(i,U),e=i.length)),o.impatti!==void 0&&(U(o.impatti,r+"/impatti")||(i=l(i,U),e=i.length)),o.documenti!==void 0){
let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<
p;d++)or(n[d],r+"/documenti/"+d)||(i=l(i,or),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==
void 0&&(rr(o.rinvio,r+"/rinvio")||(i=l(i,rr),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return vn.errors=i,e===
0}const Xn=jn,Yn={$schema:"http://json-schema.org/draft-07/schema#",$id:"monitoraggio.schema.json",type:"object",additionalProperties:!1,
properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",items:{$ref:"definizioni.sc\
hema.json#/definitions/blocco"}},soggetti:{type:"array",items:{type:"object",required:["soggetto"],additionalProperties:!1,
properties:{soggetto:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitio\
ns/rif_unita"},compito:{$ref:"definizioni.schema.json#/definitions/testo"},norma:{$ref:"definizioni.schema.json#/definit\
ions/frase"}}}},strumenti:{type:"array",items:{type:"object",required:["denominazione"],additionalProperties:!1,properties:{
denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definition\
s/testo"},sottosezioni:{type:"array",items:{$ref:"#/definitions/parte_monitorata"},minItems:1},documento:{$ref:"definizi\
oni.schema.json#/definitions/documento"}}}},per_sottosezione:{type:"array",items:{$ref:"#/definitions/monitoraggio_parte"},
minItems:1},soddisfazione_utenti:{type:"array",items:{type:"object",required:["servizio"],additionalProperties:!1,properties:{
servizio:{$ref:"definizioni.schema.json#/definitions/frase"},metodo:{$ref:"definizioni.schema.json#/definitions/frase"},
periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},esito:{$ref:"definizioni.schema.json#/d\
efinitions/testo"}}}},calendario:{type:"array",items:{type:"object",required:["attivita"],additionalProperties:!1,properties:{
attivita:{$ref:"definizioni.schema.json#/definitions/frase"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{
$ref:"definizioni.schema.json#/definitions/data"},attore:{$ref:"definizioni.schema.json#/definitions/frase"},strumento:{
$ref:"definizioni.schema.json#/definitions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezioni:{
type:"array",items:{$ref:"#/definitions/parte_monitorata"},minItems:1},nota:{$ref:"definizioni.schema.json#/definitions/\
testo"}}}},report_integrato:{type:"object",additionalProperties:!1,properties:{data:{$ref:"definizioni.schema.json#/defi\
nitions/data"},contenuto:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{$ref:"definizioni.schema.json\
#/definitions/rif_unita"},documento:{$ref:"definizioni.schema.json#/definitions/documento"}}},stato_avanzamento:{type:"a\
rray",items:{$ref:"#/definitions/avanzamento_scheda"}}},definitions:{parte_monitorata:{enum:["2","2.1","2.2","2.3","3","\
3.1","3.2","3.3","formazione","azioni positive"]},monitoraggio_parte:{type:"object",required:["sottosezione"],additionalProperties:!1,
properties:{sottosezione:{$ref:"#/definitions/parte_monitorata"},modalita:{$ref:"definizioni.schema.json#/definitions/te\
sto"},norma:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/\
frase"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/defi\
nitions/frase"},milestone:{type:"array",items:{type:"object",required:["titolo"],additionalProperties:!1,properties:{titolo:{
$ref:"definizioni.schema.json#/definitions/frase"},data:{$ref:"definizioni.schema.json#/definitions/data"},ricorrenza:{type:"\
object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimestre","trimestre","\
mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},
minItems:1},output:{$ref:"definizioni.schema.json#/definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.schem\
a.json#/definitions/rif_atto"}}}},avanzamento_scheda:{type:"object",required:["obiettivo","al"],additionalProperties:!1,
properties:{obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},al:{$ref:"definizioni.schema.json#/def\
initions/data"},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentuale"},fasi:{type:"array",items:{type:"ob\
ject",required:["fase"],additionalProperties:!1,properties:{fase:{type:["integer","string"]},avanzamento:{$ref:"definizi\
oni.schema.json#/definitions/percentuale"},stato:{enum:["da avviare","in corso","conclusa"]},data_effettiva:{$ref:"defin\
izioni.schema.json#/definitions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}},nota:{$ref:"definizio\
ni.schema.json#/definitions/testo"}}}}};function M(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"m\
inLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),M.errors=
i,e===0}function nr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)
n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&
(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==
void 0){let n=o.immagini;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),
e=i.length)}else i=t(i,r+"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return nr.errors=
i,e===0}function N(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(
o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"s\
tring"}),e++),N.errors=i,e===0}function Ci(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"patter\
n",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ci.errors=i,e===0}const Pn={enum:["2","2.1",
"2.2","2.3","3","3.1","3.2","3.3","formazione","azioni positive"]};function Ji(o,r=""){let i=null,e=0;return o==="2"||o===
"2.1"||o==="2.2"||o==="2.3"||o==="3"||o==="3.1"||o==="3.2"||o==="3.3"||o==="formazione"||o==="azioni positive"||(i=t(i,r,
"enum",{allowedValues:Pn.enum}),e++),Ji.errors=i,e===0}function Ae(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="\
atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&
(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),o.url!==void 0&&
(Q(o.url,r+"/url")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.nota!==void 0&&
(z(o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Ae.errors=i,e===0}const nn={
type:"object",required:["sottosezione"],additionalProperties:!1,properties:{sottosezione:{$ref:"#/definitions/parte_moni\
torata"},modalita:{$ref:"definizioni.schema.json#/definitions/testo"},norma:{$ref:"definizioni.schema.json#/definitions/\
frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/def\
initions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/definitions/frase"},milestone:{type:"array",items:{type:"obj\
ect",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
data:{$ref:"definizioni.schema.json#/definitions/data"},ricorrenza:{type:"object",required:["ogni"],additionalProperties:!1,
properties:{ogni:{enum:["anno","semestre","quadrimestre","trimestre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{\
1,2}$"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},output:{$ref:"definizioni.schema.json#/\
definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}}};function bi(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),bi.errors=i,e===0}function tr(o,r=""){
let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),tr.errors=i,e===0}const bn=new RegExp("^\\d{1,2}/\\d{1,2}$","u");function fr(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.sottosezione===void 0&&(i=t(i,r,"required",{missingProperty:"sottosez\
ione"}),e++);for(const n in o)k.call(nn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.
sottosezione!==void 0&&(Ji(o.sottosezione,r+"/sottosezione")||(i=l(i,Ji),e=i.length)),o.modalita!==void 0&&(M(o.modalita,
r+"/modalita")||(i=l(i,M),e=i.length)),o.norma!==void 0&&(N(o.norma,r+"/norma")||(i=l(i,N),e=i.length)),o.periodicita!==
void 0&&(N(o.periodicita,r+"/periodicita")||(i=l(i,N),e=i.length)),o.responsabile!==void 0&&(N(o.responsabile,r+"/respon\
sabile")||(i=l(i,N),e=i.length)),o.fonte_dati!==void 0&&(N(o.fonte_dati,r+"/fonte_dati")||(i=l(i,N),e=i.length)),o.milestone!==
void 0){let n=o.milestone;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/milestone","minItems",{limit:1}),e++);const p=n.length;
for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.titolo===void 0&&(i=t(i,r+"/milestone/"+d,
"required",{missingProperty:"titolo"}),e++);for(const s in f)s==="titolo"||s==="data"||s==="ricorrenza"||s==="nota"||(i=
t(i,r+"/milestone/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.titolo!==void 0&&(N(f.titolo,r+"/mileston\
e/"+d+"/titolo")||(i=l(i,N),e=i.length)),f.data!==void 0&&(bi(f.data,r+"/milestone/"+d+"/data")||(i=l(i,bi),e=i.length)),
f.ricorrenza!==void 0){let s=f.ricorrenza;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ogni===void 0&&(i=t(i,r+"/miles\
tone/"+d+"/ricorrenza","required",{missingProperty:"ogni"}),e++);for(const a in s)a==="ogni"||a==="entro"||(i=t(i,r+"/mi\
lestone/"+d+"/ricorrenza","additionalProperties",{additionalProperty:a}),e++);if(s.ogni!==void 0){let a=s.ogni;a==="anno"||
a==="semestre"||a==="quadrimestre"||a==="trimestre"||a==="mese"||(i=t(i,r+"/milestone/"+d+"/ricorrenza/ogni","enum",{allowedValues:nn.
properties.milestone.items.properties.ricorrenza.properties.ogni.enum}),e++)}if(s.entro!==void 0){let a=s.entro;typeof a==
"string"?bn.test(a)||(i=t(i,r+"/milestone/"+d+"/ricorrenza/entro","pattern",{pattern:"^\\d{1,2}/\\d{1,2}$"}),e++):(i=t(i,
r+"/milestone/"+d+"/ricorrenza/entro","type",{type:"string"}),e++)}}else i=t(i,r+"/milestone/"+d+"/ricorrenza","type",{type:"\
object"}),e++}f.nota!==void 0&&(M(f.nota,r+"/milestone/"+d+"/nota")||(i=l(i,M),e=i.length))}else i=t(i,r+"/milestone/"+d,
"type",{type:"object"}),e++}}else i=t(i,r+"/milestone","type",{type:"array"}),e++}if(o.output!==void 0&&(M(o.output,r+"/\
output")||(i=l(i,M),e=i.length)),o.atti!==void 0){let n=o.atti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)
tr(n[d],r+"/atti/"+d)||(i=l(i,tr),e=i.length)}else i=t(i,r+"/atti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"\
object"}),e++;return fr.errors=i,e===0}function sr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(j.properties,
f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),
o.denominazione!==void 0&&(m(o.denominazione,r+"/denominazione")||(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f===
"impatto"||f==="outcome"||f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza econo\
mica"||f==="efficienza temporale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","\
enum",{allowedValues:j.properties.tipo.enum}),e++)}if(o.dimensione!==void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),
e=i.length)),o.sottodimensione!==void 0&&(m(o.sottodimensione,r+"/sottodimensione")||(i=l(i,m),e=i.length)),o.formula!==
void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{
type:j.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formul\
a","required",{missingProperty:"numeratore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/for\
mula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==void 0&&(m(f.numeratore,r+"/formula/numeratore")||
(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(f.denominatore,r+"/formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.
unita_misura!==void 0&&(m(o.unita_misura,r+"/unita_misura")||(i=l(i,m),e=i.length)),o.polarita!==void 0){let f=o.polarita;
f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:j.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.
baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"\
valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),
e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/va\
lore","type",{type:j.properties.baseline.properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&
!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:j.properties.baseline.properties.
al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"\
^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],
r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"obje\
ct"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(x.test(s)||(i=t(i,r+"/storico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"\
/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!=
"string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.storico.additionalProperties.
type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",
{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{type:j.properties.consuntivo.additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"\
object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||
(i=l(i,m),e=i.length)),o.periodicita!==void 0&&(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==
void 0&&(ri(o.responsabile_dato,r+"/responsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!=
"boolean"&&(i=t(i,r+"/rilevante","type",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return sr.errors=
i,e===0}const tn={type:"object",required:["obiettivo","al"],additionalProperties:!1,properties:{obiettivo:{$ref:"definiz\
ioni.schema.json#/definitions/rif_obiettivo"},al:{$ref:"definizioni.schema.json#/definitions/data"},avanzamento:{$ref:"d\
efinizioni.schema.json#/definitions/percentuale"},fasi:{type:"array",items:{type:"object",required:["fase"],additionalProperties:!1,
properties:{fase:{type:["integer","string"]},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentuale"},stato:{
enum:["da avviare","in corso","conclusa"]},data_effettiva:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function lr(o,r=""){
let i=null,e=0;return typeof o=="string"?Ue.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+(\
[.-][A-Za-z0-9_]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),lr.errors=i,e===0}function qe(o,r=""){let i=null,e=0;
return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Te.type}),e++),typeof o=="number"&&isFinite(
o)&&((o>100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:0}),e++)),typeof o=="string"&&(Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),
e++)),qe.errors=i,e===0}function dr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.obiettivo===void 0&&
(i=t(i,r,"required",{missingProperty:"obiettivo"}),e++),o.al===void 0&&(i=t(i,r,"required",{missingProperty:"al"}),e++);
for(const n in o)n==="obiettivo"||n==="al"||n==="avanzamento"||n==="fasi"||n==="nota"||(i=t(i,r,"additionalProperties",{
additionalProperty:n}),e++);if(o.obiettivo!==void 0&&(lr(o.obiettivo,r+"/obiettivo")||(i=l(i,lr),e=i.length)),o.al!==void 0&&
(bi(o.al,r+"/al")||(i=l(i,bi),e=i.length)),o.avanzamento!==void 0&&(qe(o.avanzamento,r+"/avanzamento")||(i=l(i,qe),e=i.length)),
o.fasi!==void 0){let n=o.fasi;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="obj\
ect"&&!Array.isArray(f)){f.fase===void 0&&(i=t(i,r+"/fasi/"+d,"required",{missingProperty:"fase"}),e++);for(const s in f)
s==="fase"||s==="avanzamento"||s==="stato"||s==="data_effettiva"||s==="nota"||(i=t(i,r+"/fasi/"+d,"additionalProperties",
{additionalProperty:s}),e++);if(f.fase!==void 0){let s=f.fase;!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!=
"string"&&(i=t(i,r+"/fasi/"+d+"/fase","type",{type:tn.properties.fasi.items.properties.fase.type}),e++)}if(f.avanzamento!==
void 0&&(qe(f.avanzamento,r+"/fasi/"+d+"/avanzamento")||(i=l(i,qe),e=i.length)),f.stato!==void 0){let s=f.stato;s==="da \
avviare"||s==="in corso"||s==="conclusa"||(i=t(i,r+"/fasi/"+d+"/stato","enum",{allowedValues:tn.properties.fasi.items.properties.
stato.enum}),e++)}f.data_effettiva!==void 0&&(bi(f.data_effettiva,r+"/fasi/"+d+"/data_effettiva")||(i=l(i,bi),e=i.length)),
f.nota!==void 0&&(M(f.nota,r+"/fasi/"+d+"/nota")||(i=l(i,M),e=i.length))}else i=t(i,r+"/fasi/"+d,"type",{type:"object"}),
e++}}else i=t(i,r+"/fasi","type",{type:"array"}),e++}o.nota!==void 0&&(M(o.nota,r+"/nota")||(i=l(i,M),e=i.length))}else i=
t(i,r,"type",{type:"object"}),e++;return dr.errors=i,e===0}function jn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const n in o)k.call(Yn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.premessa!==void 0&&(M(o.premessa,r+"/premessa")||(i=l(i,M),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(
n)){const p=n.length;for(let d=0;d<p;d++)nr(n[d],r+"/parti/"+d)||(i=l(i,nr),e=i.length)}else i=t(i,r+"/parti","type",{type:"\
array"}),e++}if(o.soggetti!==void 0){let n=o.soggetti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];
if(f&&typeof f=="object"&&!Array.isArray(f)){f.soggetto===void 0&&(i=t(i,r+"/soggetti/"+d,"required",{missingProperty:"s\
oggetto"}),e++);for(const s in f)s==="soggetto"||s==="unita"||s==="compito"||s==="norma"||(i=t(i,r+"/soggetti/"+d,"addit\
ionalProperties",{additionalProperty:s}),e++);f.soggetto!==void 0&&(N(f.soggetto,r+"/soggetti/"+d+"/soggetto")||(i=l(i,N),
e=i.length)),f.unita!==void 0&&(Ci(f.unita,r+"/soggetti/"+d+"/unita")||(i=l(i,Ci),e=i.length)),f.compito!==void 0&&(M(f.
compito,r+"/soggetti/"+d+"/compito")||(i=l(i,M),e=i.length)),f.norma!==void 0&&(N(f.norma,r+"/soggetti/"+d+"/norma")||(i=
l(i,N),e=i.length))}else i=t(i,r+"/soggetti/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/soggetti","type",{type:"arra\
y"}),e++}if(o.strumenti!==void 0){let n=o.strumenti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];
if(f&&typeof f=="object"&&!Array.isArray(f)){f.denominazione===void 0&&(i=t(i,r+"/strumenti/"+d,"required",{missingProperty:"\
denominazione"}),e++);for(const s in f)s==="denominazione"||s==="descrizione"||s==="sottosezioni"||s==="documento"||(i=t(
i,r+"/strumenti/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.denominazione!==void 0&&(N(f.denominazione,
r+"/strumenti/"+d+"/denominazione")||(i=l(i,N),e=i.length)),f.descrizione!==void 0&&(M(f.descrizione,r+"/strumenti/"+d+"\
/descrizione")||(i=l(i,M),e=i.length)),f.sottosezioni!==void 0){let s=f.sottosezioni;if(Array.isArray(s)){s.length<1&&(i=
t(i,r+"/strumenti/"+d+"/sottosezioni","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++)Ji(s[y],r+"/strume\
nti/"+d+"/sottosezioni/"+y)||(i=l(i,Ji),e=i.length)}else i=t(i,r+"/strumenti/"+d+"/sottosezioni","type",{type:"array"}),
e++}f.documento!==void 0&&(Ae(f.documento,r+"/strumenti/"+d+"/documento")||(i=l(i,Ae),e=i.length))}else i=t(i,r+"/strume\
nti/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/strumenti","type",{type:"array"}),e++}if(o.per_sottosezione!==void 0){
let n=o.per_sottosezione;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/per_sottosezione","minItems",{limit:1}),e++);const p=n.
length;for(let d=0;d<p;d++)fr(n[d],r+"/per_sottosezione/"+d)||(i=l(i,fr),e=i.length)}else i=t(i,r+"/per_sottosezione","t\
ype",{type:"array"}),e++}if(o.soddisfazione_utenti!==void 0){let n=o.soddisfazione_utenti;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.servizio===void 0&&(i=t(i,r+"/sodd\
isfazione_utenti/"+d,"required",{missingProperty:"servizio"}),e++);for(const s in f)s==="servizio"||s==="metodo"||s==="p\
eriodicita"||s==="responsabile"||s==="indicatore"||s==="esito"||(i=t(i,r+"/soddisfazione_utenti/"+d,"additionalPropertie\
s",{additionalProperty:s}),e++);f.servizio!==void 0&&(N(f.servizio,r+"/soddisfazione_utenti/"+d+"/servizio")||(i=l(i,N),
e=i.length)),f.metodo!==void 0&&(N(f.metodo,r+"/soddisfazione_utenti/"+d+"/metodo")||(i=l(i,N),e=i.length)),f.periodicita!==
void 0&&(N(f.periodicita,r+"/soddisfazione_utenti/"+d+"/periodicita")||(i=l(i,N),e=i.length)),f.responsabile!==void 0&&(Ci(
f.responsabile,r+"/soddisfazione_utenti/"+d+"/responsabile")||(i=l(i,Ci),e=i.length)),f.indicatore!==void 0&&(sr(f.indicatore,
r+"/soddisfazione_utenti/"+d+"/indicatore")||(i=l(i,sr),e=i.length)),f.esito!==void 0&&(M(f.esito,r+"/soddisfazione_uten\
ti/"+d+"/esito")||(i=l(i,M),e=i.length))}else i=t(i,r+"/soddisfazione_utenti/"+d,"type",{type:"object"}),e++}}else i=t(i,
r+"/soddisfazione_utenti","type",{type:"array"}),e++}if(o.calendario!==void 0){let n=o.calendario;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.attivita===void 0&&(i=t(i,r+"/cale\
ndario/"+d,"required",{missingProperty:"attivita"}),e++);for(const s in f)s==="attivita"||s==="dal"||s==="al"||s==="atto\
re"||s==="strumento"||s==="fonte_dati"||s==="sottosezioni"||s==="nota"||(i=t(i,r+"/calendario/"+d,"additionalProperties",
{additionalProperty:s}),e++);if(f.attivita!==void 0&&(N(f.attivita,r+"/calendario/"+d+"/attivita")||(i=l(i,N),e=i.length)),
f.dal!==void 0&&(bi(f.dal,r+"/calendario/"+d+"/dal")||(i=l(i,bi),e=i.length)),f.al!==void 0&&(bi(f.al,r+"/calendario/"+d+
"/al")||(i=l(i,bi),e=i.length)),f.attore!==void 0&&(N(f.attore,r+"/calendario/"+d+"/attore")||(i=l(i,N),e=i.length)),f.strumento!==
void 0&&(N(f.strumento,r+"/calendario/"+d+"/strumento")||(i=l(i,N),e=i.length)),f.fonte_dati!==void 0&&(N(f.fonte_dati,r+
"/calendario/"+d+"/fonte_dati")||(i=l(i,N),e=i.length)),f.sottosezioni!==void 0){let s=f.sottosezioni;if(Array.isArray(s)){
s.length<1&&(i=t(i,r+"/calendario/"+d+"/sottosezioni","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++)Ji(
s[y],r+"/calendario/"+d+"/sottosezioni/"+y)||(i=l(i,Ji),e=i.length)}else i=t(i,r+"/calendario/"+d+"/sottosezioni","type",
{type:"array"}),e++}f.nota!==void 0&&(M(f.nota,r+"/calendario/"+d+"/nota")||(i=l(i,M),e=i.length))}else i=t(i,r+"/calend\
ario/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/calendario","type",{type:"array"}),e++}if(o.report_integrato!==void 0){
let n=o.report_integrato;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="data"||p==="contenuto"||p===
"responsabile"||p==="documento"||(i=t(i,r+"/report_integrato","additionalProperties",{additionalProperty:p}),e++);n.data!==
void 0&&(bi(n.data,r+"/report_integrato/data")||(i=l(i,bi),e=i.length)),n.contenuto!==void 0&&(M(n.contenuto,r+"/report_\
integrato/contenuto")||(i=l(i,M),e=i.length)),n.responsabile!==void 0&&(Ci(n.responsabile,r+"/report_integrato/responsab\
ile")||(i=l(i,Ci),e=i.length)),n.documento!==void 0&&(Ae(n.documento,r+"/report_integrato/documento")||(i=l(i,Ae),e=i.length))}else
i=t(i,r+"/report_integrato","type",{type:"object"}),e++}if(o.stato_avanzamento!==void 0){let n=o.stato_avanzamento;if(Array.
isArray(n)){const p=n.length;for(let d=0;d<p;d++)dr(n[d],r+"/stato_avanzamento/"+d)||(i=l(i,dr),e=i.length)}else i=t(i,r+
"/stato_avanzamento","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return jn.errors=i,e===0}const it=_n,
si={$schema:"http://json-schema.org/draft-07/schema#",$id:"obiettivo.schema.json",type:"object",required:["codice","tito\
lo","unita","fasi"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)\
*$",maxLength:40},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/defin\
itions/rif_unita"},annualita:{type:"object",additionalProperties:!1,required:["indice"],properties:{indice:{type:"intege\
r",minimum:1,maximum:10},di:{type:"integer",minimum:1,maximum:10}}},pluriennale:{type:"boolean"},natura:{enum:["strategi\
co","sviluppo","mantenimento"]},tipologia:{enum:["performance","organizzativa","individuale","semplificazione","digitali\
zzazione","accessibilit\xE0 digitale","accessibilit\xE0 fisica","pari opportunit\xE0","anticorruzione","tempi di pagamen\
to","formazione","energia"]},peso:{$ref:"definizioni.schema.json#/definitions/percentuale"},finalita_strategiche:{type:[
"string","null"]},direttive_specifiche:{type:["string","null"]},fasi:{type:"array",minItems:1,items:{$ref:"#/definitions\
/fase"}},scadenza_finale:{type:["string","object","null"],if:{type:"null"},else:{$ref:"definizioni.schema.json#/definiti\
ons/scadenza"}},risultato_atteso:{type:["string","null"]},criteri:{type:["object","null"],additionalProperties:!1,properties:{
raggiunto:{type:["string","null"]},non_raggiunto:{type:["string","null"]},annualita:{$ref:"definizioni.schema.json#/defi\
nitions/anno"},soglie:{type:"array",items:{type:"object",required:["grado","condizione"],additionalProperties:!1,properties:{
grado:{$ref:"definizioni.schema.json#/definitions/percentuale"},condizione:{$ref:"definizioni.schema.json#/definitions/t\
esto"}}}}}},indicatori:{type:["array","null"],items:{type:["string","object"],if:{type:"object"},then:{$ref:"definizioni\
.schema.json#/definitions/indicatore"}}},vincoli:{type:["string","array","null"],items:{$ref:"definizioni.schema.json#/d\
efinitions/testo"}},rischi:{$ref:"definizioni.schema.json#/definitions/testi"},risorse_umane:{type:["string","array","nu\
ll"],items:{type:"object",required:["profilo"],additionalProperties:!1,properties:{profilo:{$ref:"definizioni.schema.jso\
n#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},quota:{$ref:"definizioni.schema.json#\
/definitions/percentuale"}}}},risorse_finanziarie:{type:["string","object","null"],required:["fonte"],additionalProperties:!1,
properties:{fonte:{$ref:"definizioni.schema.json#/definitions/frase"},capitoli:{$ref:"definizioni.schema.json#/definitio\
ns/testi"},importo_per_anno:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.sc\
hema.json#/definitions/importo"}}}},collegamenti:{type:"object",additionalProperties:!1,properties:{valore_pubblico:{$ref:"\
definizioni.schema.json#/definitions/testi"},indirizzo:{$ref:"definizioni.schema.json#/definitions/testi"},dup:{$ref:"de\
finizioni.schema.json#/definitions/testi"},missione_programma:{$ref:"definizioni.schema.json#/definitions/frase"},misure_anticorruzione:{
$ref:"definizioni.schema.json#/definitions/testi"},azioni_positive:{$ref:"definizioni.schema.json#/definitions/testi"},obiettivi:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"}},pnrr:{$ref:"definizioni.schema.json#/def\
initions/frase"},cup:{$ref:"definizioni.schema.json#/definitions/frase"}}},validazione:{type:"object",required:["organo"],
additionalProperties:!1,properties:{organo:{$ref:"definizioni.schema.json#/definitions/frase"},data:{$ref:"definizioni.s\
chema.json#/definitions/data"},esito:{$ref:"definizioni.schema.json#/definitions/frase"},note:{$ref:"definizioni.schema.\
json#/definitions/testo"}}},revisioni:{type:"array",items:{type:"object",required:["modifica"],additionalProperties:!1,properties:{
data:{$ref:"definizioni.schema.json#/definitions/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},modifica:{
$ref:"definizioni.schema.json#/definitions/testo"}}}},note:{$ref:"definizioni.schema.json#/definitions/testo"}},definitions:{
fase:{type:"object",additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{
$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},dipende_da:{type:"array",
items:{type:["integer","string"]}},stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.\
json#/definitions/frase"},anno:{$ref:"definizioni.schema.json#/definitions/anno"},sottofasi:{type:"array",minItems:1,items:{
$ref:"#/definitions/sottofase"}}},if:{required:["sottofasi"]},else:{required:["descrizione","scadenza"]}},sottofase:{type:"\
object",required:["descrizione","scadenza"],additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},
descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/pe\
rcentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},stato:{
enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"}}},coinvolti:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"}}}},et=new RegExp("^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)\
*$","u");function K(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(
o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"s\
tring"}),e++),K.errors=i,e===0}function Se(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"patter\
n",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Se.errors=i,e===0}function Ei(o,r=""){let i=null,
e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Te.type}),e++),typeof o=="number"&&
isFinite(o)&&((o>100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",
{comparison:">=",limit:0}),e++)),typeof o=="string"&&(Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.\
,]\\d+)?) ?%?$"}),e++)),Ei.errors=i,e===0}const eo={type:"object",additionalProperties:!1,properties:{etichetta:{type:"s\
tring",pattern:"\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"defi\
nizioni.schema.json#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.sc\
hema.json#/definitions/scadenza"},dipende_da:{type:"array",items:{type:["integer","string"]}},stato:{enum:["da avviare",
"in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"},anno:{$ref:"definizioni.schema.json\
#/definitions/anno"},sottofasi:{type:"array",minItems:1,items:{$ref:"#/definitions/sottofase"}}},if:{required:["sottofas\
i"]},else:{required:["descrizione","scadenza"]}};function ui(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),ui.errors=i,e===0}function Ve(o,r=""){let i=null,e=0;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)Se(o[p],r+"/"+p)||(i=l(i,Se),
e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Ve.errors=i,e===0}function Yi(o,r=""){let i=null,e=0;typeof o!=
"string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:$i.type}),e++);const n=e;let p=!0;const d=e;
if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=d===e;if(e=n,i!==null&&(n?
i.length=n:i=null),f){const a=e,y=e;let c=!1,g=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===
void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(c=!0,g=0);
const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/\
then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/require\
d"),e++));var s=T===e;if(s&&c)c=!1,g=[g,1];else{s&&(c=!0,g=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===
void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&c)c=!1,g=[g,2];else{s&&(c=!0,g=2);
const Ai=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#\
/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));
var s=Ai===e;s&&c?(c=!1,g=[g,3]):s&&(c=!0,g=3)}}c?(e=y,i!==null&&(y?i.length=y:i=null)):(i=t(i,r,"oneOf",{passingSchemas:g}),
e++);var f=a===e;p=f}if(p||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(ie.test(o)||(i=t(i,r,"patter\
n",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),
e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a===
"non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(_i(o.entro,r+"/ent\
ro")||(i=l(i,_i),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=l(i,h),e=i.length)),o.da_fase!==void 0){
let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:$i.
properties.da_fase.type}),e++)}o.da!==void 0&&(m(o.da,r+"/da")||(i=l(i,m),e=i.length)),o.non_prevedibile!==void 0&&(m(o.
non_prevedibile,r+"/non_prevedibile")||(i=l(i,m),e=i.length))}return Yi.errors=i,e===0}function Ze(o,r=""){let i=null,e=0;
return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(
o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:2e3}),e++)),Ze.errors=i,e===0}const ot={type:"object",required:["descrizione","scadenza"],additionalProperties:!1,
properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions\
/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},
scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{
$ref:"definizioni.schema.json#/definitions/frase"}}};function pr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"descrizione"}),e++),o.scadenza===void 0&&(i=t(
i,r,"required",{missingProperty:"scadenza"}),e++);for(const n in o)n==="etichetta"||n==="descrizione"||n==="incidenza"||
n==="coinvolti"||n==="scadenza"||n==="stato"||n==="prodotto"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.etichetta!==void 0){let n=o.etichetta;typeof n=="string"?(v(n)>20&&(i=t(i,r+"/etichetta","maxLength",{limit:20}),e++),
q.test(n)||(i=t(i,r+"/etichetta","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/etichetta","type",{type:"string"}),e++)}if(o.
descrizione!==void 0&&(ui(o.descrizione,r+"/descrizione")||(i=l(i,ui),e=i.length)),o.incidenza!==void 0&&(Ei(o.incidenza,
r+"/incidenza")||(i=l(i,Ei),e=i.length)),o.coinvolti!==void 0&&(Ve(o.coinvolti,r+"/coinvolti")||(i=l(i,Ve),e=i.length)),
o.scadenza!==void 0&&(Yi(o.scadenza,r+"/scadenza")||(i=l(i,Yi),e=i.length)),o.stato!==void 0){let n=o.stato;n==="da avvi\
are"||n==="in corso"||n==="conclusa"||(i=t(i,r+"/stato","enum",{allowedValues:ot.properties.stato.enum}),e++)}o.prodotto!==
void 0&&(K(o.prodotto,r+"/prodotto")||(i=l(i,K),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return pr.errors=i,
e===0}function ar(o,r=""){let i=null,e=0;const n=e;let p=!0;const d=e;if(o&&typeof o=="object"&&!Array.isArray(o)){let s;
if(o.sottofasi===void 0&&(s="sottofasi")){const a={};i===null?i=[a]:i.push(a),e++}}var f=d===e;if(e=n,i!==null&&(n?i.length=
n:i=null),!f){const s=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"\
descrizione"}),e++),o.scadenza===void 0&&(i=t(i,r,"required",{missingProperty:"scadenza"}),e++));var f=s===e;p=f}if(p||(i=
t(i,r,"if",{failingKeyword:"else"}),e++),o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)k.call(eo.properties,
s)||(i=t(i,r,"additionalProperties",{additionalProperty:s}),e++);if(o.etichetta!==void 0){let s=o.etichetta;typeof s=="s\
tring"?(v(s)>20&&(i=t(i,r+"/etichetta","maxLength",{limit:20}),e++),q.test(s)||(i=t(i,r+"/etichetta","pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r+"/etichetta","type",{type:"string"}),e++)}if(o.descrizione!==void 0&&(ui(o.descrizione,r+"/descriz\
ione")||(i=l(i,ui),e=i.length)),o.incidenza!==void 0&&(Ei(o.incidenza,r+"/incidenza")||(i=l(i,Ei),e=i.length)),o.coinvolti!==
void 0&&(Ve(o.coinvolti,r+"/coinvolti")||(i=l(i,Ve),e=i.length)),o.scadenza!==void 0&&(Yi(o.scadenza,r+"/scadenza")||(i=
l(i,Yi),e=i.length)),o.dipende_da!==void 0){let s=o.dipende_da;if(Array.isArray(s)){const a=s.length;for(let y=0;y<a;y++){
let c=s[y];!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&typeof c!="string"&&(i=t(i,r+"/dipende_da/"+y,"type",{
type:eo.properties.dipende_da.items.type}),e++)}}else i=t(i,r+"/dipende_da","type",{type:"array"}),e++}if(o.stato!==void 0){
let s=o.stato;s==="da avviare"||s==="in corso"||s==="conclusa"||(i=t(i,r+"/stato","enum",{allowedValues:eo.properties.stato.
enum}),e++)}if(o.prodotto!==void 0&&(K(o.prodotto,r+"/prodotto")||(i=l(i,K),e=i.length)),o.anno!==void 0&&(Ze(o.anno,r+"\
/anno")||(i=l(i,Ze),e=i.length)),o.sottofasi!==void 0){let s=o.sottofasi;if(Array.isArray(s)){s.length<1&&(i=t(i,r+"/sot\
tofasi","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++)pr(s[y],r+"/sottofasi/"+y)||(i=l(i,pr),e=i.length)}else
i=t(i,r+"/sottofasi","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return ar.errors=i,e===0}function ur(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"\
denominazione"}),e++);for(const f in o)k.call(j.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);
if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),o.denominazione!==void 0&&(m(o.denominazione,r+"/denominazi\
one")||(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia q\
uantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||
f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==void 0&&(m(o.sottodimensione,r+"/so\
ttodimensione")||(i=l(i,m),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(m(f.numeratore,r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(f.denominatore,r+"/\
formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/unita_misura")||(i=l(i,
m),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:j.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:j.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:j.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&
(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return ur.errors=i,e===0}function li(o,r=""){let i=null,
e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)z(o[p],r+"\
/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return li.errors=i,e===0}function mr(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),mr.errors=i,e===0}function yr(o,r=""){let i=null,
e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Be.type}),e++),typeof o=="string"&&
(He.test(o)||(i=t(i,r,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),yr.errors=i,e===0}function cr(o,r=""){
let i=null,e=0;return typeof o=="string"?Ue.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+(\
[.-][A-Za-z0-9_]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),cr.errors=i,e===0}function ke(o,r=""){let i=null,e=0;
return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\\
d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ke.errors=i,e===0}function gr(o,r=""){let i=null,
e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{
type:"string"}),e++),gr.errors=i,e===0}function _n(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
codice===void 0&&(i=t(i,r,"required",{missingProperty:"codice"}),e++),o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"\
titolo"}),e++),o.unita===void 0&&(i=t(i,r,"required",{missingProperty:"unita"}),e++),o.fasi===void 0&&(i=t(i,r,"required",
{missingProperty:"fasi"}),e++);for(const f in o)k.call(si.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),
e++);if(o.codice!==void 0){let f=o.codice;typeof f=="string"?(v(f)>40&&(i=t(i,r+"/codice","maxLength",{limit:40}),e++),et.
test(f)||(i=t(i,r+"/codice","pattern",{pattern:"^[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$"}),e++)):(i=t(i,r+"/codice","type",{
type:"string"}),e++)}if(o.titolo!==void 0&&(K(o.titolo,r+"/titolo")||(i=l(i,K),e=i.length)),o.unita!==void 0&&(Se(o.unita,
r+"/unita")||(i=l(i,Se),e=i.length)),o.annualita!==void 0){let f=o.annualita;if(f&&typeof f=="object"&&!Array.isArray(f)){
f.indice===void 0&&(i=t(i,r+"/annualita","required",{missingProperty:"indice"}),e++);for(const s in f)s==="indice"||s===
"di"||(i=t(i,r+"/annualita","additionalProperties",{additionalProperty:s}),e++);if(f.indice!==void 0){let s=f.indice;typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/annualita/indice","type",{type:"integer"}),e++),typeof s=="number"&&
isFinite(s)&&((s>10||isNaN(s))&&(i=t(i,r+"/annualita/indice","maximum",{comparison:"<=",limit:10}),e++),(s<1||isNaN(s))&&
(i=t(i,r+"/annualita/indice","minimum",{comparison:">=",limit:1}),e++))}if(f.di!==void 0){let s=f.di;typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/annualita/di","type",{type:"integer"}),e++),typeof s=="number"&&isFinite(s)&&
((s>10||isNaN(s))&&(i=t(i,r+"/annualita/di","maximum",{comparison:"<=",limit:10}),e++),(s<1||isNaN(s))&&(i=t(i,r+"/annua\
lita/di","minimum",{comparison:">=",limit:1}),e++))}}else i=t(i,r+"/annualita","type",{type:"object"}),e++}if(o.pluriennale!==
void 0&&typeof o.pluriennale!="boolean"&&(i=t(i,r+"/pluriennale","type",{type:"boolean"}),e++),o.natura!==void 0){let f=o.
natura;f==="strategico"||f==="sviluppo"||f==="mantenimento"||(i=t(i,r+"/natura","enum",{allowedValues:si.properties.natura.
enum}),e++)}if(o.tipologia!==void 0){let f=o.tipologia;f==="performance"||f==="organizzativa"||f==="individuale"||f==="s\
emplificazione"||f==="digitalizzazione"||f==="accessibilit\xE0 digitale"||f==="accessibilit\xE0 fisica"||f==="pari oppor\
tunit\xE0"||f==="anticorruzione"||f==="tempi di pagamento"||f==="formazione"||f==="energia"||(i=t(i,r+"/tipologia","enum",
{allowedValues:si.properties.tipologia.enum}),e++)}if(o.peso!==void 0&&(Ei(o.peso,r+"/peso")||(i=l(i,Ei),e=i.length)),o.
finalita_strategiche!==void 0){let f=o.finalita_strategiche;typeof f!="string"&&f!==null&&(i=t(i,r+"/finalita_strategich\
e","type",{type:si.properties.finalita_strategiche.type}),e++)}if(o.direttive_specifiche!==void 0){let f=o.direttive_specifiche;
typeof f!="string"&&f!==null&&(i=t(i,r+"/direttive_specifiche","type",{type:si.properties.direttive_specifiche.type}),e++)}
if(o.fasi!==void 0){let f=o.fasi;if(Array.isArray(f)){f.length<1&&(i=t(i,r+"/fasi","minItems",{limit:1}),e++);const s=f.
length;for(let a=0;a<s;a++)ar(f[a],r+"/fasi/"+a)||(i=l(i,ar),e=i.length)}else i=t(i,r+"/fasi","type",{type:"array"}),e++}
if(o.scadenza_finale!==void 0){let f=o.scadenza_finale;typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&
f!==null&&(i=t(i,r+"/scadenza_finale","type",{type:si.properties.scadenza_finale.type}),e++);const s=e;let a=!0;const y=e;
if(f!==null){const c={};i===null?i=[c]:i.push(c),e++}var n=y===e;if(e=s,i!==null&&(s?i.length=s:i=null),!n){const c=e;Yi(
f,r+"/scadenza_finale")||(i=l(i,Yi),e=i.length);var n=c===e;a=n}a||(i=t(i,r+"/scadenza_finale","if",{failingKeyword:"els\
e"}),e++)}if(o.risultato_atteso!==void 0){let f=o.risultato_atteso;typeof f!="string"&&f!==null&&(i=t(i,r+"/risultato_at\
teso","type",{type:si.properties.risultato_atteso.type}),e++)}if(o.criteri!==void 0){let f=o.criteri;if(!(f&&typeof f=="\
object"&&!Array.isArray(f))&&f!==null&&(i=t(i,r+"/criteri","type",{type:si.properties.criteri.type}),e++),f&&typeof f=="\
object"&&!Array.isArray(f)){for(const s in f)s==="raggiunto"||s==="non_raggiunto"||s==="annualita"||s==="soglie"||(i=t(i,
r+"/criteri","additionalProperties",{additionalProperty:s}),e++);if(f.raggiunto!==void 0){let s=f.raggiunto;typeof s!="s\
tring"&&s!==null&&(i=t(i,r+"/criteri/raggiunto","type",{type:si.properties.criteri.properties.raggiunto.type}),e++)}if(f.
non_raggiunto!==void 0){let s=f.non_raggiunto;typeof s!="string"&&s!==null&&(i=t(i,r+"/criteri/non_raggiunto","type",{type:si.
properties.criteri.properties.non_raggiunto.type}),e++)}if(f.annualita!==void 0&&(Ze(f.annualita,r+"/criteri/annualita")||
(i=l(i,Ze),e=i.length)),f.soglie!==void 0){let s=f.soglie;if(Array.isArray(s)){const a=s.length;for(let y=0;y<a;y++){let c=s[y];
if(c&&typeof c=="object"&&!Array.isArray(c)){c.grado===void 0&&(i=t(i,r+"/criteri/soglie/"+y,"required",{missingProperty:"\
grado"}),e++),c.condizione===void 0&&(i=t(i,r+"/criteri/soglie/"+y,"required",{missingProperty:"condizione"}),e++);for(const g in c)
g==="grado"||g==="condizione"||(i=t(i,r+"/criteri/soglie/"+y,"additionalProperties",{additionalProperty:g}),e++);c.grado!==
void 0&&(Ei(c.grado,r+"/criteri/soglie/"+y+"/grado")||(i=l(i,Ei),e=i.length)),c.condizione!==void 0&&(ui(c.condizione,r+
"/criteri/soglie/"+y+"/condizione")||(i=l(i,ui),e=i.length))}else i=t(i,r+"/criteri/soglie/"+y,"type",{type:"object"}),e++}}else
i=t(i,r+"/criteri/soglie","type",{type:"array"}),e++}}}if(o.indicatori!==void 0){let f=o.indicatori;if(!Array.isArray(f)&&
f!==null&&(i=t(i,r+"/indicatori","type",{type:si.properties.indicatori.type}),e++),Array.isArray(f)){const s=f.length;for(let a=0;a<
s;a++){let y=f[a];typeof y!="string"&&!(y&&typeof y=="object"&&!Array.isArray(y))&&(i=t(i,r+"/indicatori/"+a,"type",{type:si.
properties.indicatori.items.type}),e++);const c=e;let g=!0;const W=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))){const T={};
i===null?i=[T]:i.push(T),e++}var p=W===e;if(e=c,i!==null&&(c?i.length=c:i=null),p){const T=e;ur(y,r+"/indicatori/"+a)||(i=
l(i,ur),e=i.length);var p=T===e;g=p}g||(i=t(i,r+"/indicatori/"+a,"if",{failingKeyword:"then"}),e++)}}}if(o.vincoli!==void 0){
let f=o.vincoli;if(typeof f!="string"&&!Array.isArray(f)&&f!==null&&(i=t(i,r+"/vincoli","type",{type:si.properties.vincoli.
type}),e++),Array.isArray(f)){const s=f.length;for(let a=0;a<s;a++)ui(f[a],r+"/vincoli/"+a)||(i=l(i,ui),e=i.length)}}if(o.
rischi!==void 0&&(li(o.rischi,r+"/rischi")||(i=l(i,li),e=i.length)),o.risorse_umane!==void 0){let f=o.risorse_umane;if(typeof f!=
"string"&&!Array.isArray(f)&&f!==null&&(i=t(i,r+"/risorse_umane","type",{type:si.properties.risorse_umane.type}),e++),Array.
isArray(f)){const s=f.length;for(let a=0;a<s;a++){let y=f[a];if(y&&typeof y=="object"&&!Array.isArray(y)){y.profilo===void 0&&
(i=t(i,r+"/risorse_umane/"+a,"required",{missingProperty:"profilo"}),e++);for(const c in y)c==="profilo"||c==="numero"||
c==="quota"||(i=t(i,r+"/risorse_umane/"+a,"additionalProperties",{additionalProperty:c}),e++);y.profilo!==void 0&&(K(y.profilo,
r+"/risorse_umane/"+a+"/profilo")||(i=l(i,K),e=i.length)),y.numero!==void 0&&(mr(y.numero,r+"/risorse_umane/"+a+"/numero")||
(i=l(i,mr),e=i.length)),y.quota!==void 0&&(Ei(y.quota,r+"/risorse_umane/"+a+"/quota")||(i=l(i,Ei),e=i.length))}else i=t(
i,r+"/risorse_umane/"+a,"type",{type:"object"}),e++}}}if(o.risorse_finanziarie!==void 0){let f=o.risorse_finanziarie;if(typeof f!=
"string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null&&(i=t(i,r+"/risorse_finanziarie","type",{type:si.properties.
risorse_finanziarie.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){f.fonte===void 0&&(i=t(i,r+"/risorse_finanziar\
ie","required",{missingProperty:"fonte"}),e++);for(const s in f)s==="fonte"||s==="capitoli"||s==="importo_per_anno"||(i=
t(i,r+"/risorse_finanziarie","additionalProperties",{additionalProperty:s}),e++);if(f.fonte!==void 0&&(K(f.fonte,r+"/ris\
orse_finanziarie/fonte")||(i=l(i,K),e=i.length)),f.capitoli!==void 0&&(li(f.capitoli,r+"/risorse_finanziarie/capitoli")||
(i=l(i,li),e=i.length)),f.importo_per_anno!==void 0){let s=f.importo_per_anno;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const a in s){const y=e;typeof a=="string"&&(x.test(a)||(i=t(i,r+"/risorse_finanziarie/importo_per_anno","pattern",{
pattern:"^\\d{4}$"},"",a),e++));var d=y===e;d||(i=t(i,r+"/risorse_finanziarie/importo_per_anno","propertyNames",{propertyName:a}),
e++)}for(const a in s)yr(s[a],r+"/risorse_finanziarie/importo_per_anno/"+a.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(
i,yr),e=i.length)}else i=t(i,r+"/risorse_finanziarie/importo_per_anno","type",{type:"object"}),e++}}}if(o.collegamenti!==
void 0){let f=o.collegamenti;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f)k.call(si.properties.collegamenti.
properties,s)||(i=t(i,r+"/collegamenti","additionalProperties",{additionalProperty:s}),e++);if(f.valore_pubblico!==void 0&&
(li(f.valore_pubblico,r+"/collegamenti/valore_pubblico")||(i=l(i,li),e=i.length)),f.indirizzo!==void 0&&(li(f.indirizzo,
r+"/collegamenti/indirizzo")||(i=l(i,li),e=i.length)),f.dup!==void 0&&(li(f.dup,r+"/collegamenti/dup")||(i=l(i,li),e=i.length)),
f.missione_programma!==void 0&&(K(f.missione_programma,r+"/collegamenti/missione_programma")||(i=l(i,K),e=i.length)),f.misure_anticorruzione!==
void 0&&(li(f.misure_anticorruzione,r+"/collegamenti/misure_anticorruzione")||(i=l(i,li),e=i.length)),f.azioni_positive!==
void 0&&(li(f.azioni_positive,r+"/collegamenti/azioni_positive")||(i=l(i,li),e=i.length)),f.obiettivi!==void 0){let s=f.
obiettivi;if(Array.isArray(s)){const a=s.length;for(let y=0;y<a;y++)cr(s[y],r+"/collegamenti/obiettivi/"+y)||(i=l(i,cr),
e=i.length)}else i=t(i,r+"/collegamenti/obiettivi","type",{type:"array"}),e++}f.pnrr!==void 0&&(K(f.pnrr,r+"/collegament\
i/pnrr")||(i=l(i,K),e=i.length)),f.cup!==void 0&&(K(f.cup,r+"/collegamenti/cup")||(i=l(i,K),e=i.length))}else i=t(i,r+"/\
collegamenti","type",{type:"object"}),e++}if(o.validazione!==void 0){let f=o.validazione;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.organo===void 0&&(i=t(i,r+"/validazione","required",{missingProperty:"organo"}),e++);for(const s in f)s===
"organo"||s==="data"||s==="esito"||s==="note"||(i=t(i,r+"/validazione","additionalProperties",{additionalProperty:s}),e++);
f.organo!==void 0&&(K(f.organo,r+"/validazione/organo")||(i=l(i,K),e=i.length)),f.data!==void 0&&(ke(f.data,r+"/validazi\
one/data")||(i=l(i,ke),e=i.length)),f.esito!==void 0&&(K(f.esito,r+"/validazione/esito")||(i=l(i,K),e=i.length)),f.note!==
void 0&&(ui(f.note,r+"/validazione/note")||(i=l(i,ui),e=i.length))}else i=t(i,r+"/validazione","type",{type:"object"}),e++}
if(o.revisioni!==void 0){let f=o.revisioni;if(Array.isArray(f)){const s=f.length;for(let a=0;a<s;a++){let y=f[a];if(y&&typeof y==
"object"&&!Array.isArray(y)){y.modifica===void 0&&(i=t(i,r+"/revisioni/"+a,"required",{missingProperty:"modifica"}),e++);
for(const c in y)c==="data"||c==="atto"||c==="modifica"||(i=t(i,r+"/revisioni/"+a,"additionalProperties",{additionalProperty:c}),
e++);y.data!==void 0&&(ke(y.data,r+"/revisioni/"+a+"/data")||(i=l(i,ke),e=i.length)),y.atto!==void 0&&(gr(y.atto,r+"/rev\
isioni/"+a+"/atto")||(i=l(i,gr),e=i.length)),y.modifica!==void 0&&(ui(y.modifica,r+"/revisioni/"+a+"/modifica")||(i=l(i,
ui),e=i.length))}else i=t(i,r+"/revisioni/"+a,"type",{type:"object"}),e++}}else i=t(i,r+"/revisioni","type",{type:"array"}),
e++}o.note!==void 0&&(ui(o.note,r+"/note")||(i=l(i,ui),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return _n.errors=
i,e===0}const rt=$n;function zr(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=
t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),zr.errors=i,e===0}function vr(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),
o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="i\
mmagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=
l(i,m),e=i.length)),o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==void 0){let n=o.immagini;
if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),e=i.length)}else i=t(i,r+
"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return vr.errors=i,e===0}function br(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),br.errors=i,e===
0}function jr(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2\
}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),jr.errors=
i,e===0}function _r(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,
r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(j.properties,f)||(i=t(i,r,"additionalProper\
ties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=l(i,ii),e=i.length)),o.denominazione!==void 0&&
(m(o.denominazione,r+"/denominazione")||(i=l(i,m),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||
f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza tem\
porale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.properties.
tipo.enum}),e++)}if(o.dimensione!==void 0&&(m(o.dimensione,r+"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==
void 0&&(m(o.sottodimensione,r+"/sottodimensione")||(i=l(i,m),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!=
"string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),
f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numera\
tore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),
e++);f.numeratore!==void 0&&(m(f.numeratore,r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(
f.denominatore,r+"/formula/denominatore")||(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/uni\
ta_misura")||(i=l(i,m),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",
{allowedValues:j.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="va\
lore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.
valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.
properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:j.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/basel\
ine","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=
t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"))||(i=l(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}
for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:j.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","t\
ype",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;
d||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=l(i,oi),e=i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&
(m(o.periodicita,r+"/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return _r.errors=i,e===0}function $r(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),
o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="docume\
nti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(z(o.motivo,r+"/motivo")||(i=l(
i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minIte\
ms",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+d)||(i=l(i,ti),e=i.length)}else i=t(i,r+
"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return $r.errors=i,e===0}function $n(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)n==="premessa"||n==="parti"||n==="validazio\
ne"||n==="indicatori"||n==="rinvio"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.premessa!==void 0&&
(zr(o.premessa,r+"/premessa")||(i=l(i,zr),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const p=n.length;
for(let d=0;d<p;d++)vr(n[d],r+"/parti/"+d)||(i=l(i,vr),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.
validazione!==void 0){let n=o.validazione;if(n&&typeof n=="object"&&!Array.isArray(n)){n.organo===void 0&&(i=t(i,r+"/val\
idazione","required",{missingProperty:"organo"}),e++);for(const p in n)p==="organo"||p==="sedute"||(i=t(i,r+"/validazion\
e","additionalProperties",{additionalProperty:p}),e++);if(n.organo!==void 0&&(br(n.organo,r+"/validazione/organo")||(i=l(
i,br),e=i.length)),n.sedute!==void 0){let p=n.sedute;if(Array.isArray(p)){const d=p.length;for(let f=0;f<d;f++)jr(p[f],r+
"/validazione/sedute/"+f)||(i=l(i,jr),e=i.length)}else i=t(i,r+"/validazione/sedute","type",{type:"array"}),e++}}else i=
t(i,r+"/validazione","type",{type:"object"}),e++}if(o.indicatori!==void 0){let n=o.indicatori;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++)_r(n[d],r+"/indicatori/"+d)||(i=l(i,_r),e=i.length)}else i=t(i,r+"/indicatori","type",{type:"\
array"}),e++}o.rinvio!==void 0&&($r(o.rinvio,r+"/rinvio")||(i=l(i,$r),e=i.length))}else i=t(i,r,"type",{type:"object"}),
e++;return $n.errors=i,e===0}const nt=An,re={$schema:"http://json-schema.org/draft-07/schema#",$id:"piao.schema.json",type:"\
object",required:["triennio","anno","forma","natura"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},avvertenza:{$ref:"definizioni.schema.json#/definitions/testo"},triennio:{type:"object",required:[
"da","a"],additionalProperties:!1,properties:{da:{$ref:"definizioni.schema.json#/definitions/anno"},a:{$ref:"definizioni\
.schema.json#/definitions/anno"}}},anno:{$ref:"definizioni.schema.json#/definitions/anno"},forma:{enum:["ordinaria","sem\
plificata"]},natura:{enum:["prima adozione","aggiornamento annuale","conferma","modifica in corso d'anno"]},versione:{type:"\
string",pattern:"\\S",maxLength:40},data_versione:{$ref:"definizioni.schema.json#/definitions/data"},adozione:{type:"obj\
ect",required:["organo"],additionalProperties:!1,properties:{organo:{$ref:"definizioni.schema.json#/definitions/frase"},
atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},data:{$ref:"definizioni.schema.json#/definitions/data"},esecutivita:{
$ref:"definizioni.schema.json#/definitions/data"},parere_revisori:{type:"object",additionalProperties:!1,properties:{numero:{
type:"string"},data:{$ref:"definizioni.schema.json#/definitions/data"}}},nota:{$ref:"definizioni.schema.json#/definition\
s/testo"}}},termine:{type:"object",additionalProperties:!1,properties:{bilancio_termine:{$ref:"definizioni.schema.json#/\
definitions/data"},bilancio_approvazione:{$ref:"definizioni.schema.json#/definitions/data"},scadenza_piao:{$ref:"definiz\
ioni.schema.json#/definitions/data"},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"}}},piani_assorbiti:{
type:"array",items:{type:"object",required:["piano"],additionalProperties:!1,properties:{piano:{$ref:"definizioni.schema\
.json#/definitions/frase"},incluso_in:{type:"string",pattern:"^[1-4](\\.\\d){0,2}$"},atto:{$ref:"definizioni.schema.json\
#/definitions/rif_atto"},atti_modifica:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}}}},documenti_collegati:{
type:"array",items:{type:"object",required:["tipo"],additionalProperties:!1,properties:{tipo:{enum:["DUP","linee di mand\
ato","bilancio","PEG","piano ICT","DEFR","accordo","altro"]},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
triennio:{type:"string",pattern:"^\\d{4}-\\d{4}$"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},url:{$ref:"\
definizioni.schema.json#/definitions/indirizzo_web"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}},consultazione:{
type:"object",additionalProperties:!1,properties:{avviso:{$ref:"definizioni.schema.json#/definitions/rif_atto"},dal:{$ref:"\
definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},osservazioni_ricevute:{
$ref:"definizioni.schema.json#/definitions/intero"},recepite:{$ref:"definizioni.schema.json#/definitions/intero"},atto_esito:{
$ref:"definizioni.schema.json#/definitions/rif_atto"},oggetto:{$ref:"definizioni.schema.json#/definitions/frase"}}},modifiche:{
type:"array",items:{type:"object",required:["parti","data"],additionalProperties:!1,properties:{parti:{$ref:"definizioni\
.schema.json#/definitions/testi"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},data:{$ref:"definizioni.sc\
hema.json#/definitions/data"},motivo:{$ref:"definizioni.schema.json#/definitions/testo"}}}},gruppo_di_lavoro:{type:"arra\
y",items:{type:"object",required:["ruolo"],additionalProperties:!1,properties:{ruolo:{$ref:"definizioni.schema.json#/def\
initions/frase"},funzione:{$ref:"definizioni.schema.json#/definitions/frase"},sezioni:{$ref:"definizioni.schema.json#/de\
finitions/testi"}}}},pubblicazione:{type:"object",additionalProperties:!1,properties:{licenza:{$ref:"definizioni.schema.\
json#/definitions/frase"},collocazione:{$ref:"definizioni.schema.json#/definitions/testi"},parole_chiave:{$ref:"definizi\
oni.schema.json#/definitions/testi"},data_pubblicazione:{$ref:"definizioni.schema.json#/definitions/data"},fine_pubblicazione:{
$ref:"definizioni.schema.json#/definitions/data"},contatti:{$ref:"definizioni.schema.json#/definitions/frase"},portale:{
type:"object",additionalProperties:!1,properties:{referente:{$ref:"definizioni.schema.json#/definitions/frase"},data_trasmissione:{
$ref:"definizioni.schema.json#/definitions/data"},ricevuta:{$ref:"definizioni.schema.json#/definitions/frase"}}},dichiarazione_ritardo:{
type:"object",required:["motivo"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/a\
nno"},motivo:{$ref:"definizioni.schema.json#/definitions/testo"},data_prevista:{$ref:"definizioni.schema.json#/definitio\
ns/data"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"}}}}},profilo:{enum:["essenziale","consigliato",
"severo"]},regole:{$ref:"regole.schema.json#/definitions/regole"},limiti:{type:"object",additionalProperties:!1,properties:{
"obiettivi-per-unita":{type:"object",additionalProperties:!1,properties:{minimo:{$ref:"definizioni.schema.json#/definiti\
ons/intero"},massimo:{$ref:"definizioni.schema.json#/definitions/intero"}}}}}}};function w(o,r=""){let i=null,e=0;return typeof o==
"string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(
i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),w.errors=i,e===0}function gi(o,r=""){let i=null,
e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),
e++)):(i=t(i,r,"type",{type:"string"}),e++),gi.errors=i,e===0}function wi(o,r=""){let i=null,e=0;return typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(
o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),
e++)),wi.errors=i,e===0}function I(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"\
^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"str\
ing"}),e++),I.errors=i,e===0}function di(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),di.errors=i,e===0}function Ar(o,r=""){let i=null,
e=0;return typeof o=="string"?Ce.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"\
string"}),e++),Ar.errors=i,e===0}function Li(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:0}),e++),Li.errors=i,e===0}function Si(o,r=""){let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minIt\
ems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"\
array"}),e++;return Si.errors=i,e===0}const tt={type:"object",additionalProperties:!1,properties:{"accessibilita-fisica-\
e-digitale":{$ref:"#/definitions/gravita"},"adozione-mancante":{$ref:"#/definitions/gravita"},"anagrafica-minima":{$ref:"\
#/definitions/gravita"},"aree-rischio-obbligatorie":{$ref:"#/definitions/gravita"},"atto-a-mano":{$ref:"#/definitions/gr\
avita"},"atto-coerente":{$ref:"#/definitions/gravita"},"atto-giorno-improbabile":{$ref:"#/definitions/gravita"},"atto-nu\
meri-crescenti":{$ref:"#/definitions/gravita"},"atto-numero-ambiguo":{$ref:"#/definitions/gravita"},"atto-registrato":{$ref:"\
#/definitions/gravita"},"bilancio-coerente":{$ref:"#/definitions/gravita"},"campo-vuoto":{$ref:"#/definitions/gravita"},
"cella-piccola":{$ref:"#/definitions/gravita"},"celle-vuote":{$ref:"#/definitions/gravita"},"codice-univoco":{$ref:"#/de\
finitions/gravita"},"codici-fiscali":{$ref:"#/definitions/gravita"},"coinvolti-registrati":{$ref:"#/definitions/gravita"},
"coinvolti-tutti":{$ref:"#/definitions/gravita"},"collaborazione-dichiarata":{$ref:"#/definitions/gravita"},"collegament\
o-vp":{$ref:"#/definitions/gravita"},"consistenza-al-31-12":{$ref:"#/definitions/gravita"},"consistenza-per-area":{$ref:"\
#/definitions/gravita"},"consistenza-uguale":{$ref:"#/definitions/gravita"},"criterio-pesi":{$ref:"#/definitions/gravita"},
"criterio-scadenza-inesistente":{$ref:"#/definitions/gravita"},"criterio-soglia-indicatore":{$ref:"#/definitions/gravita"},
"data-valida":{$ref:"#/definitions/gravita"},"dati-eccedenti":{$ref:"#/definitions/gravita"},"dipendenze-in-ordine":{$ref:"\
#/definitions/gravita"},"disabilita-piccoli-numeri":{$ref:"#/definitions/gravita"},"dup-riferimento":{$ref:"#/definition\
s/gravita"},"fabbisogni-anni":{$ref:"#/definitions/gravita"},"fabbisogni-capacita":{$ref:"#/definitions/gravita"},"fabbi\
sogni-eccedenze":{$ref:"#/definitions/gravita"},"fabbisogni-limite":{$ref:"#/definitions/gravita"},"fabbisogni-quadratur\
a":{$ref:"#/definitions/gravita"},"fabbisogni-revisori":{$ref:"#/definitions/gravita"},"fase-conclusa-senza-data":{$ref:"\
#/definitions/gravita"},"fasi-in-ordine":{$ref:"#/definitions/gravita"},"fasi-minime":{$ref:"#/definitions/gravita"},"fi\
gure-obbligatorie":{$ref:"#/definitions/gravita"},"fine-mese-sospetta":{$ref:"#/definitions/gravita"},"forma-coerente":{
$ref:"#/definitions/gravita"},"formazione-coerente":{$ref:"#/definitions/gravita"},"formazione-ore":{$ref:"#/definitions\
/gravita"},"formazione-risorse":{$ref:"#/definitions/gravita"},"formazione-triennale":{$ref:"#/definitions/gravita"},"id\
entificativi-azioni":{$ref:"#/definitions/gravita"},"immagine-senza-alternativa":{$ref:"#/definitions/gravita"},"incaric\
o-senza-buchi":{$ref:"#/definitions/gravita"},"incarico-senza-inizio-o-fine":{$ref:"#/definitions/gravita"},"incarico-so\
vrapposto":{$ref:"#/definitions/gravita"},"indicatore-baseline":{$ref:"#/definitions/gravita"},"indicatore-formula":{$ref:"\
#/definitions/gravita"},"indicatore-presente":{$ref:"#/definitions/gravita"},"indicatore-solo-processo":{$ref:"#/definit\
ions/gravita"},"indicatore-target":{$ref:"#/definitions/gravita"},"interim-senza-nome":{$ref:"#/definitions/gravita"},"l\
avoro-agile-base":{$ref:"#/definitions/gravita"},"lavoro-agile-cinque-condizioni":{$ref:"#/definitions/gravita"},"lavoro\
-agile-minimo":{$ref:"#/definitions/gravita"},"lavoro-agile-periodo":{$ref:"#/definitions/gravita"},"lavoro-agile-righe":{
$ref:"#/definitions/gravita"},"lavoro-agile-unita":{$ref:"#/definitions/gravita"},"link-parlanti":{$ref:"#/definitions/g\
ravita"},"mese-formato":{$ref:"#/definitions/gravita"},"misura-completa":{$ref:"#/definitions/gravita"},"misura-obiettiv\
o":{$ref:"#/definitions/gravita"},"monitoraggio-copre-tutto":{$ref:"#/definitions/gravita"},"monitoraggio-soddisfazione":{
$ref:"#/definitions/gravita"},"nome-unita-canonico":{$ref:"#/definitions/gravita"},"nomi-uniformi":{$ref:"#/definitions/\
gravita"},"norma-completa":{$ref:"#/definitions/gravita"},"norma-tecnica":{$ref:"#/definitions/gravita"},"norma-vigente":{
$ref:"#/definitions/gravita"},"numerazione-fasi":{$ref:"#/definitions/gravita"},"obiettivi-energia":{$ref:"#/definitions\
/gravita"},"obiettivi-per-unita":{$ref:"#/definitions/gravita"},"obiettivo-anticorruzione":{$ref:"#/definitions/gravita"},
"obiettivo-formazione":{$ref:"#/definitions/gravita"},"obiettivo-tempi-pagamento":{$ref:"#/definitions/gravita"},"oiv-o-\
nucleo":{$ref:"#/definitions/gravita"},"ordine-procedimento":{$ref:"#/definitions/gravita"},"organigramma-da-registro":{
$ref:"#/definitions/gravita"},"pap-cug-consigliera":{$ref:"#/definitions/gravita"},"pap-misurabile":{$ref:"#/definitions\
/gravita"},"pesi-fasi-100":{$ref:"#/definitions/gravita"},"pesi-indicatori-100":{$ref:"#/definitions/gravita"},"pesi-obi\
ettivi-100":{$ref:"#/definitions/gravita"},"peso-concentrato":{$ref:"#/definitions/gravita"},"peso-fasi-concluse":{$ref:"\
#/definitions/gravita"},"peso-mancante":{$ref:"#/definitions/gravita"},"peso-zero":{$ref:"#/definitions/gravita"},"piano\
-senza-schede":{$ref:"#/definitions/gravita"},"pluriennale-dichiarato":{$ref:"#/definitions/gravita"},"polarita-target":{
$ref:"#/definitions/gravita"},"progressioni-quota":{$ref:"#/definitions/gravita"},"refusi-noti":{$ref:"#/definitions/gra\
vita"},"responsabile-cessato-prima":{$ref:"#/definitions/gravita"},"responsabile-in-carica":{$ref:"#/definitions/gravita"},
"revisione-dopo-scadenza":{$ref:"#/definitions/gravita"},"riferimento-risolto":{$ref:"#/definitions/gravita"},"riga-dupl\
icata":{$ref:"#/definitions/gravita"},"rischio-processi-coperti":{$ref:"#/definitions/gravita"},"risorse-quantificate":{
$ref:"#/definitions/gravita"},"risultato-oltre-scadenza":{$ref:"#/definitions/gravita"},"scadenza-circolare":{$ref:"#/de\
finitions/gravita"},"scadenza-festiva":{$ref:"#/definitions/gravita"},"scadenza-finale-mancante":{$ref:"#/definitions/gr\
avita"},"scadenza-finale-oltre":{$ref:"#/definitions/gravita"},"scadenza-finale-ultima-fase":{$ref:"#/definitions/gravit\
a"},"scadenza-non-data":{$ref:"#/definitions/gravita"},"scadenza-oltre-esercizio":{$ref:"#/definitions/gravita"},"scaden\
za-prima-adozione":{$ref:"#/definitions/gravita"},"scadenza-prima-esercizio":{$ref:"#/definitions/gravita"},"scadenza-re\
lativa-calcolata":{$ref:"#/definitions/gravita"},"scadenza-relativa-risolvibile":{$ref:"#/definitions/gravita"},"scadenz\
e-accatastate":{$ref:"#/definitions/gravita"},"scadenze-agid":{$ref:"#/definitions/gravita"},"scheda-duplicata":{$ref:"#\
/definitions/gravita"},"scheda-fuori-posto":{$ref:"#/definitions/gravita"},segnaposto:{$ref:"#/definitions/gravita"},"se\
mplificazione-elenco":{$ref:"#/definitions/gravita"},"sequenza-codici":{$ref:"#/definitions/gravita"},"sezioni-obbligato\
rie":{$ref:"#/definitions/gravita"},"sezioni-vuote":{$ref:"#/definitions/gravita"},"solo-rinvio":{$ref:"#/definitions/gr\
avita"},"somme-tabelle":{$ref:"#/definitions/gravita"},"spazi-doppi":{$ref:"#/definitions/gravita"},"stesso-testo-fasi":{
$ref:"#/definitions/gravita"},"tabella-senza-righe":{$ref:"#/definitions/gravita"},"target-migliorativo":{$ref:"#/defini\
tions/gravita"},"termine-adozione":{$ref:"#/definitions/gravita"},"tipologie-minime":{$ref:"#/definitions/gravita"},"tra\
sparenza-responsabili":{$ref:"#/definitions/gravita"},"triennio-coerente":{$ref:"#/definitions/gravita"},"unita-circolar\
e":{$ref:"#/definitions/gravita"},"unita-registrata":{$ref:"#/definitions/gravita"},"unita-senza-obiettivi":{$ref:"#/def\
initions/gravita"},"unita-vs-titolari-eq":{$ref:"#/definitions/gravita"},"url-coerenti":{$ref:"#/definitions/gravita"},"\
validazione-presente":{$ref:"#/definitions/gravita"},"voci-ripetute":{$ref:"#/definitions/gravita"},"vp-indicatori":{$ref:"\
#/definitions/gravita"},"vp-numero":{$ref:"#/definitions/gravita"},"vp-senza-obiettivi":{$ref:"#/definitions/gravita"}}},
ft={enum:["spenta","nota","avviso","errore"]};function u(o,r=""){let i=null,e=0;return o==="spenta"||o==="nota"||o==="av\
viso"||o==="errore"||(i=t(i,r,"enum",{allowedValues:ft.enum}),e++),u.errors=i,e===0}function qr(o,r=""){let i=null,e=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(tt.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o["accessibilita-fisica-e-digitale"]!==void 0&&(u(o["accessibilita-fisica-e-digitale"],r+"/accessibilita-fisica-e-d\
igitale")||(i=l(i,u),e=i.length)),o["adozione-mancante"]!==void 0&&(u(o["adozione-mancante"],r+"/adozione-mancante")||(i=
l(i,u),e=i.length)),o["anagrafica-minima"]!==void 0&&(u(o["anagrafica-minima"],r+"/anagrafica-minima")||(i=l(i,u),e=i.length)),
o["aree-rischio-obbligatorie"]!==void 0&&(u(o["aree-rischio-obbligatorie"],r+"/aree-rischio-obbligatorie")||(i=l(i,u),e=
i.length)),o["atto-a-mano"]!==void 0&&(u(o["atto-a-mano"],r+"/atto-a-mano")||(i=l(i,u),e=i.length)),o["atto-coerente"]!==
void 0&&(u(o["atto-coerente"],r+"/atto-coerente")||(i=l(i,u),e=i.length)),o["atto-giorno-improbabile"]!==void 0&&(u(o["a\
tto-giorno-improbabile"],r+"/atto-giorno-improbabile")||(i=l(i,u),e=i.length)),o["atto-numeri-crescenti"]!==void 0&&(u(o["\
atto-numeri-crescenti"],r+"/atto-numeri-crescenti")||(i=l(i,u),e=i.length)),o["atto-numero-ambiguo"]!==void 0&&(u(o["att\
o-numero-ambiguo"],r+"/atto-numero-ambiguo")||(i=l(i,u),e=i.length)),o["atto-registrato"]!==void 0&&(u(o["atto-registrat\
o"],r+"/atto-registrato")||(i=l(i,u),e=i.length)),o["bilancio-coerente"]!==void 0&&(u(o["bilancio-coerente"],r+"/bilanci\
o-coerente")||(i=l(i,u),e=i.length)),o["campo-vuoto"]!==void 0&&(u(o["campo-vuoto"],r+"/campo-vuoto")||(i=l(i,u),e=i.length)),
o["cella-piccola"]!==void 0&&(u(o["cella-piccola"],r+"/cella-piccola")||(i=l(i,u),e=i.length)),o["celle-vuote"]!==void 0&&
(u(o["celle-vuote"],r+"/celle-vuote")||(i=l(i,u),e=i.length)),o["codice-univoco"]!==void 0&&(u(o["codice-univoco"],r+"/c\
odice-univoco")||(i=l(i,u),e=i.length)),o["codici-fiscali"]!==void 0&&(u(o["codici-fiscali"],r+"/codici-fiscali")||(i=l(
i,u),e=i.length)),o["coinvolti-registrati"]!==void 0&&(u(o["coinvolti-registrati"],r+"/coinvolti-registrati")||(i=l(i,u),
e=i.length)),o["coinvolti-tutti"]!==void 0&&(u(o["coinvolti-tutti"],r+"/coinvolti-tutti")||(i=l(i,u),e=i.length)),o["col\
laborazione-dichiarata"]!==void 0&&(u(o["collaborazione-dichiarata"],r+"/collaborazione-dichiarata")||(i=l(i,u),e=i.length)),
o["collegamento-vp"]!==void 0&&(u(o["collegamento-vp"],r+"/collegamento-vp")||(i=l(i,u),e=i.length)),o["consistenza-al-3\
1-12"]!==void 0&&(u(o["consistenza-al-31-12"],r+"/consistenza-al-31-12")||(i=l(i,u),e=i.length)),o["consistenza-per-area"]!==
void 0&&(u(o["consistenza-per-area"],r+"/consistenza-per-area")||(i=l(i,u),e=i.length)),o["consistenza-uguale"]!==void 0&&
(u(o["consistenza-uguale"],r+"/consistenza-uguale")||(i=l(i,u),e=i.length)),o["criterio-pesi"]!==void 0&&(u(o["criterio-\
pesi"],r+"/criterio-pesi")||(i=l(i,u),e=i.length)),o["criterio-scadenza-inesistente"]!==void 0&&(u(o["criterio-scadenza-\
inesistente"],r+"/criterio-scadenza-inesistente")||(i=l(i,u),e=i.length)),o["criterio-soglia-indicatore"]!==void 0&&(u(o["\
criterio-soglia-indicatore"],r+"/criterio-soglia-indicatore")||(i=l(i,u),e=i.length)),o["data-valida"]!==void 0&&(u(o["d\
ata-valida"],r+"/data-valida")||(i=l(i,u),e=i.length)),o["dati-eccedenti"]!==void 0&&(u(o["dati-eccedenti"],r+"/dati-ecc\
edenti")||(i=l(i,u),e=i.length)),o["dipendenze-in-ordine"]!==void 0&&(u(o["dipendenze-in-ordine"],r+"/dipendenze-in-ordi\
ne")||(i=l(i,u),e=i.length)),o["disabilita-piccoli-numeri"]!==void 0&&(u(o["disabilita-piccoli-numeri"],r+"/disabilita-p\
iccoli-numeri")||(i=l(i,u),e=i.length)),o["dup-riferimento"]!==void 0&&(u(o["dup-riferimento"],r+"/dup-riferimento")||(i=
l(i,u),e=i.length)),o["fabbisogni-anni"]!==void 0&&(u(o["fabbisogni-anni"],r+"/fabbisogni-anni")||(i=l(i,u),e=i.length)),
o["fabbisogni-capacita"]!==void 0&&(u(o["fabbisogni-capacita"],r+"/fabbisogni-capacita")||(i=l(i,u),e=i.length)),o["fabb\
isogni-eccedenze"]!==void 0&&(u(o["fabbisogni-eccedenze"],r+"/fabbisogni-eccedenze")||(i=l(i,u),e=i.length)),o["fabbisog\
ni-limite"]!==void 0&&(u(o["fabbisogni-limite"],r+"/fabbisogni-limite")||(i=l(i,u),e=i.length)),o["fabbisogni-quadratura"]!==
void 0&&(u(o["fabbisogni-quadratura"],r+"/fabbisogni-quadratura")||(i=l(i,u),e=i.length)),o["fabbisogni-revisori"]!==void 0&&
(u(o["fabbisogni-revisori"],r+"/fabbisogni-revisori")||(i=l(i,u),e=i.length)),o["fase-conclusa-senza-data"]!==void 0&&(u(
o["fase-conclusa-senza-data"],r+"/fase-conclusa-senza-data")||(i=l(i,u),e=i.length)),o["fasi-in-ordine"]!==void 0&&(u(o["\
fasi-in-ordine"],r+"/fasi-in-ordine")||(i=l(i,u),e=i.length)),o["fasi-minime"]!==void 0&&(u(o["fasi-minime"],r+"/fasi-mi\
nime")||(i=l(i,u),e=i.length)),o["figure-obbligatorie"]!==void 0&&(u(o["figure-obbligatorie"],r+"/figure-obbligatorie")||
(i=l(i,u),e=i.length)),o["fine-mese-sospetta"]!==void 0&&(u(o["fine-mese-sospetta"],r+"/fine-mese-sospetta")||(i=l(i,u),
e=i.length)),o["forma-coerente"]!==void 0&&(u(o["forma-coerente"],r+"/forma-coerente")||(i=l(i,u),e=i.length)),o["formaz\
ione-coerente"]!==void 0&&(u(o["formazione-coerente"],r+"/formazione-coerente")||(i=l(i,u),e=i.length)),o["formazione-or\
e"]!==void 0&&(u(o["formazione-ore"],r+"/formazione-ore")||(i=l(i,u),e=i.length)),o["formazione-risorse"]!==void 0&&(u(o["\
formazione-risorse"],r+"/formazione-risorse")||(i=l(i,u),e=i.length)),o["formazione-triennale"]!==void 0&&(u(o["formazio\
ne-triennale"],r+"/formazione-triennale")||(i=l(i,u),e=i.length)),o["identificativi-azioni"]!==void 0&&(u(o["identificat\
ivi-azioni"],r+"/identificativi-azioni")||(i=l(i,u),e=i.length)),o["immagine-senza-alternativa"]!==void 0&&(u(o["immagin\
e-senza-alternativa"],r+"/immagine-senza-alternativa")||(i=l(i,u),e=i.length)),o["incarico-senza-buchi"]!==void 0&&(u(o["\
incarico-senza-buchi"],r+"/incarico-senza-buchi")||(i=l(i,u),e=i.length)),o["incarico-senza-inizio-o-fine"]!==void 0&&(u(
o["incarico-senza-inizio-o-fine"],r+"/incarico-senza-inizio-o-fine")||(i=l(i,u),e=i.length)),o["incarico-sovrapposto"]!==
void 0&&(u(o["incarico-sovrapposto"],r+"/incarico-sovrapposto")||(i=l(i,u),e=i.length)),o["indicatore-baseline"]!==void 0&&
(u(o["indicatore-baseline"],r+"/indicatore-baseline")||(i=l(i,u),e=i.length)),o["indicatore-formula"]!==void 0&&(u(o["in\
dicatore-formula"],r+"/indicatore-formula")||(i=l(i,u),e=i.length)),o["indicatore-presente"]!==void 0&&(u(o["indicatore-\
presente"],r+"/indicatore-presente")||(i=l(i,u),e=i.length)),o["indicatore-solo-processo"]!==void 0&&(u(o["indicatore-so\
lo-processo"],r+"/indicatore-solo-processo")||(i=l(i,u),e=i.length)),o["indicatore-target"]!==void 0&&(u(o["indicatore-t\
arget"],r+"/indicatore-target")||(i=l(i,u),e=i.length)),o["interim-senza-nome"]!==void 0&&(u(o["interim-senza-nome"],r+"\
/interim-senza-nome")||(i=l(i,u),e=i.length)),o["lavoro-agile-base"]!==void 0&&(u(o["lavoro-agile-base"],r+"/lavoro-agil\
e-base")||(i=l(i,u),e=i.length)),o["lavoro-agile-cinque-condizioni"]!==void 0&&(u(o["lavoro-agile-cinque-condizioni"],r+
"/lavoro-agile-cinque-condizioni")||(i=l(i,u),e=i.length)),o["lavoro-agile-minimo"]!==void 0&&(u(o["lavoro-agile-minimo"],
r+"/lavoro-agile-minimo")||(i=l(i,u),e=i.length)),o["lavoro-agile-periodo"]!==void 0&&(u(o["lavoro-agile-periodo"],r+"/l\
avoro-agile-periodo")||(i=l(i,u),e=i.length)),o["lavoro-agile-righe"]!==void 0&&(u(o["lavoro-agile-righe"],r+"/lavoro-ag\
ile-righe")||(i=l(i,u),e=i.length)),o["lavoro-agile-unita"]!==void 0&&(u(o["lavoro-agile-unita"],r+"/lavoro-agile-unita")||
(i=l(i,u),e=i.length)),o["link-parlanti"]!==void 0&&(u(o["link-parlanti"],r+"/link-parlanti")||(i=l(i,u),e=i.length)),o["\
mese-formato"]!==void 0&&(u(o["mese-formato"],r+"/mese-formato")||(i=l(i,u),e=i.length)),o["misura-completa"]!==void 0&&
(u(o["misura-completa"],r+"/misura-completa")||(i=l(i,u),e=i.length)),o["misura-obiettivo"]!==void 0&&(u(o["misura-obiet\
tivo"],r+"/misura-obiettivo")||(i=l(i,u),e=i.length)),o["monitoraggio-copre-tutto"]!==void 0&&(u(o["monitoraggio-copre-t\
utto"],r+"/monitoraggio-copre-tutto")||(i=l(i,u),e=i.length)),o["monitoraggio-soddisfazione"]!==void 0&&(u(o["monitoragg\
io-soddisfazione"],r+"/monitoraggio-soddisfazione")||(i=l(i,u),e=i.length)),o["nome-unita-canonico"]!==void 0&&(u(o["nom\
e-unita-canonico"],r+"/nome-unita-canonico")||(i=l(i,u),e=i.length)),o["nomi-uniformi"]!==void 0&&(u(o["nomi-uniformi"],
r+"/nomi-uniformi")||(i=l(i,u),e=i.length)),o["norma-completa"]!==void 0&&(u(o["norma-completa"],r+"/norma-completa")||(i=
l(i,u),e=i.length)),o["norma-tecnica"]!==void 0&&(u(o["norma-tecnica"],r+"/norma-tecnica")||(i=l(i,u),e=i.length)),o["no\
rma-vigente"]!==void 0&&(u(o["norma-vigente"],r+"/norma-vigente")||(i=l(i,u),e=i.length)),o["numerazione-fasi"]!==void 0&&
(u(o["numerazione-fasi"],r+"/numerazione-fasi")||(i=l(i,u),e=i.length)),o["obiettivi-energia"]!==void 0&&(u(o["obiettivi\
-energia"],r+"/obiettivi-energia")||(i=l(i,u),e=i.length)),o["obiettivi-per-unita"]!==void 0&&(u(o["obiettivi-per-unita"],
r+"/obiettivi-per-unita")||(i=l(i,u),e=i.length)),o["obiettivo-anticorruzione"]!==void 0&&(u(o["obiettivo-anticorruzione"],
r+"/obiettivo-anticorruzione")||(i=l(i,u),e=i.length)),o["obiettivo-formazione"]!==void 0&&(u(o["obiettivo-formazione"],
r+"/obiettivo-formazione")||(i=l(i,u),e=i.length)),o["obiettivo-tempi-pagamento"]!==void 0&&(u(o["obiettivo-tempi-pagame\
nto"],r+"/obiettivo-tempi-pagamento")||(i=l(i,u),e=i.length)),o["oiv-o-nucleo"]!==void 0&&(u(o["oiv-o-nucleo"],r+"/oiv-o\
-nucleo")||(i=l(i,u),e=i.length)),o["ordine-procedimento"]!==void 0&&(u(o["ordine-procedimento"],r+"/ordine-procedimento")||
(i=l(i,u),e=i.length)),o["organigramma-da-registro"]!==void 0&&(u(o["organigramma-da-registro"],r+"/organigramma-da-regi\
stro")||(i=l(i,u),e=i.length)),o["pap-cug-consigliera"]!==void 0&&(u(o["pap-cug-consigliera"],r+"/pap-cug-consigliera")||
(i=l(i,u),e=i.length)),o["pap-misurabile"]!==void 0&&(u(o["pap-misurabile"],r+"/pap-misurabile")||(i=l(i,u),e=i.length)),
o["pesi-fasi-100"]!==void 0&&(u(o["pesi-fasi-100"],r+"/pesi-fasi-100")||(i=l(i,u),e=i.length)),o["pesi-indicatori-100"]!==
void 0&&(u(o["pesi-indicatori-100"],r+"/pesi-indicatori-100")||(i=l(i,u),e=i.length)),o["pesi-obiettivi-100"]!==void 0&&
(u(o["pesi-obiettivi-100"],r+"/pesi-obiettivi-100")||(i=l(i,u),e=i.length)),o["peso-concentrato"]!==void 0&&(u(o["peso-c\
oncentrato"],r+"/peso-concentrato")||(i=l(i,u),e=i.length)),o["peso-fasi-concluse"]!==void 0&&(u(o["peso-fasi-concluse"],
r+"/peso-fasi-concluse")||(i=l(i,u),e=i.length)),o["peso-mancante"]!==void 0&&(u(o["peso-mancante"],r+"/peso-mancante")||
(i=l(i,u),e=i.length)),o["peso-zero"]!==void 0&&(u(o["peso-zero"],r+"/peso-zero")||(i=l(i,u),e=i.length)),o["piano-senza\
-schede"]!==void 0&&(u(o["piano-senza-schede"],r+"/piano-senza-schede")||(i=l(i,u),e=i.length)),o["pluriennale-dichiarat\
o"]!==void 0&&(u(o["pluriennale-dichiarato"],r+"/pluriennale-dichiarato")||(i=l(i,u),e=i.length)),o["polarita-target"]!==
void 0&&(u(o["polarita-target"],r+"/polarita-target")||(i=l(i,u),e=i.length)),o["progressioni-quota"]!==void 0&&(u(o["pr\
ogressioni-quota"],r+"/progressioni-quota")||(i=l(i,u),e=i.length)),o["refusi-noti"]!==void 0&&(u(o["refusi-noti"],r+"/r\
efusi-noti")||(i=l(i,u),e=i.length)),o["responsabile-cessato-prima"]!==void 0&&(u(o["responsabile-cessato-prima"],r+"/re\
sponsabile-cessato-prima")||(i=l(i,u),e=i.length)),o["responsabile-in-carica"]!==void 0&&(u(o["responsabile-in-carica"],
r+"/responsabile-in-carica")||(i=l(i,u),e=i.length)),o["revisione-dopo-scadenza"]!==void 0&&(u(o["revisione-dopo-scadenz\
a"],r+"/revisione-dopo-scadenza")||(i=l(i,u),e=i.length)),o["riferimento-risolto"]!==void 0&&(u(o["riferimento-risolto"],
r+"/riferimento-risolto")||(i=l(i,u),e=i.length)),o["riga-duplicata"]!==void 0&&(u(o["riga-duplicata"],r+"/riga-duplicat\
a")||(i=l(i,u),e=i.length)),o["rischio-processi-coperti"]!==void 0&&(u(o["rischio-processi-coperti"],r+"/rischio-process\
i-coperti")||(i=l(i,u),e=i.length)),o["risorse-quantificate"]!==void 0&&(u(o["risorse-quantificate"],r+"/risorse-quantif\
icate")||(i=l(i,u),e=i.length)),o["risultato-oltre-scadenza"]!==void 0&&(u(o["risultato-oltre-scadenza"],r+"/risultato-o\
ltre-scadenza")||(i=l(i,u),e=i.length)),o["scadenza-circolare"]!==void 0&&(u(o["scadenza-circolare"],r+"/scadenza-circol\
are")||(i=l(i,u),e=i.length)),o["scadenza-festiva"]!==void 0&&(u(o["scadenza-festiva"],r+"/scadenza-festiva")||(i=l(i,u),
e=i.length)),o["scadenza-finale-mancante"]!==void 0&&(u(o["scadenza-finale-mancante"],r+"/scadenza-finale-mancante")||(i=
l(i,u),e=i.length)),o["scadenza-finale-oltre"]!==void 0&&(u(o["scadenza-finale-oltre"],r+"/scadenza-finale-oltre")||(i=l(
i,u),e=i.length)),o["scadenza-finale-ultima-fase"]!==void 0&&(u(o["scadenza-finale-ultima-fase"],r+"/scadenza-finale-ult\
ima-fase")||(i=l(i,u),e=i.length)),o["scadenza-non-data"]!==void 0&&(u(o["scadenza-non-data"],r+"/scadenza-non-data")||(i=
l(i,u),e=i.length)),o["scadenza-oltre-esercizio"]!==void 0&&(u(o["scadenza-oltre-esercizio"],r+"/scadenza-oltre-esercizi\
o")||(i=l(i,u),e=i.length)),o["scadenza-prima-adozione"]!==void 0&&(u(o["scadenza-prima-adozione"],r+"/scadenza-prima-ad\
ozione")||(i=l(i,u),e=i.length)),o["scadenza-prima-esercizio"]!==void 0&&(u(o["scadenza-prima-esercizio"],r+"/scadenza-p\
rima-esercizio")||(i=l(i,u),e=i.length)),o["scadenza-relativa-calcolata"]!==void 0&&(u(o["scadenza-relativa-calcolata"],
r+"/scadenza-relativa-calcolata")||(i=l(i,u),e=i.length)),o["scadenza-relativa-risolvibile"]!==void 0&&(u(o["scadenza-re\
lativa-risolvibile"],r+"/scadenza-relativa-risolvibile")||(i=l(i,u),e=i.length)),o["scadenze-accatastate"]!==void 0&&(u(
o["scadenze-accatastate"],r+"/scadenze-accatastate")||(i=l(i,u),e=i.length)),o["scadenze-agid"]!==void 0&&(u(o["scadenze\
-agid"],r+"/scadenze-agid")||(i=l(i,u),e=i.length)),o["scheda-duplicata"]!==void 0&&(u(o["scheda-duplicata"],r+"/scheda-\
duplicata")||(i=l(i,u),e=i.length)),o["scheda-fuori-posto"]!==void 0&&(u(o["scheda-fuori-posto"],r+"/scheda-fuori-posto")||
(i=l(i,u),e=i.length)),o.segnaposto!==void 0&&(u(o.segnaposto,r+"/segnaposto")||(i=l(i,u),e=i.length)),o["semplificazion\
e-elenco"]!==void 0&&(u(o["semplificazione-elenco"],r+"/semplificazione-elenco")||(i=l(i,u),e=i.length)),o["sequenza-cod\
ici"]!==void 0&&(u(o["sequenza-codici"],r+"/sequenza-codici")||(i=l(i,u),e=i.length)),o["sezioni-obbligatorie"]!==void 0&&
(u(o["sezioni-obbligatorie"],r+"/sezioni-obbligatorie")||(i=l(i,u),e=i.length)),o["sezioni-vuote"]!==void 0&&(u(o["sezio\
ni-vuote"],r+"/sezioni-vuote")||(i=l(i,u),e=i.length)),o["solo-rinvio"]!==void 0&&(u(o["solo-rinvio"],r+"/solo-rinvio")||
(i=l(i,u),e=i.length)),o["somme-tabelle"]!==void 0&&(u(o["somme-tabelle"],r+"/somme-tabelle")||(i=l(i,u),e=i.length)),o["\
spazi-doppi"]!==void 0&&(u(o["spazi-doppi"],r+"/spazi-doppi")||(i=l(i,u),e=i.length)),o["stesso-testo-fasi"]!==void 0&&(u(
o["stesso-testo-fasi"],r+"/stesso-testo-fasi")||(i=l(i,u),e=i.length)),o["tabella-senza-righe"]!==void 0&&(u(o["tabella-\
senza-righe"],r+"/tabella-senza-righe")||(i=l(i,u),e=i.length)),o["target-migliorativo"]!==void 0&&(u(o["target-migliora\
tivo"],r+"/target-migliorativo")||(i=l(i,u),e=i.length)),o["termine-adozione"]!==void 0&&(u(o["termine-adozione"],r+"/te\
rmine-adozione")||(i=l(i,u),e=i.length)),o["tipologie-minime"]!==void 0&&(u(o["tipologie-minime"],r+"/tipologie-minime")||
(i=l(i,u),e=i.length)),o["trasparenza-responsabili"]!==void 0&&(u(o["trasparenza-responsabili"],r+"/trasparenza-responsa\
bili")||(i=l(i,u),e=i.length)),o["triennio-coerente"]!==void 0&&(u(o["triennio-coerente"],r+"/triennio-coerente")||(i=l(
i,u),e=i.length)),o["unita-circolare"]!==void 0&&(u(o["unita-circolare"],r+"/unita-circolare")||(i=l(i,u),e=i.length)),o["\
unita-registrata"]!==void 0&&(u(o["unita-registrata"],r+"/unita-registrata")||(i=l(i,u),e=i.length)),o["unita-senza-obie\
ttivi"]!==void 0&&(u(o["unita-senza-obiettivi"],r+"/unita-senza-obiettivi")||(i=l(i,u),e=i.length)),o["unita-vs-titolari\
-eq"]!==void 0&&(u(o["unita-vs-titolari-eq"],r+"/unita-vs-titolari-eq")||(i=l(i,u),e=i.length)),o["url-coerenti"]!==void 0&&
(u(o["url-coerenti"],r+"/url-coerenti")||(i=l(i,u),e=i.length)),o["validazione-presente"]!==void 0&&(u(o["validazione-pr\
esente"],r+"/validazione-presente")||(i=l(i,u),e=i.length)),o["voci-ripetute"]!==void 0&&(u(o["voci-ripetute"],r+"/voci-\
ripetute")||(i=l(i,u),e=i.length)),o["vp-indicatori"]!==void 0&&(u(o["vp-indicatori"],r+"/vp-indicatori")||(i=l(i,u),e=i.
length)),o["vp-numero"]!==void 0&&(u(o["vp-numero"],r+"/vp-numero")||(i=l(i,u),e=i.length)),o["vp-senza-obiettivi"]!==void 0&&
(u(o["vp-senza-obiettivi"],r+"/vp-senza-obiettivi")||(i=l(i,u),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return qr.
errors=i,e===0}const st=new RegExp("^[1-4](\\.\\d){0,2}$","u"),lt=new RegExp("^\\d{4}-\\d{4}$","u");function An(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.triennio===void 0&&(i=t(i,r,"required",{missingProperty:"t\
riennio"}),e++),o.anno===void 0&&(i=t(i,r,"required",{missingProperty:"anno"}),e++),o.forma===void 0&&(i=t(i,r,"required",
{missingProperty:"forma"}),e++),o.natura===void 0&&(i=t(i,r,"required",{missingProperty:"natura"}),e++);for(const n in o)
k.call(re.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(w(o.titolo,
r+"/titolo")||(i=l(i,w),e=i.length)),o.avvertenza!==void 0&&(gi(o.avvertenza,r+"/avvertenza")||(i=l(i,gi),e=i.length)),o.
triennio!==void 0){let n=o.triennio;if(n&&typeof n=="object"&&!Array.isArray(n)){n.da===void 0&&(i=t(i,r+"/triennio","re\
quired",{missingProperty:"da"}),e++),n.a===void 0&&(i=t(i,r+"/triennio","required",{missingProperty:"a"}),e++);for(const p in n)
p==="da"||p==="a"||(i=t(i,r+"/triennio","additionalProperties",{additionalProperty:p}),e++);n.da!==void 0&&(wi(n.da,r+"/\
triennio/da")||(i=l(i,wi),e=i.length)),n.a!==void 0&&(wi(n.a,r+"/triennio/a")||(i=l(i,wi),e=i.length))}else i=t(i,r+"/tr\
iennio","type",{type:"object"}),e++}if(o.anno!==void 0&&(wi(o.anno,r+"/anno")||(i=l(i,wi),e=i.length)),o.forma!==void 0){
let n=o.forma;n==="ordinaria"||n==="semplificata"||(i=t(i,r+"/forma","enum",{allowedValues:re.properties.forma.enum}),e++)}
if(o.natura!==void 0){let n=o.natura;n==="prima adozione"||n==="aggiornamento annuale"||n==="conferma"||n==="modifica in\
 corso d'anno"||(i=t(i,r+"/natura","enum",{allowedValues:re.properties.natura.enum}),e++)}if(o.versione!==void 0){let n=o.
versione;typeof n=="string"?(v(n)>40&&(i=t(i,r+"/versione","maxLength",{limit:40}),e++),q.test(n)||(i=t(i,r+"/versione",
"pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/versione","type",{type:"string"}),e++)}if(o.data_versione!==void 0&&(I(o.data_versione,
r+"/data_versione")||(i=l(i,I),e=i.length)),o.adozione!==void 0){let n=o.adozione;if(n&&typeof n=="object"&&!Array.isArray(
n)){n.organo===void 0&&(i=t(i,r+"/adozione","required",{missingProperty:"organo"}),e++);for(const p in n)p==="organo"||p===
"atto"||p==="data"||p==="esecutivita"||p==="parere_revisori"||p==="nota"||(i=t(i,r+"/adozione","additionalProperties",{additionalProperty:p}),
e++);if(n.organo!==void 0&&(w(n.organo,r+"/adozione/organo")||(i=l(i,w),e=i.length)),n.atto!==void 0&&(di(n.atto,r+"/ado\
zione/atto")||(i=l(i,di),e=i.length)),n.data!==void 0&&(I(n.data,r+"/adozione/data")||(i=l(i,I),e=i.length)),n.esecutivita!==
void 0&&(I(n.esecutivita,r+"/adozione/esecutivita")||(i=l(i,I),e=i.length)),n.parere_revisori!==void 0){let p=n.parere_revisori;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="numero"||d==="data"||(i=t(i,r+"/adozione/parere_revis\
ori","additionalProperties",{additionalProperty:d}),e++);p.numero!==void 0&&typeof p.numero!="string"&&(i=t(i,r+"/adozio\
ne/parere_revisori/numero","type",{type:"string"}),e++),p.data!==void 0&&(I(p.data,r+"/adozione/parere_revisori/data")||
(i=l(i,I),e=i.length))}else i=t(i,r+"/adozione/parere_revisori","type",{type:"object"}),e++}n.nota!==void 0&&(gi(n.nota,
r+"/adozione/nota")||(i=l(i,gi),e=i.length))}else i=t(i,r+"/adozione","type",{type:"object"}),e++}if(o.termine!==void 0){
let n=o.termine;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="bilancio_termine"||p==="bilancio_appr\
ovazione"||p==="scadenza_piao"||p==="motivazione"||(i=t(i,r+"/termine","additionalProperties",{additionalProperty:p}),e++);
n.bilancio_termine!==void 0&&(I(n.bilancio_termine,r+"/termine/bilancio_termine")||(i=l(i,I),e=i.length)),n.bilancio_approvazione!==
void 0&&(I(n.bilancio_approvazione,r+"/termine/bilancio_approvazione")||(i=l(i,I),e=i.length)),n.scadenza_piao!==void 0&&
(I(n.scadenza_piao,r+"/termine/scadenza_piao")||(i=l(i,I),e=i.length)),n.motivazione!==void 0&&(gi(n.motivazione,r+"/ter\
mine/motivazione")||(i=l(i,gi),e=i.length))}else i=t(i,r+"/termine","type",{type:"object"}),e++}if(o.piani_assorbiti!==void 0){
let n=o.piani_assorbiti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.piano===void 0&&(i=t(i,r+"/piani_assorbiti/"+d,"required",{missingProperty:"piano"}),e++);for(const s in f)
s==="piano"||s==="incluso_in"||s==="atto"||s==="atti_modifica"||(i=t(i,r+"/piani_assorbiti/"+d,"additionalProperties",{additionalProperty:s}),
e++);if(f.piano!==void 0&&(w(f.piano,r+"/piani_assorbiti/"+d+"/piano")||(i=l(i,w),e=i.length)),f.incluso_in!==void 0){let s=f.
incluso_in;typeof s=="string"?st.test(s)||(i=t(i,r+"/piani_assorbiti/"+d+"/incluso_in","pattern",{pattern:"^[1-4](\\.\\d){\
0,2}$"}),e++):(i=t(i,r+"/piani_assorbiti/"+d+"/incluso_in","type",{type:"string"}),e++)}if(f.atto!==void 0&&(di(f.atto,r+
"/piani_assorbiti/"+d+"/atto")||(i=l(i,di),e=i.length)),f.atti_modifica!==void 0){let s=f.atti_modifica;if(Array.isArray(
s)){const a=s.length;for(let y=0;y<a;y++)di(s[y],r+"/piani_assorbiti/"+d+"/atti_modifica/"+y)||(i=l(i,di),e=i.length)}else
i=t(i,r+"/piani_assorbiti/"+d+"/atti_modifica","type",{type:"array"}),e++}}else i=t(i,r+"/piani_assorbiti/"+d,"type",{type:"\
object"}),e++}}else i=t(i,r+"/piani_assorbiti","type",{type:"array"}),e++}if(o.documenti_collegati!==void 0){let n=o.documenti_collegati;
if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.tipo===
void 0&&(i=t(i,r+"/documenti_collegati/"+d,"required",{missingProperty:"tipo"}),e++);for(const s in f)s==="tipo"||s==="t\
itolo"||s==="triennio"||s==="atto"||s==="url"||s==="nota"||(i=t(i,r+"/documenti_collegati/"+d,"additionalProperties",{additionalProperty:s}),
e++);if(f.tipo!==void 0){let s=f.tipo;s==="DUP"||s==="linee di mandato"||s==="bilancio"||s==="PEG"||s==="piano ICT"||s===
"DEFR"||s==="accordo"||s==="altro"||(i=t(i,r+"/documenti_collegati/"+d+"/tipo","enum",{allowedValues:re.properties.documenti_collegati.
items.properties.tipo.enum}),e++)}if(f.titolo!==void 0&&(w(f.titolo,r+"/documenti_collegati/"+d+"/titolo")||(i=l(i,w),e=
i.length)),f.triennio!==void 0){let s=f.triennio;typeof s=="string"?lt.test(s)||(i=t(i,r+"/documenti_collegati/"+d+"/tri\
ennio","pattern",{pattern:"^\\d{4}-\\d{4}$"}),e++):(i=t(i,r+"/documenti_collegati/"+d+"/triennio","type",{type:"string"}),
e++)}f.atto!==void 0&&(di(f.atto,r+"/documenti_collegati/"+d+"/atto")||(i=l(i,di),e=i.length)),f.url!==void 0&&(Ar(f.url,
r+"/documenti_collegati/"+d+"/url")||(i=l(i,Ar),e=i.length)),f.nota!==void 0&&(gi(f.nota,r+"/documenti_collegati/"+d+"/n\
ota")||(i=l(i,gi),e=i.length))}else i=t(i,r+"/documenti_collegati/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/docume\
nti_collegati","type",{type:"array"}),e++}if(o.consultazione!==void 0){let n=o.consultazione;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const p in n)p==="avviso"||p==="dal"||p==="al"||p==="osservazioni_ricevute"||p==="recepite"||p==="atto_e\
sito"||p==="oggetto"||(i=t(i,r+"/consultazione","additionalProperties",{additionalProperty:p}),e++);n.avviso!==void 0&&(di(
n.avviso,r+"/consultazione/avviso")||(i=l(i,di),e=i.length)),n.dal!==void 0&&(I(n.dal,r+"/consultazione/dal")||(i=l(i,I),
e=i.length)),n.al!==void 0&&(I(n.al,r+"/consultazione/al")||(i=l(i,I),e=i.length)),n.osservazioni_ricevute!==void 0&&(Li(
n.osservazioni_ricevute,r+"/consultazione/osservazioni_ricevute")||(i=l(i,Li),e=i.length)),n.recepite!==void 0&&(Li(n.recepite,
r+"/consultazione/recepite")||(i=l(i,Li),e=i.length)),n.atto_esito!==void 0&&(di(n.atto_esito,r+"/consultazione/atto_esi\
to")||(i=l(i,di),e=i.length)),n.oggetto!==void 0&&(w(n.oggetto,r+"/consultazione/oggetto")||(i=l(i,w),e=i.length))}else i=
t(i,r+"/consultazione","type",{type:"object"}),e++}if(o.modifiche!==void 0){let n=o.modifiche;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.parti===void 0&&(i=t(i,r+"/modific\
he/"+d,"required",{missingProperty:"parti"}),e++),f.data===void 0&&(i=t(i,r+"/modifiche/"+d,"required",{missingProperty:"\
data"}),e++);for(const s in f)s==="parti"||s==="atto"||s==="data"||s==="motivo"||(i=t(i,r+"/modifiche/"+d,"additionalPro\
perties",{additionalProperty:s}),e++);f.parti!==void 0&&(Si(f.parti,r+"/modifiche/"+d+"/parti")||(i=l(i,Si),e=i.length)),
f.atto!==void 0&&(di(f.atto,r+"/modifiche/"+d+"/atto")||(i=l(i,di),e=i.length)),f.data!==void 0&&(I(f.data,r+"/modifiche\
/"+d+"/data")||(i=l(i,I),e=i.length)),f.motivo!==void 0&&(gi(f.motivo,r+"/modifiche/"+d+"/motivo")||(i=l(i,gi),e=i.length))}else
i=t(i,r+"/modifiche/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/modifiche","type",{type:"array"}),e++}if(o.gruppo_di_lavoro!==
void 0){let n=o.gruppo_di_lavoro;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="\
object"&&!Array.isArray(f)){f.ruolo===void 0&&(i=t(i,r+"/gruppo_di_lavoro/"+d,"required",{missingProperty:"ruolo"}),e++);
for(const s in f)s==="ruolo"||s==="funzione"||s==="sezioni"||(i=t(i,r+"/gruppo_di_lavoro/"+d,"additionalProperties",{additionalProperty:s}),
e++);f.ruolo!==void 0&&(w(f.ruolo,r+"/gruppo_di_lavoro/"+d+"/ruolo")||(i=l(i,w),e=i.length)),f.funzione!==void 0&&(w(f.funzione,
r+"/gruppo_di_lavoro/"+d+"/funzione")||(i=l(i,w),e=i.length)),f.sezioni!==void 0&&(Si(f.sezioni,r+"/gruppo_di_lavoro/"+d+
"/sezioni")||(i=l(i,Si),e=i.length))}else i=t(i,r+"/gruppo_di_lavoro/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/gru\
ppo_di_lavoro","type",{type:"array"}),e++}if(o.pubblicazione!==void 0){let n=o.pubblicazione;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const p in n)p==="licenza"||p==="collocazione"||p==="parole_chiave"||p==="data_pubblicazione"||p==="fine\
_pubblicazione"||p==="contatti"||p==="portale"||p==="dichiarazione_ritardo"||(i=t(i,r+"/pubblicazione","additionalProper\
ties",{additionalProperty:p}),e++);if(n.licenza!==void 0&&(w(n.licenza,r+"/pubblicazione/licenza")||(i=l(i,w),e=i.length)),
n.collocazione!==void 0&&(Si(n.collocazione,r+"/pubblicazione/collocazione")||(i=l(i,Si),e=i.length)),n.parole_chiave!==
void 0&&(Si(n.parole_chiave,r+"/pubblicazione/parole_chiave")||(i=l(i,Si),e=i.length)),n.data_pubblicazione!==void 0&&(I(
n.data_pubblicazione,r+"/pubblicazione/data_pubblicazione")||(i=l(i,I),e=i.length)),n.fine_pubblicazione!==void 0&&(I(n.
fine_pubblicazione,r+"/pubblicazione/fine_pubblicazione")||(i=l(i,I),e=i.length)),n.contatti!==void 0&&(w(n.contatti,r+"\
/pubblicazione/contatti")||(i=l(i,w),e=i.length)),n.portale!==void 0){let p=n.portale;if(p&&typeof p=="object"&&!Array.isArray(
p)){for(const d in p)d==="referente"||d==="data_trasmissione"||d==="ricevuta"||(i=t(i,r+"/pubblicazione/portale","additi\
onalProperties",{additionalProperty:d}),e++);p.referente!==void 0&&(w(p.referente,r+"/pubblicazione/portale/referente")||
(i=l(i,w),e=i.length)),p.data_trasmissione!==void 0&&(I(p.data_trasmissione,r+"/pubblicazione/portale/data_trasmissione")||
(i=l(i,I),e=i.length)),p.ricevuta!==void 0&&(w(p.ricevuta,r+"/pubblicazione/portale/ricevuta")||(i=l(i,w),e=i.length))}else
i=t(i,r+"/pubblicazione/portale","type",{type:"object"}),e++}if(n.dichiarazione_ritardo!==void 0){let p=n.dichiarazione_ritardo;
if(p&&typeof p=="object"&&!Array.isArray(p)){p.motivo===void 0&&(i=t(i,r+"/pubblicazione/dichiarazione_ritardo","require\
d",{missingProperty:"motivo"}),e++);for(const d in p)d==="anno"||d==="motivo"||d==="data_prevista"||d==="responsabile"||
(i=t(i,r+"/pubblicazione/dichiarazione_ritardo","additionalProperties",{additionalProperty:d}),e++);p.anno!==void 0&&(wi(
p.anno,r+"/pubblicazione/dichiarazione_ritardo/anno")||(i=l(i,wi),e=i.length)),p.motivo!==void 0&&(gi(p.motivo,r+"/pubbl\
icazione/dichiarazione_ritardo/motivo")||(i=l(i,gi),e=i.length)),p.data_prevista!==void 0&&(I(p.data_prevista,r+"/pubbli\
cazione/dichiarazione_ritardo/data_prevista")||(i=l(i,I),e=i.length)),p.responsabile!==void 0&&(w(p.responsabile,r+"/pub\
blicazione/dichiarazione_ritardo/responsabile")||(i=l(i,w),e=i.length))}else i=t(i,r+"/pubblicazione/dichiarazione_ritar\
do","type",{type:"object"}),e++}}else i=t(i,r+"/pubblicazione","type",{type:"object"}),e++}if(o.profilo!==void 0){let n=o.
profilo;n==="essenziale"||n==="consigliato"||n==="severo"||(i=t(i,r+"/profilo","enum",{allowedValues:re.properties.profilo.
enum}),e++)}if(o.regole!==void 0&&(qr(o.regole,r+"/regole")||(i=l(i,qr),e=i.length)),o.limiti!==void 0){let n=o.limiti;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const p in n)p!=="obiettivi-per-unita"&&(i=t(i,r+"/limiti","additionalPropert\
ies",{additionalProperty:p}),e++);if(n["obiettivi-per-unita"]!==void 0){let p=n["obiettivi-per-unita"];if(p&&typeof p=="\
object"&&!Array.isArray(p)){for(const d in p)d==="minimo"||d==="massimo"||(i=t(i,r+"/limiti/obiettivi-per-unita","additi\
onalProperties",{additionalProperty:d}),e++);p.minimo!==void 0&&(Li(p.minimo,r+"/limiti/obiettivi-per-unita/minimo")||(i=
l(i,Li),e=i.length)),p.massimo!==void 0&&(Li(p.massimo,r+"/limiti/obiettivi-per-unita/massimo")||(i=l(i,Li),e=i.length))}else
i=t(i,r+"/limiti/obiettivi-per-unita","type",{type:"object"}),e++}}else i=t(i,r+"/limiti","type",{type:"object"}),e++}}else
i=t(i,r,"type",{type:"object"}),e++;return An.errors=i,e===0}const dt=qn;function kr(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=
t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),kr.errors=i,e===0}function Er(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),
o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="i\
mmagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=
l(i,m),e=i.length)),o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==void 0){let n=o.immagini;
if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),e=i.length)}else i=t(i,r+
"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Er.errors=i,e===0}function Nr(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)
z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Nr.errors=i,e===0}function Ee(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Ee.errors=i,e===
0}function hr(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:$i.
type}),e++);const n=e;let p=!0;const d=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};i===null?i=[a]:i.push(
a),e++}var f=d===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,y=e;let c=!1,g=null;const W=e;o&&typeof o=="objec\
t"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf\
/0/required"),e++);var s=W===e;s&&(c=!0,g=0);const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(
i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"\
da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&c)c=!1,g=[g,1];else{s&&(c=!0,g=1);const fi=e;o&&typeof o=="\
object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),
e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&
c)c=!1,g=[g,2];else{s&&(c=!0,g=2);const Ai=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"entro"},"#/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},
"#/then/oneOf/3/required"),e++));var s=Ai===e;s&&c?(c=!1,g=[g,3]):s&&(c=!0,g=3)}}c?(e=y,i!==null&&(y?i.length=y:i=null)):
(i=t(i,r,"oneOf",{passingSchemas:g}),e++);var f=a===e;p=f}if(p||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="s\
tring"&&(ie.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\
\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||
a==="da_atto"||a==="da_fase"||a==="da"||a==="non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);
if(o.entro!==void 0&&(_i(o.entro,r+"/entro")||(i=l(i,_i),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=
l(i,h),e=i.length)),o.da_fase!==void 0){let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!=
"string"&&(i=t(i,r+"/da_fase","type",{type:$i.properties.da_fase.type}),e++)}o.da!==void 0&&(m(o.da,r+"/da")||(i=l(i,m),
e=i.length)),o.non_prevedibile!==void 0&&(m(o.non_prevedibile,r+"/non_prevedibile")||(i=l(i,m),e=i.length))}return hr.errors=
i,e===0}function qn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.testo===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"testo"}),e++);for(const n in o)n==="testo"||n==="parti"||n==="quadro_normativo"||n==="cronoprogr\
amma"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.testo!==void 0&&(kr(o.testo,r+"/testo")||(i=l(i,
kr),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Er(n[d],r+"/p\
arti/"+d)||(i=l(i,Er),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.quadro_normativo!==void 0&&(Nr(o.
quadro_normativo,r+"/quadro_normativo")||(i=l(i,Nr),e=i.length)),o.cronoprogramma!==void 0){let n=o.cronoprogramma;if(Array.
isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.attivita===void 0&&
(i=t(i,r+"/cronoprogramma/"+d,"required",{missingProperty:"attivita"}),e++);for(const s in f)s==="attivita"||s==="scaden\
za"||s==="responsabile"||(i=t(i,r+"/cronoprogramma/"+d,"additionalProperties",{additionalProperty:s}),e++);f.attivita!==
void 0&&(Ee(f.attivita,r+"/cronoprogramma/"+d+"/attivita")||(i=l(i,Ee),e=i.length)),f.scadenza!==void 0&&(hr(f.scadenza,
r+"/cronoprogramma/"+d+"/scadenza")||(i=l(i,hr),e=i.length)),f.responsabile!==void 0&&(Ee(f.responsabile,r+"/cronoprogra\
mma/"+d+"/responsabile")||(i=l(i,Ee),e=i.length))}else i=t(i,r+"/cronoprogramma/"+d,"type",{type:"object"}),e++}}else i=
t(i,r+"/cronoprogramma","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return qn.errors=i,e===0}const pt=kn,
at={$schema:"http://json-schema.org/draft-07/schema#",$id:"struttura.schema.json",type:"object",additionalProperties:!1,
properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},modello:{$ref:"definizioni.schema.json#/definit\
ions/testo"},atti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_atto"},minItems:1,uniqueItems:!0},
organigramma:{type:"object",additionalProperties:!1,properties:{immagine:{$ref:"definizioni.schema.json#/definitions/imm\
agine"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},consistenza:{type:"object",required:["al","voci"],additionalProperties:!1,
properties:{al:{$ref:"definizioni.schema.json#/definitions/data"},totale:{$ref:"definizioni.schema.json#/definitions/int\
ero"},voci:{type:"array",items:{$ref:"#/definitions/voce_consistenza"},minItems:1},nota:{$ref:"definizioni.schema.json#/\
definitions/testo"}}},incarichi_eq:{type:"object",required:["voci"],additionalProperties:!1,properties:{denominazione:{$ref:"\
definizioni.schema.json#/definitions/frase"},al:{$ref:"definizioni.schema.json#/definitions/data"},totale:{$ref:"definiz\
ioni.schema.json#/definitions/intero"},voci:{type:"array",items:{type:"object",required:["voce","numero"],additionalProperties:!1,
properties:{voce:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/\
intero"}}},minItems:1},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},ampiezza_media:{type:"object",required:[
"valore"],additionalProperties:!1,properties:{valore:{type:"number",minimum:0},al:{$ref:"definizioni.schema.json#/defini\
tions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},profili:{type:"array",items:{type:"object",required:[
"profilo"],additionalProperties:!1,properties:{profilo:{$ref:"definizioni.schema.json#/definitions/frase"},area:{$ref:"d\
efinizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},descrizione:{$ref:"\
definizioni.schema.json#/definitions/testo"}}},minItems:1},livelli_responsabilita:{type:"array",items:{type:"object",required:[
"livello"],additionalProperties:!1,properties:{livello:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"\
definizioni.schema.json#/definitions/intero"},fasce:{$ref:"definizioni.schema.json#/definitions/intero"},descrizione:{$ref:"\
definizioni.schema.json#/definitions/testo"}}},minItems:1},azioni_organizzative:{type:"array",items:{type:"object",required:[
"azione"],additionalProperties:!1,properties:{azione:{$ref:"definizioni.schema.json#/definitions/testo"},valore_pubblico:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},uniqueItems:!0},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"}}},minItems:1},documenti:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/\
definitions/rinvio"}},definitions:{voce_consistenza:{type:"object",required:["numero"],additionalProperties:!1,properties:{
categoria:{$ref:"definizioni.schema.json#/definitions/frase"},tipologia_contratto:{$ref:"definizioni.schema.json#/defini\
tions/frase"},base_giuridica:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/\
definitions/intero"},di_cui:{type:"array",items:{$ref:"#/definitions/voce_consistenza"},minItems:1}}}}};function B(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),B.errors=i,e===0}function Ir(o,r=""){let i=null,e=0;return typeof o==
"string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),
Ir.errors=i,e===0}function Fr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(i=t(
i,r,"required",{missingProperty:"file"}),e++);for(const n in o)n==="file"||n==="alternativa"||n==="didascalia"||(i=t(i,r,
"additionalProperties",{additionalProperty:n}),e++);o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.alternativa!==
void 0&&typeof o.alternativa!="string"&&(i=t(i,r+"/alternativa","type",{type:"string"}),e++),o.didascalia!==void 0&&(m(o.
didascalia,r+"/didascalia")||(i=l(i,m),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Fr.errors=i,e===0}function Ti(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ti.errors=i,e===0}function ai(o,r=""){
let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),ai.errors=i,e===0}function J(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),J.errors=i,e===0}const oo={validate:Ye};function Ye(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){o.numero===void 0&&(i=t(i,r,"required",{missingProperty:"numero"}),e++);for(const n in o)n==="categoria"||n==="tipol\
ogia_contratto"||n==="base_giuridica"||n==="numero"||n==="di_cui"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.categoria!==void 0&&(J(o.categoria,r+"/categoria")||(i=l(i,J),e=i.length)),o.tipologia_contratto!==void 0&&(J(
o.tipologia_contratto,r+"/tipologia_contratto")||(i=l(i,J),e=i.length)),o.base_giuridica!==void 0&&(J(o.base_giuridica,r+
"/base_giuridica")||(i=l(i,J),e=i.length)),o.numero!==void 0&&(ai(o.numero,r+"/numero")||(i=l(i,ai),e=i.length)),o.di_cui!==
void 0){let n=o.di_cui;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/di_cui","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<
p;d++)oo.validate(n[d],r+"/di_cui/"+d)||(i=i===null?oo.validate.errors:i.concat(oo.validate.errors),e=i.length)}else i=t(
i,r+"/di_cui","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Ye.errors=i,e===0}function xr(o,r=""){
let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"ty\
pe",{type:"string"}),e++),xr.errors=i,e===0}function wr(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="objec\
t"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:$i.type}),e++);const n=e;let p=!0;const d=e;if(!(o&&typeof o=="object"&&!Array.
isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=d===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,y=e;
let c=!1,g=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",{missingProperty:"\
non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(c=!0,g=0);const T=e;o&&typeof o=="object"&&!Array.isArray(
o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),o.da_atto===void 0&&
(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&c)c=!1,g=[g,1];else{s&&
(c=!0,g=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"\
entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"da_fase"},"#/then/oneO\
f/2/required"),e++));var s=fi===e;if(s&&c)c=!1,g=[g,2];else{s&&(c=!0,g=2);const Ai=e;o&&typeof o=="object"&&!Array.isArray(
o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(
i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));var s=Ai===e;s&&c?(c=!1,g=[g,3]):s&&(c=!0,g=3)}}c?
(e=y,i!==null&&(y?i.length=y:i=null)):(i=t(i,r,"oneOf",{passingSchemas:g}),e++);var f=a===e;p=f}if(p||(i=t(i,r,"if",{failingKeyword:"\
then"}),e++),typeof o=="string"&&(ie.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\\
d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),o&&typeof o=="object"&&!Array.isArray(o)){
for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a==="non_prevedibile"||(i=t(i,r,"additionalPropert\
ies",{additionalProperty:a}),e++);if(o.entro!==void 0&&(_i(o.entro,r+"/entro")||(i=l(i,_i),e=i.length)),o.da_atto!==void 0&&
(h(o.da_atto,r+"/da_atto")||(i=l(i,h),e=i.length)),o.da_fase!==void 0){let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:$i.properties.da_fase.type}),e++)}o.da!==void 0&&
(m(o.da,r+"/da")||(i=l(i,m),e=i.length)),o.non_prevedibile!==void 0&&(m(o.non_prevedibile,r+"/non_prevedibile")||(i=l(i,
m),e=i.length))}return wr.errors=i,e===0}function Lr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){
o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="\
url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(m(o.titolo,
r+"/titolo")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),o.url!==void 0&&(Q(o.
url,r+"/url")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.nota!==void 0&&(z(
o.nota,r+"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Lr.errors=i,e===0}function Sr(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"mot\
ivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||
n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(z(o.motivo,r+"/moti\
vo")||(i=l(i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documen\
ti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+d)||(i=l(i,ti),e=i.length)}else
i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Sr.errors=i,e===0}function kn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(at.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);if(o.premessa!==void 0&&(B(o.premessa,r+"/premessa")||(i=l(i,B),e=i.length)),
o.modello!==void 0&&(B(o.modello,r+"/modello")||(i=l(i,B),e=i.length)),o.atti!==void 0){let n=o.atti;if(Array.isArray(n)){
n.length<1&&(i=t(i,r+"/atti","minItems",{limit:1}),e++);const p=n.length;for(let s=0;s<p;s++)Ir(n[s],r+"/atti/"+s)||(i=l(
i,Ir),e=i.length);let d=n.length,f;if(d>1){i:for(;d--;)for(f=d;f--;)if(Xe(n[d],n[f])){i=t(i,r+"/atti","uniqueItems",{i:d,
j:f}),e++;break i}}}else i=t(i,r+"/atti","type",{type:"array"}),e++}if(o.organigramma!==void 0){let n=o.organigramma;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="immagine"||p==="nota"||(i=t(i,r+"/organigramma","additional\
Properties",{additionalProperty:p}),e++);n.immagine!==void 0&&(Fr(n.immagine,r+"/organigramma/immagine")||(i=l(i,Fr),e=i.
length)),n.nota!==void 0&&(B(n.nota,r+"/organigramma/nota")||(i=l(i,B),e=i.length))}else i=t(i,r+"/organigramma","type",
{type:"object"}),e++}if(o.consistenza!==void 0){let n=o.consistenza;if(n&&typeof n=="object"&&!Array.isArray(n)){n.al===
void 0&&(i=t(i,r+"/consistenza","required",{missingProperty:"al"}),e++),n.voci===void 0&&(i=t(i,r+"/consistenza","requir\
ed",{missingProperty:"voci"}),e++);for(const p in n)p==="al"||p==="totale"||p==="voci"||p==="nota"||(i=t(i,r+"/consisten\
za","additionalProperties",{additionalProperty:p}),e++);if(n.al!==void 0&&(Ti(n.al,r+"/consistenza/al")||(i=l(i,Ti),e=i.
length)),n.totale!==void 0&&(ai(n.totale,r+"/consistenza/totale")||(i=l(i,ai),e=i.length)),n.voci!==void 0){let p=n.voci;
if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/consistenza/voci","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<
d;f++)Ye(p[f],r+"/consistenza/voci/"+f)||(i=l(i,Ye),e=i.length)}else i=t(i,r+"/consistenza/voci","type",{type:"array"}),
e++}n.nota!==void 0&&(B(n.nota,r+"/consistenza/nota")||(i=l(i,B),e=i.length))}else i=t(i,r+"/consistenza","type",{type:"\
object"}),e++}if(o.incarichi_eq!==void 0){let n=o.incarichi_eq;if(n&&typeof n=="object"&&!Array.isArray(n)){n.voci===void 0&&
(i=t(i,r+"/incarichi_eq","required",{missingProperty:"voci"}),e++);for(const p in n)p==="denominazione"||p==="al"||p==="\
totale"||p==="voci"||p==="nota"||(i=t(i,r+"/incarichi_eq","additionalProperties",{additionalProperty:p}),e++);if(n.denominazione!==
void 0&&(J(n.denominazione,r+"/incarichi_eq/denominazione")||(i=l(i,J),e=i.length)),n.al!==void 0&&(Ti(n.al,r+"/incarich\
i_eq/al")||(i=l(i,Ti),e=i.length)),n.totale!==void 0&&(ai(n.totale,r+"/incarichi_eq/totale")||(i=l(i,ai),e=i.length)),n.
voci!==void 0){let p=n.voci;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/incarichi_eq/voci","minItems",{limit:1}),e++);const d=p.
length;for(let f=0;f<d;f++){let s=p[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.voce===void 0&&(i=t(i,r+"/incarich\
i_eq/voci/"+f,"required",{missingProperty:"voce"}),e++),s.numero===void 0&&(i=t(i,r+"/incarichi_eq/voci/"+f,"required",{
missingProperty:"numero"}),e++);for(const a in s)a==="voce"||a==="numero"||(i=t(i,r+"/incarichi_eq/voci/"+f,"additionalP\
roperties",{additionalProperty:a}),e++);s.voce!==void 0&&(J(s.voce,r+"/incarichi_eq/voci/"+f+"/voce")||(i=l(i,J),e=i.length)),
s.numero!==void 0&&(ai(s.numero,r+"/incarichi_eq/voci/"+f+"/numero")||(i=l(i,ai),e=i.length))}else i=t(i,r+"/incarichi_e\
q/voci/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/incarichi_eq/voci","type",{type:"array"}),e++}n.nota!==void 0&&(B(
n.nota,r+"/incarichi_eq/nota")||(i=l(i,B),e=i.length))}else i=t(i,r+"/incarichi_eq","type",{type:"object"}),e++}if(o.ampiezza_media!==
void 0){let n=o.ampiezza_media;if(n&&typeof n=="object"&&!Array.isArray(n)){n.valore===void 0&&(i=t(i,r+"/ampiezza_media",
"required",{missingProperty:"valore"}),e++);for(const p in n)p==="valore"||p==="al"||p==="nota"||(i=t(i,r+"/ampiezza_med\
ia","additionalProperties",{additionalProperty:p}),e++);if(n.valore!==void 0){let p=n.valore;typeof p=="number"&&isFinite(
p)?(p<0||isNaN(p))&&(i=t(i,r+"/ampiezza_media/valore","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/ampiezza_medi\
a/valore","type",{type:"number"}),e++)}n.al!==void 0&&(Ti(n.al,r+"/ampiezza_media/al")||(i=l(i,Ti),e=i.length)),n.nota!==
void 0&&(B(n.nota,r+"/ampiezza_media/nota")||(i=l(i,B),e=i.length))}else i=t(i,r+"/ampiezza_media","type",{type:"object"}),
e++}if(o.profili!==void 0){let n=o.profili;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/profili","minItems",{limit:1}),e++);
const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.profilo===void 0&&(i=t(i,
r+"/profili/"+d,"required",{missingProperty:"profilo"}),e++);for(const s in f)s==="profilo"||s==="area"||s==="numero"||s===
"descrizione"||(i=t(i,r+"/profili/"+d,"additionalProperties",{additionalProperty:s}),e++);f.profilo!==void 0&&(J(f.profilo,
r+"/profili/"+d+"/profilo")||(i=l(i,J),e=i.length)),f.area!==void 0&&(J(f.area,r+"/profili/"+d+"/area")||(i=l(i,J),e=i.length)),
f.numero!==void 0&&(ai(f.numero,r+"/profili/"+d+"/numero")||(i=l(i,ai),e=i.length)),f.descrizione!==void 0&&(B(f.descrizione,
r+"/profili/"+d+"/descrizione")||(i=l(i,B),e=i.length))}else i=t(i,r+"/profili/"+d,"type",{type:"object"}),e++}}else i=t(
i,r+"/profili","type",{type:"array"}),e++}if(o.livelli_responsabilita!==void 0){let n=o.livelli_responsabilita;if(Array.
isArray(n)){n.length<1&&(i=t(i,r+"/livelli_responsabilita","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){
let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.livello===void 0&&(i=t(i,r+"/livelli_responsabilita/"+d,"requi\
red",{missingProperty:"livello"}),e++);for(const s in f)s==="livello"||s==="numero"||s==="fasce"||s==="descrizione"||(i=
t(i,r+"/livelli_responsabilita/"+d,"additionalProperties",{additionalProperty:s}),e++);f.livello!==void 0&&(J(f.livello,
r+"/livelli_responsabilita/"+d+"/livello")||(i=l(i,J),e=i.length)),f.numero!==void 0&&(ai(f.numero,r+"/livelli_responsab\
ilita/"+d+"/numero")||(i=l(i,ai),e=i.length)),f.fasce!==void 0&&(ai(f.fasce,r+"/livelli_responsabilita/"+d+"/fasce")||(i=
l(i,ai),e=i.length)),f.descrizione!==void 0&&(B(f.descrizione,r+"/livelli_responsabilita/"+d+"/descrizione")||(i=l(i,B),
e=i.length))}else i=t(i,r+"/livelli_responsabilita/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/livelli_responsabilit\
a","type",{type:"array"}),e++}if(o.azioni_organizzative!==void 0){let n=o.azioni_organizzative;if(Array.isArray(n)){n.length<
1&&(i=t(i,r+"/azioni_organizzative","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.azione===void 0&&(i=t(i,r+"/azioni_organizzative/"+d,"required",{missingProperty:"azione"}),
e++);for(const s in f)s==="azione"||s==="valore_pubblico"||s==="unita"||s==="scadenza"||(i=t(i,r+"/azioni_organizzative/"+
d,"additionalProperties",{additionalProperty:s}),e++);if(f.azione!==void 0&&(B(f.azione,r+"/azioni_organizzative/"+d+"/a\
zione")||(i=l(i,B),e=i.length)),f.valore_pubblico!==void 0&&(J(f.valore_pubblico,r+"/azioni_organizzative/"+d+"/valore_p\
ubblico")||(i=l(i,J),e=i.length)),f.unita!==void 0){let s=f.unita;if(Array.isArray(s)){const a=s.length;for(let g=0;g<a;g++)
xr(s[g],r+"/azioni_organizzative/"+d+"/unita/"+g)||(i=l(i,xr),e=i.length);let y=s.length,c;if(y>1){i:for(;y--;)for(c=y;c--;)
if(Xe(s[y],s[c])){i=t(i,r+"/azioni_organizzative/"+d+"/unita","uniqueItems",{i:y,j:c}),e++;break i}}}else i=t(i,r+"/azio\
ni_organizzative/"+d+"/unita","type",{type:"array"}),e++}f.scadenza!==void 0&&(wr(f.scadenza,r+"/azioni_organizzative/"+
d+"/scadenza")||(i=l(i,wr),e=i.length))}else i=t(i,r+"/azioni_organizzative/"+d,"type",{type:"object"}),e++}}else i=t(i,
r+"/azioni_organizzative","type",{type:"array"}),e++}if(o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<
1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)Lr(n[d],r+"/documenti/"+d)||(i=
l(i,Lr),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==void 0&&(Sr(o.rinvio,r+"/rinvio")||(i=
l(i,Sr),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return kn.errors=i,e===0}const ut=En,mt={$schema:"http://j\
son-schema.org/draft-07/schema#",$id:"unita.schema.json",type:"object",required:["unita"],additionalProperties:!1,properties:{
unita:{type:"array",items:{$ref:"#/definitions/unita"},minItems:1},codici_non_attribuiti:{type:"array",items:{type:"obje\
ct",required:["codice","nota"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9._-]+$"},nota:{
$ref:"definizioni.schema.json#/definitions/testo"}}}},soggetti_esterni:{type:"array",items:{type:"object",required:["id",
"denominazione","tipo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativ\
o"},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},tipo:{enum:["societ\xE0 partecipata","azienda spec\
iale","consorzio","ente pubblico","associazione","altro"]},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}},
definitions:{unita:{type:"object",required:["id","denominazione","tipo"],additionalProperties:!1,properties:{id:{$ref:"d\
efinizioni.schema.json#/definitions/identificativo"},codice:{type:"string",pattern:"^[A-Za-z0-9._-]+$",maxLength:40},denominazione:{
$ref:"definizioni.schema.json#/definitions/frase"},alias:{$ref:"definizioni.schema.json#/definitions/testi"},tipo:{enum:[
"area","direzione","settore","servizio autonomo","servizio","ufficio","altro"]},superiore:{$ref:"definizioni.schema.json\
#/definitions/rif_unita"},funzioni:{$ref:"definizioni.schema.json#/definitions/testi"},dal:{$ref:"definizioni.schema.jso\
n#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},dipendenti:{type:"object",required:["numero",
"al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"definizi\
oni.schema.json#/definitions/data"},per_area:{type:"object",additionalProperties:{$ref:"definizioni.schema.json#/definit\
ions/intero"}}}},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/defini\
tions/testo"}}}}},fn={type:"object",required:["id","denominazione","tipo"],additionalProperties:!1,properties:{id:{$ref:"\
definizioni.schema.json#/definitions/identificativo"},codice:{type:"string",pattern:"^[A-Za-z0-9._-]+$",maxLength:40},denominazione:{
$ref:"definizioni.schema.json#/definitions/frase"},alias:{$ref:"definizioni.schema.json#/definitions/testi"},tipo:{enum:[
"area","direzione","settore","servizio autonomo","servizio","ufficio","altro"]},superiore:{$ref:"definizioni.schema.json\
#/definitions/rif_unita"},funzioni:{$ref:"definizioni.schema.json#/definitions/testi"},dal:{$ref:"definizioni.schema.jso\
n#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},dipendenti:{type:"object",required:["numero",
"al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"definizi\
oni.schema.json#/definitions/data"},per_area:{type:"object",additionalProperties:{$ref:"definizioni.schema.json#/definit\
ions/intero"}}}},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/defini\
tions/testo"}}};function Oe(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>80&&(i=t(i,r,"maxLength",{limit:80}),
e++),C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Oe.
errors=i,e===0}function Re(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),
e++),v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{
type:"string"}),e++),Re.errors=i,e===0}function Ne(o,r=""){let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"min\
Items",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{
type:"array"}),e++;return Ne.errors=i,e===0}function Vr(o,r=""){let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=
t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Vr.errors=i,e===0}function Gi(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Gi.errors=i,e===0}function he(o,r=""){
let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),he.errors=i,e===0}function Zr(o,r=""){
let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),Zr.errors=i,e===0}function Qi(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),Qi.errors=i,e===0}function Or(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=
t(i,r,"required",{missingProperty:"id"}),e++),o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazi\
one"}),e++),o.tipo===void 0&&(i=t(i,r,"required",{missingProperty:"tipo"}),e++);for(const n in o)k.call(fn.properties,n)||
(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(Oe(o.id,r+"/id")||(i=l(i,Oe),e=i.length)),
o.codice!==void 0){let n=o.codice;typeof n=="string"?(v(n)>40&&(i=t(i,r+"/codice","maxLength",{limit:40}),e++),ci.test(n)||
(i=t(i,r+"/codice","pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++)):(i=t(i,r+"/codice","type",{type:"string"}),e++)}if(o.denominazione!==
void 0&&(Re(o.denominazione,r+"/denominazione")||(i=l(i,Re),e=i.length)),o.alias!==void 0&&(Ne(o.alias,r+"/alias")||(i=l(
i,Ne),e=i.length)),o.tipo!==void 0){let n=o.tipo;n==="area"||n==="direzione"||n==="settore"||n==="servizio autonomo"||n===
"servizio"||n==="ufficio"||n==="altro"||(i=t(i,r+"/tipo","enum",{allowedValues:fn.properties.tipo.enum}),e++)}if(o.superiore!==
void 0&&(Vr(o.superiore,r+"/superiore")||(i=l(i,Vr),e=i.length)),o.funzioni!==void 0&&(Ne(o.funzioni,r+"/funzioni")||(i=
l(i,Ne),e=i.length)),o.dal!==void 0&&(Gi(o.dal,r+"/dal")||(i=l(i,Gi),e=i.length)),o.al!==void 0&&(Gi(o.al,r+"/al")||(i=l(
i,Gi),e=i.length)),o.dipendenti!==void 0){let n=o.dipendenti;if(n&&typeof n=="object"&&!Array.isArray(n)){n.numero===void 0&&
(i=t(i,r+"/dipendenti","required",{missingProperty:"numero"}),e++),n.al===void 0&&(i=t(i,r+"/dipendenti","required",{missingProperty:"\
al"}),e++);for(const p in n)p==="numero"||p==="al"||p==="per_area"||(i=t(i,r+"/dipendenti","additionalProperties",{additionalProperty:p}),
e++);if(n.numero!==void 0&&(he(n.numero,r+"/dipendenti/numero")||(i=l(i,he),e=i.length)),n.al!==void 0&&(Gi(n.al,r+"/dip\
endenti/al")||(i=l(i,Gi),e=i.length)),n.per_area!==void 0){let p=n.per_area;if(p&&typeof p=="object"&&!Array.isArray(p))
for(const d in p)he(p[d],r+"/dipendenti/per_area/"+d.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,he),e=i.length);else
i=t(i,r+"/dipendenti/per_area","type",{type:"object"}),e++}}else i=t(i,r+"/dipendenti","type",{type:"object"}),e++}o.atto!==
void 0&&(Zr(o.atto,r+"/atto")||(i=l(i,Zr),e=i.length)),o.nota!==void 0&&(Qi(o.nota,r+"/nota")||(i=l(i,Qi),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return Or.errors=i,e===0}function En(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.unita===void 0&&(i=t(i,r,"required",{missingProperty:"unita"}),e++);for(const n in o)n==="unita"||n===
"codici_non_attribuiti"||n==="soggetti_esterni"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.unita!==
void 0){let n=o.unita;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/unita","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<
p;d++)Or(n[d],r+"/unita/"+d)||(i=l(i,Or),e=i.length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.codici_non_attribuiti!==
void 0){let n=o.codici_non_attribuiti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.codice===void 0&&(i=t(i,r+"/codici_non_attribuiti/"+d,"required",{missingProperty:"codice"}),
e++),f.nota===void 0&&(i=t(i,r+"/codici_non_attribuiti/"+d,"required",{missingProperty:"nota"}),e++);for(const s in f)s===
"codice"||s==="nota"||(i=t(i,r+"/codici_non_attribuiti/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.codice!==
void 0){let s=f.codice;typeof s=="string"?ci.test(s)||(i=t(i,r+"/codici_non_attribuiti/"+d+"/codice","pattern",{pattern:"\
^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r+"/codici_non_attribuiti/"+d+"/codice","type",{type:"string"}),e++)}f.nota!==void 0&&(Qi(
f.nota,r+"/codici_non_attribuiti/"+d+"/nota")||(i=l(i,Qi),e=i.length))}else i=t(i,r+"/codici_non_attribuiti/"+d,"type",{
type:"object"}),e++}}else i=t(i,r+"/codici_non_attribuiti","type",{type:"array"}),e++}if(o.soggetti_esterni!==void 0){let n=o.
soggetti_esterni;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.id===void 0&&(i=t(i,r+"/soggetti_esterni/"+d,"required",{missingProperty:"id"}),e++),f.denominazione===void 0&&
(i=t(i,r+"/soggetti_esterni/"+d,"required",{missingProperty:"denominazione"}),e++),f.tipo===void 0&&(i=t(i,r+"/soggetti_\
esterni/"+d,"required",{missingProperty:"tipo"}),e++);for(const s in f)s==="id"||s==="denominazione"||s==="tipo"||s==="n\
ota"||(i=t(i,r+"/soggetti_esterni/"+d,"additionalProperties",{additionalProperty:s}),e++);if(f.id!==void 0&&(Oe(f.id,r+"\
/soggetti_esterni/"+d+"/id")||(i=l(i,Oe),e=i.length)),f.denominazione!==void 0&&(Re(f.denominazione,r+"/soggetti_esterni\
/"+d+"/denominazione")||(i=l(i,Re),e=i.length)),f.tipo!==void 0){let s=f.tipo;s==="societ\xE0 partecipata"||s==="azienda\
 speciale"||s==="consorzio"||s==="ente pubblico"||s==="associazione"||s==="altro"||(i=t(i,r+"/soggetti_esterni/"+d+"/tip\
o","enum",{allowedValues:mt.properties.soggetti_esterni.items.properties.tipo.enum}),e++)}f.nota!==void 0&&(Qi(f.nota,r+
"/soggetti_esterni/"+d+"/nota")||(i=l(i,Qi),e=i.length))}else i=t(i,r+"/soggetti_esterni/"+d,"type",{type:"object"}),e++}}else
i=t(i,r+"/soggetti_esterni","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return En.errors=i,e===
0}const yt=Nn,ro={$schema:"http://json-schema.org/draft-07/schema#",$id:"valore-pubblico.schema.json",type:"object",additionalProperties:!1,
properties:{apertura_sezione:{$ref:"definizioni.schema.json#/definitions/testo"},premessa:{$ref:"definizioni.schema.json\
#/definitions/testo"},definizione:{$ref:"definizioni.schema.json#/definitions/testo"},fonti:{type:"array",items:{$ref:"d\
efinizioni.schema.json#/definitions/documento"}},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/b\
locco"}},contesto:{type:"object",additionalProperties:!1,properties:{esterno:{$ref:"definizioni.schema.json#/definitions\
/testo"},interno:{$ref:"definizioni.schema.json#/definitions/testo"},swot:{type:"object",additionalProperties:!1,properties:{
forza:{$ref:"definizioni.schema.json#/definitions/testi"},debolezza:{$ref:"definizioni.schema.json#/definitions/testi"},
opportunita:{$ref:"definizioni.schema.json#/definitions/testi"},minacce:{$ref:"definizioni.schema.json#/definitions/test\
i"}}}}},indirizzi:{type:"array",items:{$ref:"#/definitions/indirizzo_strategico"},minItems:1},obiettivi_vp:{type:"array",
items:{$ref:"#/definitions/obiettivo_valore_pubblico"}},fondi_europei:{type:"array",items:{$ref:"#/definitions/fondo_eur\
opeo"}},accessibilita:{type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/defini\
tions/testo"},limitata_a:{enum:["fisica","digitale"]},contesto:{$ref:"definizioni.schema.json#/definitions/blocco"},visione:{
type:"object",required:["testo"],additionalProperties:!1,properties:{testo:{$ref:"definizioni.schema.json#/definitions/t\
esto"},obiettivi:{$ref:"definizioni.schema.json#/definitions/testi"}}},fisica:{type:"object",additionalProperties:!1,properties:{
descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},peba:{$ref:"definizioni.schema.json#/definitions/documen\
to"},azioni:{type:"array",items:{$ref:"#/definitions/impegno_accessibilita"},minItems:1}}},digitale:{type:"object",additionalProperties:!1,
properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},impegno:{$ref:"definizioni.schema.json#/defi\
nitions/testo"},ambiti:{type:"array",items:{$ref:"#/definitions/ambito_accessibilita"},minItems:1},conformita:{type:"arr\
ay",items:{$ref:"#/definitions/conformita_digitale"},minItems:1},interventi:{type:"array",items:{$ref:"#/definitions/imp\
egno_accessibilita"},minItems:1},obiettivi_agid:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/document\
o"}}}},over65:{type:"object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definitions\
/testo"},azioni:{type:"array",items:{$ref:"#/definitions/impegno_accessibilita"},minItems:1}}},disabilita:{type:"object",
additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},azioni:{type:"array",
items:{$ref:"#/definitions/impegno_accessibilita"},minItems:1}}},responsabile_inclusione:{type:"object",additionalProperties:!1,
properties:{persona:{$ref:"definizioni.schema.json#/definitions/persona"},carica:{$ref:"definizioni.schema.json#/definit\
ions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},atto:{$ref:"definizioni.schema.json#/definiti\
ons/rif_atto"}}},associazioni:{$ref:"definizioni.schema.json#/definitions/testo"}}},semplificazione:{type:"object",additionalProperties:!1,
properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",items:{$ref:"definizioni.sc\
hema.json#/definitions/blocco"}},atti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_atto"}},procedure:{
type:"array",items:{$ref:"#/definitions/procedura_da_semplificare"},minItems:1},percorso:{type:"array",items:{$ref:"#/de\
finitions/tappa_semplificazione"},minItems:1}}},energia:{type:"object",additionalProperties:!1,properties:{descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},obiettivi:{type:"array",items:{$ref:"#/definitions/obiettivo_generale"}}}},
pari_opportunita:{type:"object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definiti\
ons/testo"},obiettivi:{type:"array",items:{$ref:"#/definitions/obiettivo_generale"}}}},risorse:{type:"array",items:{$ref:"\
#/definitions/risorsa_valore_pubblico"}},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{indirizzo_strategico:{
type:"object",required:["id","titolo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definition\
s/identificativo"},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},fonte:{$ref:"definizioni.schema.json#/defi\
nitions/rif_atto"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},azioni:{type:"array",items:{type:"obj\
ect",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativ\
o"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},indicatori:{type:"array",items:{$ref:"definizioni.schema.j\
son#/definitions/indicatore"}}}},minItems:1}}},obiettivo_valore_pubblico:{type:"object",required:["codice","denominazion\
e"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{$ref:"\
definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},contesto:{$ref:"\
definizioni.schema.json#/definitions/testo"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},dimensioni:{type:"\
array",items:{enum:["economica","sociale","educativa","assistenziale","ambientale","sanitaria","culturale"]},minItems:1,
uniqueItems:!0},indirizzo:{$ref:"definizioni.schema.json#/definitions/identificativo"},responsabile_politico:{$ref:"defi\
nizioni.schema.json#/definitions/frase"},responsabile_amministrativo:{$ref:"definizioni.schema.json#/definitions/frase"},
unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},stakeholder:{type:"array",
items:{type:"object",required:["denominazione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/d\
efinitions/identificativo"},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},interno:{type:"boolean"},contributo:{
$ref:"definizioni.schema.json#/definitions/testo"},impatto:{$ref:"definizioni.schema.json#/definitions/testo"}}}},collegamenti:{
type:"object",additionalProperties:!1,properties:{dup_obiettivo:{$ref:"definizioni.schema.json#/definitions/testi"},missione_programma:{
$ref:"definizioni.schema.json#/definitions/testi"},sdg:{type:"array",items:{type:"integer",minimum:1,maximum:17},uniqueItems:!0},
bes:{$ref:"definizioni.schema.json#/definitions/testi"},pnrr:{$ref:"definizioni.schema.json#/definitions/testi"},priorita:{
$ref:"definizioni.schema.json#/definitions/testi"}}},indicatori_impatto:{type:"array",items:{$ref:"definizioni.schema.js\
on#/definitions/indicatore"}},strategie:{type:"array",items:{type:"object",required:["codice","denominazione"],additionalProperties:!1,
properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{$ref:"definizioni.schema.json#/\
definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{$ref:"definizioni.sche\
ma.json#/definitions/rif_unita"},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}}}}},
risorse:{type:"array",items:{$ref:"#/definitions/risorsa_valore_pubblico"}}}},risorsa_valore_pubblico:{type:"object",required:[
"iniziativa"],additionalProperties:!1,properties:{iniziativa:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},anno:{$ref:"\
definizioni.schema.json#/definitions/anno"},fonte:{$ref:"definizioni.schema.json#/definitions/frase"}}},fondo_europeo:{type:"\
object",required:["programma","intervento"],additionalProperties:!1,properties:{programma:{$ref:"definizioni.schema.json\
#/definitions/frase"},intervento:{$ref:"definizioni.schema.json#/definitions/frase"},cup:{type:"string",pattern:"^[A-Z0-\
9]{15}$"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},stato:{enum:["candidato","finanziato","in corso",
"concluso","rendicontato"]},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},nota:{$ref:"definizioni.schema\
.json#/definitions/testo"}}},ambito_accessibilita:{type:"object",required:["titolo","obiettivi"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},titolo:{$ref:"definizioni.schema.json#/defin\
itions/frase"},sottotitolo:{$ref:"definizioni.schema.json#/definitions/frase"},obiettivi:{type:"array",items:{type:"obje\
ct",required:["titolo","azioni"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/\
frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},azioni:{type:"array",items:{$ref:"#/definitions/\
impegno_accessibilita"},minItems:1}}},minItems:1}}},impegno_accessibilita:{type:"object",required:["testo"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"definizioni.schema.json#/defini\
tions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},ricorrenza:{type:"object",required:["ogni"],
additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimestre","trimestre","mese"]},entro:{type:"strin\
g",pattern:"^\\d{1,2}/\\d{1,2}$"}}},responsabile:{$ref:"definizioni.schema.json#/definitions/rif_unita"},indicatore:{$ref:"\
definizioni.schema.json#/definitions/indicatore"},stato:{enum:["da avviare","in corso","concluso"]},obiettivo:{$ref:"def\
inizioni.schema.json#/definitions/rif_obiettivo"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},conformita_digitale:{
type:"object",required:["oggetto","stato"],additionalProperties:!1,properties:{oggetto:{$ref:"definizioni.schema.json#/d\
efinitions/frase"},stato:{enum:["conforme","parzialmente conforme","non conforme"]},norma:{$ref:"definizioni.schema.json\
#/definitions/frase"},base:{$ref:"definizioni.schema.json#/definitions/frase"},motivo:{$ref:"definizioni.schema.json#/de\
finitions/testo"},dichiarazione:{type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"definizio\
ni.schema.json#/definitions/indirizzo_web"},data:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"definizi\
oni.schema.json#/definitions/testo"}}}}},procedura_da_semplificare:{type:"object",required:["id","denominazione"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},denominazione:{$ref:"definizioni.schema.json\
#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},unita:{$ref:"definizioni.schema.js\
on#/definitions/rif_unita"},ufficio:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["da analizzare","as\
-is","to-be","in sperimentazione","attuata"]},unita_misura:{$ref:"definizioni.schema.json#/definitions/frase"},misurazione:{
$ref:"definizioni.schema.json#/definitions/testo"},baseline:{type:["number","string"]},target:{type:"object",propertyNames:{
pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.json#/definitions/traguardo"}},fonte:{enum:["Agenda s\
emplificazione","Agenda digitale","PNRR","iniziativa dell'ente","altro"]},scadenza:{$ref:"definizioni.schema.json#/defin\
itions/scadenza"}}},tappa_semplificazione:{type:"object",required:["periodo","attivita"],additionalProperties:!1,properties:{
periodo:{$ref:"definizioni.schema.json#/definitions/frase"},attivita:{$ref:"definizioni.schema.json#/definitions/testo"},
stato:{enum:["da avviare","in corso","conclusa"]}}},obiettivo_generale:{type:"object",required:["testo"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"definizioni.schema.json#/defini\
tions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},responsabile:{$ref:"definizioni.schema.jso\
n#/definitions/rif_unita"},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}},obiettivo:{
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"}}}}};function b(o,r=""){let i=null,e=0;return typeof o=="strin\
g"?(v(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"\
string"}),e++),b.errors=i,e===0}function Ui(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="\
file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(m(o.titolo,r+"/titol\
o")||(i=l(i,m),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=l(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/u\
rl")||(i=l(i,Q),e=i.length)),o.file!==void 0&&(V(o.file,r+"/file")||(i=l(i,V),e=i.length)),o.nota!==void 0&&(z(o.nota,r+
"/nota")||(i=l(i,z),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Ui.errors=i,e===0}function Bi(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),
o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="i\
mmagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=
l(i,m),e=i.length)),o.testo!==void 0&&(z(o.testo,r+"/testo")||(i=l(i,z),e=i.length)),o.immagini!==void 0){let n=o.immagini;
if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)ni(n[d],r+"/immagini/"+d)||(i=l(i,ni),e=i.length)}else i=t(i,r+
"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Bi.errors=i,e===0}function D(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let p=0;p<n;p++)
z(o[p],r+"/"+p)||(i=l(i,z),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return D.errors=i,e===0}function P(o,r=""){let i=null,e=0;return typeof o=="string"?(v(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),C.test(o)||(i=
t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),P.errors=i,e===0}function A(o,r=""){
let i=null,e=0;return typeof o=="string"?(v(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),v(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),A.errors=i,e===
0}function Wi(o,r=""){let i=null,e=0;return typeof o=="string"?C.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Wi.errors=i,e===0}function Ni(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)
k.call(j.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||
(i=l(i,ii),e=i.length)),o.denominazione!==void 0&&(m(o.denominazione,r+"/denominazione")||(i=l(i,m),e=i.length)),o.tipo!==
void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativ\
a"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei t\
empi"||(i=t(i,r+"/tipo","enum",{allowedValues:j.properties.tipo.enum}),e++)}if(o.dimensione!==void 0&&(m(o.dimensione,r+
"/dimensione")||(i=l(i,m),e=i.length)),o.sottodimensione!==void 0&&(m(o.sottodimensione,r+"/sottodimensione")||(i=l(i,m),
e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=
t(i,r+"/formula","type",{type:j.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===
void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)s==="numeratore"||s==="deno\
minatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==void 0&&(m(f.numeratore,
r+"/formula/numeratore")||(i=l(i,m),e=i.length)),f.denominatore!==void 0&&(m(f.denominatore,r+"/formula/denominatore")||
(i=l(i,m),e=i.length))}}if(o.unita_misura!==void 0&&(m(o.unita_misura,r+"/unita_misura")||(i=l(i,m),e=i.length)),o.polarita!==
void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:j.properties.polarita.enum}),e++)}
if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&(i=t(i,r+"/base\
line","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/baseline","additio\
nalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(s))&&typeof s!=
"string"&&(i=t(i,r+"/baseline/valore","type",{type:j.properties.baseline.properties.valore.type}),e++)}if(f.al!==void 0){
let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:j.
properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.target!==void 0){
let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||
(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","propertyNames",{propertyName:s}),
e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,ei),e=i.length)}else i=t(i,
r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f=="object"&&!Array.isArray(
f)){for(const s in f){const a=e;typeof s=="string"&&(x.test(s)||(i=t(i,r+"/storico","pattern",{pattern:"^\\d{4}$"},"",s),
e++));var p=a===e;p||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a==
"number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.
properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),e++}if(o.consuntivo!==
void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&
(x.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/consuntivo","pro\
pertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&
(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:j.properties.consuntivo.additionalProperties.
type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"/peso")||(i=l(i,oi),e=
i.length)),o.fonte!==void 0&&(m(o.fonte,r+"/fonte")||(i=l(i,m),e=i.length)),o.periodicita!==void 0&&(m(o.periodicita,r+"\
/periodicita")||(i=l(i,m),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/responsabile_dato")||(i=
l(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","type",{type:"boolean"}),
e++)}else i=t(i,r,"type",{type:"object"}),e++;return Ni.errors=i,e===0}function Rr(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.titolo===void 0&&(i=t(i,r,
"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="id"||n==="titolo"||n==="fonte"||n==="descrizione"||n===
"azioni"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||(i=l(i,P),e=i.
length)),o.titolo!==void 0&&(A(o.titolo,r+"/titolo")||(i=l(i,A),e=i.length)),o.fonte!==void 0&&(Wi(o.fonte,r+"/fonte")||
(i=l(i,Wi),e=i.length)),o.descrizione!==void 0&&(b(o.descrizione,r+"/descrizione")||(i=l(i,b),e=i.length)),o.azioni!==void 0){
let n=o.azioni;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/azioni","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<
p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.testo===void 0&&(i=t(i,r+"/azioni/"+d,"required",{missingProperty:"\
testo"}),e++);for(const s in f)s==="id"||s==="testo"||s==="indicatori"||(i=t(i,r+"/azioni/"+d,"additionalProperties",{additionalProperty:s}),
e++);if(f.id!==void 0&&(P(f.id,r+"/azioni/"+d+"/id")||(i=l(i,P),e=i.length)),f.testo!==void 0&&(b(f.testo,r+"/azioni/"+d+
"/testo")||(i=l(i,b),e=i.length)),f.indicatori!==void 0){let s=f.indicatori;if(Array.isArray(s)){const a=s.length;for(let y=0;y<
a;y++)Ni(s[y],r+"/azioni/"+d+"/indicatori/"+y)||(i=l(i,Ni),e=i.length)}else i=t(i,r+"/azioni/"+d+"/indicatori","type",{type:"\
array"}),e++}}else i=t(i,r+"/azioni/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/azioni","type",{type:"array"}),e++}}else
i=t(i,r,"type",{type:"object"}),e++;return Rr.errors=i,e===0}const sn={type:"object",required:["codice","denominazione"],
additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{$ref:"d\
efinizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},contesto:{$ref:"\
definizioni.schema.json#/definitions/testo"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},dimensioni:{type:"\
array",items:{enum:["economica","sociale","educativa","assistenziale","ambientale","sanitaria","culturale"]},minItems:1,
uniqueItems:!0},indirizzo:{$ref:"definizioni.schema.json#/definitions/identificativo"},responsabile_politico:{$ref:"defi\
nizioni.schema.json#/definitions/frase"},responsabile_amministrativo:{$ref:"definizioni.schema.json#/definitions/frase"},
unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},stakeholder:{type:"array",
items:{type:"object",required:["denominazione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/d\
efinitions/identificativo"},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},interno:{type:"boolean"},contributo:{
$ref:"definizioni.schema.json#/definitions/testo"},impatto:{$ref:"definizioni.schema.json#/definitions/testo"}}}},collegamenti:{
type:"object",additionalProperties:!1,properties:{dup_obiettivo:{$ref:"definizioni.schema.json#/definitions/testi"},missione_programma:{
$ref:"definizioni.schema.json#/definitions/testi"},sdg:{type:"array",items:{type:"integer",minimum:1,maximum:17},uniqueItems:!0},
bes:{$ref:"definizioni.schema.json#/definitions/testi"},pnrr:{$ref:"definizioni.schema.json#/definitions/testi"},priorita:{
$ref:"definizioni.schema.json#/definitions/testi"}}},indicatori_impatto:{type:"array",items:{$ref:"definizioni.schema.js\
on#/definitions/indicatore"}},strategie:{type:"array",items:{type:"object",required:["codice","denominazione"],additionalProperties:!1,
properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{$ref:"definizioni.schema.json#/\
definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{$ref:"definizioni.sche\
ma.json#/definitions/rif_unita"},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}}}}},
risorse:{type:"array",items:{$ref:"#/definitions/risorsa_valore_pubblico"}}}},ln=new RegExp("^[A-Za-z0-9_]+$","u");function mi(o,r=""){
let i=null,e=0;return typeof o=="string"?ci.test(o)||(i=t(i,r,"pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r,"ty\
pe",{type:"string"}),e++),mi.errors=i,e===0}function Me(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Be.
type}),e++),typeof o=="string"&&(He.test(o)||(i=t(i,r,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),
e++)),Me.errors=i,e===0}function Mr(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=
t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"\
<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),e++)),Mr.errors=i,e===0}function Ke(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.iniziativa===void 0&&(i=t(i,r,"required",{missingProperty:"\
iniziativa"}),e++);for(const n in o)n==="iniziativa"||n==="descrizione"||n==="importo"||n==="anno"||n==="fonte"||(i=t(i,
r,"additionalProperties",{additionalProperty:n}),e++);o.iniziativa!==void 0&&(A(o.iniziativa,r+"/iniziativa")||(i=l(i,A),
e=i.length)),o.descrizione!==void 0&&(b(o.descrizione,r+"/descrizione")||(i=l(i,b),e=i.length)),o.importo!==void 0&&(Me(
o.importo,r+"/importo")||(i=l(i,Me),e=i.length)),o.anno!==void 0&&(Mr(o.anno,r+"/anno")||(i=l(i,Mr),e=i.length)),o.fonte!==
void 0&&(A(o.fonte,r+"/fonte")||(i=l(i,A),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Ke.errors=i,e===0}
function Kr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.codice===void 0&&(i=t(i,r,"required",{
missingProperty:"codice"}),e++),o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const n in o)
k.call(sn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.codice!==void 0){let n=o.codice;
typeof n=="string"?(v(n)>40&&(i=t(i,r+"/codice","maxLength",{limit:40}),e++),ln.test(n)||(i=t(i,r+"/codice","pattern",{pattern:"\
^[A-Za-z0-9_]+$"}),e++)):(i=t(i,r+"/codice","type",{type:"string"}),e++)}if(o.denominazione!==void 0&&(A(o.denominazione,
r+"/denominazione")||(i=l(i,A),e=i.length)),o.descrizione!==void 0&&(b(o.descrizione,r+"/descrizione")||(i=l(i,b),e=i.length)),
o.contesto!==void 0&&(b(o.contesto,r+"/contesto")||(i=l(i,b),e=i.length)),o.ambito!==void 0&&(A(o.ambito,r+"/ambito")||(i=
l(i,A),e=i.length)),o.dimensioni!==void 0){let n=o.dimensioni;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/dimensioni","m\
inItems",{limit:1}),e++);const p=n.length;for(let s=0;s<p;s++){let a=n[s];a==="economica"||a==="sociale"||a==="educativa"||
a==="assistenziale"||a==="ambientale"||a==="sanitaria"||a==="culturale"||(i=t(i,r+"/dimensioni/"+s,"enum",{allowedValues:sn.
properties.dimensioni.items.enum}),e++)}let d=n.length,f;if(d>1){i:for(;d--;)for(f=d;f--;)if(Xe(n[d],n[f])){i=t(i,r+"/di\
mensioni","uniqueItems",{i:d,j:f}),e++;break i}}}else i=t(i,r+"/dimensioni","type",{type:"array"}),e++}if(o.indirizzo!==
void 0&&(P(o.indirizzo,r+"/indirizzo")||(i=l(i,P),e=i.length)),o.responsabile_politico!==void 0&&(A(o.responsabile_politico,
r+"/responsabile_politico")||(i=l(i,A),e=i.length)),o.responsabile_amministrativo!==void 0&&(A(o.responsabile_amministrativo,
r+"/responsabile_amministrativo")||(i=l(i,A),e=i.length)),o.unita!==void 0){let n=o.unita;if(Array.isArray(n)){n.length<
1&&(i=t(i,r+"/unita","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)mi(n[d],r+"/unita/"+d)||(i=l(i,mi),
e=i.length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.stakeholder!==void 0){let n=o.stakeholder;if(Array.isArray(
n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.denominazione===void 0&&
(i=t(i,r+"/stakeholder/"+d,"required",{missingProperty:"denominazione"}),e++);for(const s in f)s==="id"||s==="denominazi\
one"||s==="interno"||s==="contributo"||s==="impatto"||(i=t(i,r+"/stakeholder/"+d,"additionalProperties",{additionalProperty:s}),
e++);f.id!==void 0&&(P(f.id,r+"/stakeholder/"+d+"/id")||(i=l(i,P),e=i.length)),f.denominazione!==void 0&&(A(f.denominazione,
r+"/stakeholder/"+d+"/denominazione")||(i=l(i,A),e=i.length)),f.interno!==void 0&&typeof f.interno!="boolean"&&(i=t(i,r+
"/stakeholder/"+d+"/interno","type",{type:"boolean"}),e++),f.contributo!==void 0&&(b(f.contributo,r+"/stakeholder/"+d+"/\
contributo")||(i=l(i,b),e=i.length)),f.impatto!==void 0&&(b(f.impatto,r+"/stakeholder/"+d+"/impatto")||(i=l(i,b),e=i.length))}else
i=t(i,r+"/stakeholder/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/stakeholder","type",{type:"array"}),e++}if(o.collegamenti!==
void 0){let n=o.collegamenti;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)p==="dup_obiettivo"||p==="mis\
sione_programma"||p==="sdg"||p==="bes"||p==="pnrr"||p==="priorita"||(i=t(i,r+"/collegamenti","additionalProperties",{additionalProperty:p}),
e++);if(n.dup_obiettivo!==void 0&&(D(n.dup_obiettivo,r+"/collegamenti/dup_obiettivo")||(i=l(i,D),e=i.length)),n.missione_programma!==
void 0&&(D(n.missione_programma,r+"/collegamenti/missione_programma")||(i=l(i,D),e=i.length)),n.sdg!==void 0){let p=n.sdg;
if(Array.isArray(p)){const d=p.length;for(let a=0;a<d;a++){let y=p[a];typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)||
(i=t(i,r+"/collegamenti/sdg/"+a,"type",{type:"integer"}),e++),typeof y=="number"&&isFinite(y)&&((y>17||isNaN(y))&&(i=t(i,
r+"/collegamenti/sdg/"+a,"maximum",{comparison:"<=",limit:17}),e++),(y<1||isNaN(y))&&(i=t(i,r+"/collegamenti/sdg/"+a,"mi\
nimum",{comparison:">=",limit:1}),e++))}let f=p.length,s;if(f>1){const a={};for(;f--;){let y=p[f];if(typeof y=="number"&&
!(y%1)&&!isNaN(y)&&isFinite(y)){if(typeof a[y]=="number"){s=a[y],i=t(i,r+"/collegamenti/sdg","uniqueItems",{i:f,j:s}),e++;
break}a[y]=f}}}}else i=t(i,r+"/collegamenti/sdg","type",{type:"array"}),e++}n.bes!==void 0&&(D(n.bes,r+"/collegamenti/be\
s")||(i=l(i,D),e=i.length)),n.pnrr!==void 0&&(D(n.pnrr,r+"/collegamenti/pnrr")||(i=l(i,D),e=i.length)),n.priorita!==void 0&&
(D(n.priorita,r+"/collegamenti/priorita")||(i=l(i,D),e=i.length))}else i=t(i,r+"/collegamenti","type",{type:"object"}),e++}
if(o.indicatori_impatto!==void 0){let n=o.indicatori_impatto;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Ni(
n[d],r+"/indicatori_impatto/"+d)||(i=l(i,Ni),e=i.length)}else i=t(i,r+"/indicatori_impatto","type",{type:"array"}),e++}if(o.
strategie!==void 0){let n=o.strategie;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++){let f=n[d];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.codice===void 0&&(i=t(i,r+"/strategie/"+d,"required",{missingProperty:"codice"}),e++),f.denominazione===
void 0&&(i=t(i,r+"/strategie/"+d,"required",{missingProperty:"denominazione"}),e++);for(const s in f)s==="codice"||s==="\
denominazione"||s==="descrizione"||s==="responsabile"||s==="indicatori"||(i=t(i,r+"/strategie/"+d,"additionalProperties",
{additionalProperty:s}),e++);if(f.codice!==void 0){let s=f.codice;typeof s=="string"?(v(s)>40&&(i=t(i,r+"/strategie/"+d+
"/codice","maxLength",{limit:40}),e++),ln.test(s)||(i=t(i,r+"/strategie/"+d+"/codice","pattern",{pattern:"^[A-Za-z0-9_]+\
$"}),e++)):(i=t(i,r+"/strategie/"+d+"/codice","type",{type:"string"}),e++)}if(f.denominazione!==void 0&&(A(f.denominazione,
r+"/strategie/"+d+"/denominazione")||(i=l(i,A),e=i.length)),f.descrizione!==void 0&&(b(f.descrizione,r+"/strategie/"+d+"\
/descrizione")||(i=l(i,b),e=i.length)),f.responsabile!==void 0&&(mi(f.responsabile,r+"/strategie/"+d+"/responsabile")||(i=
l(i,mi),e=i.length)),f.indicatori!==void 0){let s=f.indicatori;if(Array.isArray(s)){const a=s.length;for(let y=0;y<a;y++)
Ni(s[y],r+"/strategie/"+d+"/indicatori/"+y)||(i=l(i,Ni),e=i.length)}else i=t(i,r+"/strategie/"+d+"/indicatori","type",{type:"\
array"}),e++}}else i=t(i,r+"/strategie/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/strategie","type",{type:"array"}),
e++}if(o.risorse!==void 0){let n=o.risorse;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Ke(n[d],r+"/risorse\
/"+d)||(i=l(i,Ke),e=i.length)}else i=t(i,r+"/risorse","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;
return Kr.errors=i,e===0}const ct={type:"object",required:["programma","intervento"],additionalProperties:!1,properties:{
programma:{$ref:"definizioni.schema.json#/definitions/frase"},intervento:{$ref:"definizioni.schema.json#/definitions/fra\
se"},cup:{type:"string",pattern:"^[A-Z0-9]{15}$"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},stato:{enum:[
"candidato","finanziato","in corso","concluso","rendicontato"]},unita:{$ref:"definizioni.schema.json#/definitions/rif_un\
ita"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},gt=new RegExp("^[A-Z0-9]{15}$","u");function Dr(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.programma===void 0&&(i=t(i,r,"required",{missingProperty:"\
programma"}),e++),o.intervento===void 0&&(i=t(i,r,"required",{missingProperty:"intervento"}),e++);for(const n in o)n==="\
programma"||n==="intervento"||n==="cup"||n==="importo"||n==="stato"||n==="unita"||n==="nota"||(i=t(i,r,"additionalProper\
ties",{additionalProperty:n}),e++);if(o.programma!==void 0&&(A(o.programma,r+"/programma")||(i=l(i,A),e=i.length)),o.intervento!==
void 0&&(A(o.intervento,r+"/intervento")||(i=l(i,A),e=i.length)),o.cup!==void 0){let n=o.cup;typeof n=="string"?gt.test(
n)||(i=t(i,r+"/cup","pattern",{pattern:"^[A-Z0-9]{15}$"}),e++):(i=t(i,r+"/cup","type",{type:"string"}),e++)}if(o.importo!==
void 0&&(Me(o.importo,r+"/importo")||(i=l(i,Me),e=i.length)),o.stato!==void 0){let n=o.stato;n==="candidato"||n==="finan\
ziato"||n==="in corso"||n==="concluso"||n==="rendicontato"||(i=t(i,r+"/stato","enum",{allowedValues:ct.properties.stato.
enum}),e++)}o.unita!==void 0&&(mi(o.unita,r+"/unita")||(i=l(i,mi),e=i.length)),o.nota!==void 0&&(b(o.nota,r+"/nota")||(i=
l(i,b),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Dr.errors=i,e===0}const no={type:"object",required:[
"testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"\
definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},ricorrenza:{
type:"object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimestre","trimes\
tre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},responsabile:{$ref:"definizioni.schema.json#/definit\
ions/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},stato:{enum:["da avviare","in corso",
"concluso"]},obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},nota:{$ref:"definizioni.schema.json#/\
definitions/testo"}}};function Pi(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&
(i=t(i,r,"type",{type:$i.type}),e++);const n=e;let p=!0;const d=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};
i===null?i=[a]:i.push(a),e++}var f=d===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,y=e;let c=!1,g=null;const W=e;
o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedib\
ile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(c=!0,g=0);const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===
void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&c)c=!1,g=[g,1];else{s&&(c=!0,g=1);const fi=e;
o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf\
/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));
var s=fi===e;if(s&&c)c=!1,g=[g,2];else{s&&(c=!0,g=2);const Ai=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&
(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"\
da"},"#/then/oneOf/3/required"),e++));var s=Ai===e;s&&c?(c=!1,g=[g,3]):s&&(c=!0,g=3)}}c?(e=y,i!==null&&(y?i.length=y:i=null)):
(i=t(i,r,"oneOf",{passingSchemas:g}),e++);var f=a===e;p=f}if(p||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="s\
tring"&&(ie.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\
\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||
a==="da_atto"||a==="da_fase"||a==="da"||a==="non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);
if(o.entro!==void 0&&(_i(o.entro,r+"/entro")||(i=l(i,_i),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=
l(i,h),e=i.length)),o.da_fase!==void 0){let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!=
"string"&&(i=t(i,r+"/da_fase","type",{type:$i.properties.da_fase.type}),e++)}o.da!==void 0&&(m(o.da,r+"/da")||(i=l(i,m),
e=i.length)),o.non_prevedibile!==void 0&&(m(o.non_prevedibile,r+"/non_prevedibile")||(i=l(i,m),e=i.length))}return Pi.errors=
i,e===0}function De(o,r=""){let i=null,e=0;return typeof o=="string"?Ue.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+\
(-[a-z0-9]+)*/[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),De.errors=i,e===0}function ki(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"test\
o"}),e++);for(const n in o)k.call(no.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==
void 0&&(P(o.id,r+"/id")||(i=l(i,P),e=i.length)),o.testo!==void 0&&(b(o.testo,r+"/testo")||(i=l(i,b),e=i.length)),o.scadenza!==
void 0&&(Pi(o.scadenza,r+"/scadenza")||(i=l(i,Pi),e=i.length)),o.ricorrenza!==void 0){let n=o.ricorrenza;if(n&&typeof n==
"object"&&!Array.isArray(n)){n.ogni===void 0&&(i=t(i,r+"/ricorrenza","required",{missingProperty:"ogni"}),e++);for(const p in n)
p==="ogni"||p==="entro"||(i=t(i,r+"/ricorrenza","additionalProperties",{additionalProperty:p}),e++);if(n.ogni!==void 0){
let p=n.ogni;p==="anno"||p==="semestre"||p==="quadrimestre"||p==="trimestre"||p==="mese"||(i=t(i,r+"/ricorrenza/ogni","e\
num",{allowedValues:no.properties.ricorrenza.properties.ogni.enum}),e++)}if(n.entro!==void 0){let p=n.entro;typeof p=="s\
tring"?bn.test(p)||(i=t(i,r+"/ricorrenza/entro","pattern",{pattern:"^\\d{1,2}/\\d{1,2}$"}),e++):(i=t(i,r+"/ricorrenza/en\
tro","type",{type:"string"}),e++)}}else i=t(i,r+"/ricorrenza","type",{type:"object"}),e++}if(o.responsabile!==void 0&&(mi(
o.responsabile,r+"/responsabile")||(i=l(i,mi),e=i.length)),o.indicatore!==void 0&&(Ni(o.indicatore,r+"/indicatore")||(i=
l(i,Ni),e=i.length)),o.stato!==void 0){let n=o.stato;n==="da avviare"||n==="in corso"||n==="concluso"||(i=t(i,r+"/stato",
"enum",{allowedValues:no.properties.stato.enum}),e++)}o.obiettivo!==void 0&&(De(o.obiettivo,r+"/obiettivo")||(i=l(i,De),
e=i.length)),o.nota!==void 0&&(b(o.nota,r+"/nota")||(i=l(i,b),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ki.
errors=i,e===0}function Cr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{
missingProperty:"titolo"}),e++),o.obiettivi===void 0&&(i=t(i,r,"required",{missingProperty:"obiettivi"}),e++);for(const n in o)
n==="id"||n==="titolo"||n==="sottotitolo"||n==="obiettivi"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.id!==void 0&&(P(o.id,r+"/id")||(i=l(i,P),e=i.length)),o.titolo!==void 0&&(A(o.titolo,r+"/titolo")||(i=l(i,A),e=i.length)),
o.sottotitolo!==void 0&&(A(o.sottotitolo,r+"/sottotitolo")||(i=l(i,A),e=i.length)),o.obiettivi!==void 0){let n=o.obiettivi;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++){
let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){f.titolo===void 0&&(i=t(i,r+"/obiettivi/"+d,"required",{missingProperty:"\
titolo"}),e++),f.azioni===void 0&&(i=t(i,r+"/obiettivi/"+d,"required",{missingProperty:"azioni"}),e++);for(const s in f)
s==="titolo"||s==="descrizione"||s==="azioni"||(i=t(i,r+"/obiettivi/"+d,"additionalProperties",{additionalProperty:s}),e++);
if(f.titolo!==void 0&&(A(f.titolo,r+"/obiettivi/"+d+"/titolo")||(i=l(i,A),e=i.length)),f.descrizione!==void 0&&(b(f.descrizione,
r+"/obiettivi/"+d+"/descrizione")||(i=l(i,b),e=i.length)),f.azioni!==void 0){let s=f.azioni;if(Array.isArray(s)){s.length<
1&&(i=t(i,r+"/obiettivi/"+d+"/azioni","minItems",{limit:1}),e++);const a=s.length;for(let y=0;y<a;y++)ki(s[y],r+"/obiett\
ivi/"+d+"/azioni/"+y)||(i=l(i,ki),e=i.length)}else i=t(i,r+"/obiettivi/"+d+"/azioni","type",{type:"array"}),e++}}else i=
t(i,r+"/obiettivi/"+d,"type",{type:"object"}),e++}}else i=t(i,r+"/obiettivi","type",{type:"array"}),e++}}else i=t(i,r,"t\
ype",{type:"object"}),e++;return Cr.errors=i,e===0}const zt={type:"object",required:["oggetto","stato"],additionalProperties:!1,
properties:{oggetto:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["conforme","parzialmente conforme",
"non conforme"]},norma:{$ref:"definizioni.schema.json#/definitions/frase"},base:{$ref:"definizioni.schema.json#/definiti\
ons/frase"},motivo:{$ref:"definizioni.schema.json#/definitions/testo"},dichiarazione:{type:"object",required:["url"],additionalProperties:!1,
properties:{url:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function Tr(o,r=""){let i=null,e=0;return typeof o==
"string"?Ce.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"string"}),e++),Tr.
errors=i,e===0}function Gr(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\\
d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),
e++),Gr.errors=i,e===0}function Ur(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.oggetto===void 0&&
(i=t(i,r,"required",{missingProperty:"oggetto"}),e++),o.stato===void 0&&(i=t(i,r,"required",{missingProperty:"stato"}),e++);
for(const n in o)n==="oggetto"||n==="stato"||n==="norma"||n==="base"||n==="motivo"||n==="dichiarazione"||(i=t(i,r,"addit\
ionalProperties",{additionalProperty:n}),e++);if(o.oggetto!==void 0&&(A(o.oggetto,r+"/oggetto")||(i=l(i,A),e=i.length)),
o.stato!==void 0){let n=o.stato;n==="conforme"||n==="parzialmente conforme"||n==="non conforme"||(i=t(i,r+"/stato","enum",
{allowedValues:zt.properties.stato.enum}),e++)}if(o.norma!==void 0&&(A(o.norma,r+"/norma")||(i=l(i,A),e=i.length)),o.base!==
void 0&&(A(o.base,r+"/base")||(i=l(i,A),e=i.length)),o.motivo!==void 0&&(b(o.motivo,r+"/motivo")||(i=l(i,b),e=i.length)),
o.dichiarazione!==void 0){let n=o.dichiarazione;if(n&&typeof n=="object"&&!Array.isArray(n)){n.url===void 0&&(i=t(i,r+"/\
dichiarazione","required",{missingProperty:"url"}),e++);for(const p in n)p==="url"||p==="data"||p==="nota"||(i=t(i,r+"/d\
ichiarazione","additionalProperties",{additionalProperty:p}),e++);n.url!==void 0&&(Tr(n.url,r+"/dichiarazione/url")||(i=
l(i,Tr),e=i.length)),n.data!==void 0&&(Gr(n.data,r+"/dichiarazione/data")||(i=l(i,Gr),e=i.length)),n.nota!==void 0&&(b(n.
nota,r+"/dichiarazione/nota")||(i=l(i,b),e=i.length))}else i=t(i,r+"/dichiarazione","type",{type:"object"}),e++}}else i=
t(i,r,"type",{type:"object"}),e++;return Ur.errors=i,e===0}function Br(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.cognome===void 0&&(i=t(i,r,"required",{missingProperty:"cognome"}),e++),o.nome===void 0&&(i=t(i,r,"\
required",{missingProperty:"nome"}),e++);for(const n in o)n==="cognome"||n==="nome"||n==="titolo"||(i=t(i,r,"additionalP\
roperties",{additionalProperty:n}),e++);o.cognome!==void 0&&(m(o.cognome,r+"/cognome")||(i=l(i,m),e=i.length)),o.nome!==
void 0&&(m(o.nome,r+"/nome")||(i=l(i,m),e=i.length)),o.titolo!==void 0&&(m(o.titolo,r+"/titolo")||(i=l(i,m),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return Br.errors=i,e===0}const We={type:"object",required:["id","denominazione"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},denominazione:{$ref:"definizioni.schema.json\
#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},unita:{$ref:"definizioni.schema.js\
on#/definitions/rif_unita"},ufficio:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["da analizzare","as\
-is","to-be","in sperimentazione","attuata"]},unita_misura:{$ref:"definizioni.schema.json#/definitions/frase"},misurazione:{
$ref:"definizioni.schema.json#/definitions/testo"},baseline:{type:["number","string"]},target:{type:"object",propertyNames:{
pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.json#/definitions/traguardo"}},fonte:{enum:["Agenda s\
emplificazione","Agenda digitale","PNRR","iniziativa dell'ente","altro"]},scadenza:{$ref:"definizioni.schema.json#/defin\
itions/scadenza"}}};function Hr(o,r=""){let i=null,e=0;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&!(o&&typeof o==
"object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:Zi.type}),e++),o&&typeof o=="object"&&!Array.isArray(o)){o.valore===
void 0&&(i=t(i,r,"required",{missingProperty:"valore"}),e++);for(const n in o)n==="operatore"||n==="valore"||n==="a"||(i=
t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.operatore!==void 0){let n=o.operatore;n==="="||n===">="||
n==="<="||n===">"||n==="<"||n==="tra"||(i=t(i,r+"/operatore","enum",{allowedValues:Zi.properties.operatore.enum}),e++)}if(o.
valore!==void 0){let n=o.valore;!(typeof n=="number"&&isFinite(n))&&typeof n!="string"&&(i=t(i,r+"/valore","type",{type:Zi.
properties.valore.type}),e++)}if(o.a!==void 0){let n=o.a;!(typeof n=="number"&&isFinite(n))&&typeof n!="string"&&(i=t(i,
r+"/a","type",{type:Zi.properties.a.type}),e++)}}return Hr.errors=i,e===0}function Jr(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.denominazione===void 0&&(i=
t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const p in o)k.call(We.properties,p)||(i=t(i,r,"additionalP\
roperties",{additionalProperty:p}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||(i=l(i,P),e=i.length)),o.denominazione!==void 0&&
(A(o.denominazione,r+"/denominazione")||(i=l(i,A),e=i.length)),o.descrizione!==void 0&&(b(o.descrizione,r+"/descrizione")||
(i=l(i,b),e=i.length)),o.unita!==void 0&&(mi(o.unita,r+"/unita")||(i=l(i,mi),e=i.length)),o.ufficio!==void 0&&(A(o.ufficio,
r+"/ufficio")||(i=l(i,A),e=i.length)),o.stato!==void 0){let p=o.stato;p==="da analizzare"||p==="as-is"||p==="to-be"||p===
"in sperimentazione"||p==="attuata"||(i=t(i,r+"/stato","enum",{allowedValues:We.properties.stato.enum}),e++)}if(o.unita_misura!==
void 0&&(A(o.unita_misura,r+"/unita_misura")||(i=l(i,A),e=i.length)),o.misurazione!==void 0&&(b(o.misurazione,r+"/misura\
zione")||(i=l(i,b),e=i.length)),o.baseline!==void 0){let p=o.baseline;!(typeof p=="number"&&isFinite(p))&&typeof p!="str\
ing"&&(i=t(i,r+"/baseline","type",{type:We.properties.baseline.type}),e++)}if(o.target!==void 0){let p=o.target;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const d in p){const f=e;typeof d=="string"&&(x.test(d)||(i=t(i,r+"/target","pattern",{pattern:"\
^\\d{4}$"},"",d),e++));var n=f===e;n||(i=t(i,r+"/target","propertyNames",{propertyName:d}),e++)}for(const d in p)Hr(p[d],
r+"/target/"+d.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=l(i,Hr),e=i.length)}else i=t(i,r+"/target","type",{type:"obje\
ct"}),e++}if(o.fonte!==void 0){let p=o.fonte;p==="Agenda semplificazione"||p==="Agenda digitale"||p==="PNRR"||p==="inizi\
ativa dell'ente"||p==="altro"||(i=t(i,r+"/fonte","enum",{allowedValues:We.properties.fonte.enum}),e++)}o.scadenza!==void 0&&
(Pi(o.scadenza,r+"/scadenza")||(i=l(i,Pi),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Jr.errors=i,e===0}
const vt={type:"object",required:["periodo","attivita"],additionalProperties:!1,properties:{periodo:{$ref:"definizioni.s\
chema.json#/definitions/frase"},attivita:{$ref:"definizioni.schema.json#/definitions/testo"},stato:{enum:["da avviare","\
in corso","conclusa"]}}};function Qr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.periodo===void 0&&
(i=t(i,r,"required",{missingProperty:"periodo"}),e++),o.attivita===void 0&&(i=t(i,r,"required",{missingProperty:"attivit\
a"}),e++);for(const n in o)n==="periodo"||n==="attivita"||n==="stato"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.periodo!==void 0&&(A(o.periodo,r+"/periodo")||(i=l(i,A),e=i.length)),o.attivita!==void 0&&(b(o.attivita,r+"/at\
tivita")||(i=l(i,b),e=i.length)),o.stato!==void 0){let n=o.stato;n==="da avviare"||n==="in corso"||n==="conclusa"||(i=t(
i,r+"/stato","enum",{allowedValues:vt.properties.stato.enum}),e++)}}else i=t(i,r,"type",{type:"object"}),e++;return Qr.errors=
i,e===0}function Ie(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"\
testo"}),e++);for(const n in o)n==="id"||n==="testo"||n==="scadenza"||n==="responsabile"||n==="indicatori"||n==="obietti\
vo"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||(i=l(i,P),e=i.length)),
o.testo!==void 0&&(b(o.testo,r+"/testo")||(i=l(i,b),e=i.length)),o.scadenza!==void 0&&(Pi(o.scadenza,r+"/scadenza")||(i=
l(i,Pi),e=i.length)),o.responsabile!==void 0&&(mi(o.responsabile,r+"/responsabile")||(i=l(i,mi),e=i.length)),o.indicatori!==
void 0){let n=o.indicatori;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Ni(n[d],r+"/indicatori/"+d)||(i=l(i,
Ni),e=i.length)}else i=t(i,r+"/indicatori","type",{type:"array"}),e++}o.obiettivo!==void 0&&(De(o.obiettivo,r+"/obiettiv\
o")||(i=l(i,De),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Ie.errors=i,e===0}function Wr(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),
o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="docume\
nti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(z(o.motivo,r+"/motivo")||(i=l(
i,z),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minIte\
ms",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)ti(n[d],r+"/documenti/"+d)||(i=l(i,ti),e=i.length)}else i=t(i,r+
"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Wr.errors=i,e===0}function Nn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(ro.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);if(o.apertura_sezione!==void 0&&(b(o.apertura_sezione,r+"/apertura_sezione")||
(i=l(i,b),e=i.length)),o.premessa!==void 0&&(b(o.premessa,r+"/premessa")||(i=l(i,b),e=i.length)),o.definizione!==void 0&&
(b(o.definizione,r+"/definizione")||(i=l(i,b),e=i.length)),o.fonti!==void 0){let n=o.fonti;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++)Ui(n[d],r+"/fonti/"+d)||(i=l(i,Ui),e=i.length)}else i=t(i,r+"/fonti","type",{type:"array"}),e++}
if(o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const p=n.length;for(let d=0;d<p;d++)Bi(n[d],r+"/parti/"+d)||(i=
l(i,Bi),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.contesto!==void 0){let n=o.contesto;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const p in n)p==="esterno"||p==="interno"||p==="swot"||(i=t(i,r+"/contesto","additional\
Properties",{additionalProperty:p}),e++);if(n.esterno!==void 0&&(b(n.esterno,r+"/contesto/esterno")||(i=l(i,b),e=i.length)),
n.interno!==void 0&&(b(n.interno,r+"/contesto/interno")||(i=l(i,b),e=i.length)),n.swot!==void 0){let p=n.swot;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const d in p)d==="forza"||d==="debolezza"||d==="opportunita"||d==="minacce"||(i=t(i,r+"\
/contesto/swot","additionalProperties",{additionalProperty:d}),e++);p.forza!==void 0&&(D(p.forza,r+"/contesto/swot/forza")||
(i=l(i,D),e=i.length)),p.debolezza!==void 0&&(D(p.debolezza,r+"/contesto/swot/debolezza")||(i=l(i,D),e=i.length)),p.opportunita!==
void 0&&(D(p.opportunita,r+"/contesto/swot/opportunita")||(i=l(i,D),e=i.length)),p.minacce!==void 0&&(D(p.minacce,r+"/co\
ntesto/swot/minacce")||(i=l(i,D),e=i.length))}else i=t(i,r+"/contesto/swot","type",{type:"object"}),e++}}else i=t(i,r+"/\
contesto","type",{type:"object"}),e++}if(o.indirizzi!==void 0){let n=o.indirizzi;if(Array.isArray(n)){n.length<1&&(i=t(i,
r+"/indirizzi","minItems",{limit:1}),e++);const p=n.length;for(let d=0;d<p;d++)Rr(n[d],r+"/indirizzi/"+d)||(i=l(i,Rr),e=
i.length)}else i=t(i,r+"/indirizzi","type",{type:"array"}),e++}if(o.obiettivi_vp!==void 0){let n=o.obiettivi_vp;if(Array.
isArray(n)){const p=n.length;for(let d=0;d<p;d++)Kr(n[d],r+"/obiettivi_vp/"+d)||(i=l(i,Kr),e=i.length)}else i=t(i,r+"/ob\
iettivi_vp","type",{type:"array"}),e++}if(o.fondi_europei!==void 0){let n=o.fondi_europei;if(Array.isArray(n)){const p=n.
length;for(let d=0;d<p;d++)Dr(n[d],r+"/fondi_europei/"+d)||(i=l(i,Dr),e=i.length)}else i=t(i,r+"/fondi_europei","type",{
type:"array"}),e++}if(o.accessibilita!==void 0){let n=o.accessibilita;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)
k.call(ro.properties.accessibilita.properties,p)||(i=t(i,r+"/accessibilita","additionalProperties",{additionalProperty:p}),
e++);if(n.premessa!==void 0&&(b(n.premessa,r+"/accessibilita/premessa")||(i=l(i,b),e=i.length)),n.limitata_a!==void 0){let p=n.
limitata_a;p==="fisica"||p==="digitale"||(i=t(i,r+"/accessibilita/limitata_a","enum",{allowedValues:ro.properties.accessibilita.
properties.limitata_a.enum}),e++)}if(n.contesto!==void 0&&(Bi(n.contesto,r+"/accessibilita/contesto")||(i=l(i,Bi),e=i.length)),
n.visione!==void 0){let p=n.visione;if(p&&typeof p=="object"&&!Array.isArray(p)){p.testo===void 0&&(i=t(i,r+"/accessibil\
ita/visione","required",{missingProperty:"testo"}),e++);for(const d in p)d==="testo"||d==="obiettivi"||(i=t(i,r+"/access\
ibilita/visione","additionalProperties",{additionalProperty:d}),e++);p.testo!==void 0&&(b(p.testo,r+"/accessibilita/visi\
one/testo")||(i=l(i,b),e=i.length)),p.obiettivi!==void 0&&(D(p.obiettivi,r+"/accessibilita/visione/obiettivi")||(i=l(i,D),
e=i.length))}else i=t(i,r+"/accessibilita/visione","type",{type:"object"}),e++}if(n.fisica!==void 0){let p=n.fisica;if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="descrizione"||d==="peba"||d==="azioni"||(i=t(i,r+"/accessib\
ilita/fisica","additionalProperties",{additionalProperty:d}),e++);if(p.descrizione!==void 0&&(b(p.descrizione,r+"/access\
ibilita/fisica/descrizione")||(i=l(i,b),e=i.length)),p.peba!==void 0&&(Ui(p.peba,r+"/accessibilita/fisica/peba")||(i=l(i,
Ui),e=i.length)),p.azioni!==void 0){let d=p.azioni;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/accessibilita/fisica/azio\
ni","minItems",{limit:1}),e++);const f=d.length;for(let s=0;s<f;s++)ki(d[s],r+"/accessibilita/fisica/azioni/"+s)||(i=l(i,
ki),e=i.length)}else i=t(i,r+"/accessibilita/fisica/azioni","type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/fis\
ica","type",{type:"object"}),e++}if(n.digitale!==void 0){let p=n.digitale;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)
d==="descrizione"||d==="impegno"||d==="ambiti"||d==="conformita"||d==="interventi"||d==="obiettivi_agid"||(i=t(i,r+"/acc\
essibilita/digitale","additionalProperties",{additionalProperty:d}),e++);if(p.descrizione!==void 0&&(b(p.descrizione,r+"\
/accessibilita/digitale/descrizione")||(i=l(i,b),e=i.length)),p.impegno!==void 0&&(b(p.impegno,r+"/accessibilita/digital\
e/impegno")||(i=l(i,b),e=i.length)),p.ambiti!==void 0){let d=p.ambiti;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/access\
ibilita/digitale/ambiti","minItems",{limit:1}),e++);const f=d.length;for(let s=0;s<f;s++)Cr(d[s],r+"/accessibilita/digit\
ale/ambiti/"+s)||(i=l(i,Cr),e=i.length)}else i=t(i,r+"/accessibilita/digitale/ambiti","type",{type:"array"}),e++}if(p.conformita!==
void 0){let d=p.conformita;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/accessibilita/digitale/conformita","minItems",{limit:1}),
e++);const f=d.length;for(let s=0;s<f;s++)Ur(d[s],r+"/accessibilita/digitale/conformita/"+s)||(i=l(i,Ur),e=i.length)}else
i=t(i,r+"/accessibilita/digitale/conformita","type",{type:"array"}),e++}if(p.interventi!==void 0){let d=p.interventi;if(Array.
isArray(d)){d.length<1&&(i=t(i,r+"/accessibilita/digitale/interventi","minItems",{limit:1}),e++);const f=d.length;for(let s=0;s<
f;s++)ki(d[s],r+"/accessibilita/digitale/interventi/"+s)||(i=l(i,ki),e=i.length)}else i=t(i,r+"/accessibilita/digitale/i\
nterventi","type",{type:"array"}),e++}if(p.obiettivi_agid!==void 0){let d=p.obiettivi_agid;if(Array.isArray(d)){const f=d.
length;for(let s=0;s<f;s++)Ui(d[s],r+"/accessibilita/digitale/obiettivi_agid/"+s)||(i=l(i,Ui),e=i.length)}else i=t(i,r+"\
/accessibilita/digitale/obiettivi_agid","type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/digitale","type",{type:"\
object"}),e++}if(n.over65!==void 0){let p=n.over65;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="de\
scrizione"||d==="azioni"||(i=t(i,r+"/accessibilita/over65","additionalProperties",{additionalProperty:d}),e++);if(p.descrizione!==
void 0&&(b(p.descrizione,r+"/accessibilita/over65/descrizione")||(i=l(i,b),e=i.length)),p.azioni!==void 0){let d=p.azioni;
if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/accessibilita/over65/azioni","minItems",{limit:1}),e++);const f=d.length;for(let s=0;s<
f;s++)ki(d[s],r+"/accessibilita/over65/azioni/"+s)||(i=l(i,ki),e=i.length)}else i=t(i,r+"/accessibilita/over65/azioni","\
type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/over65","type",{type:"object"}),e++}if(n.disabilita!==void 0){let p=n.
disabilita;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="descrizione"||d==="azioni"||(i=t(i,r+"/acc\
essibilita/disabilita","additionalProperties",{additionalProperty:d}),e++);if(p.descrizione!==void 0&&(b(p.descrizione,r+
"/accessibilita/disabilita/descrizione")||(i=l(i,b),e=i.length)),p.azioni!==void 0){let d=p.azioni;if(Array.isArray(d)){
d.length<1&&(i=t(i,r+"/accessibilita/disabilita/azioni","minItems",{limit:1}),e++);const f=d.length;for(let s=0;s<f;s++)
ki(d[s],r+"/accessibilita/disabilita/azioni/"+s)||(i=l(i,ki),e=i.length)}else i=t(i,r+"/accessibilita/disabilita/azioni",
"type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/disabilita","type",{type:"object"}),e++}if(n.responsabile_inclusione!==
void 0){let p=n.responsabile_inclusione;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const d in p)d==="persona"||d===
"carica"||d==="unita"||d==="atto"||(i=t(i,r+"/accessibilita/responsabile_inclusione","additionalProperties",{additionalProperty:d}),
e++);p.persona!==void 0&&(Br(p.persona,r+"/accessibilita/responsabile_inclusione/persona")||(i=l(i,Br),e=i.length)),p.carica!==
void 0&&(A(p.carica,r+"/accessibilita/responsabile_inclusione/carica")||(i=l(i,A),e=i.length)),p.unita!==void 0&&(mi(p.unita,
r+"/accessibilita/responsabile_inclusione/unita")||(i=l(i,mi),e=i.length)),p.atto!==void 0&&(Wi(p.atto,r+"/accessibilita\
/responsabile_inclusione/atto")||(i=l(i,Wi),e=i.length))}else i=t(i,r+"/accessibilita/responsabile_inclusione","type",{type:"\
object"}),e++}n.associazioni!==void 0&&(b(n.associazioni,r+"/accessibilita/associazioni")||(i=l(i,b),e=i.length))}else i=
t(i,r+"/accessibilita","type",{type:"object"}),e++}if(o.semplificazione!==void 0){let n=o.semplificazione;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const p in n)p==="premessa"||p==="parti"||p==="atti"||p==="procedure"||p==="percorso"||
(i=t(i,r+"/semplificazione","additionalProperties",{additionalProperty:p}),e++);if(n.premessa!==void 0&&(b(n.premessa,r+
"/semplificazione/premessa")||(i=l(i,b),e=i.length)),n.parti!==void 0){let p=n.parti;if(Array.isArray(p)){const d=p.length;
for(let f=0;f<d;f++)Bi(p[f],r+"/semplificazione/parti/"+f)||(i=l(i,Bi),e=i.length)}else i=t(i,r+"/semplificazione/parti",
"type",{type:"array"}),e++}if(n.atti!==void 0){let p=n.atti;if(Array.isArray(p)){const d=p.length;for(let f=0;f<d;f++)Wi(
p[f],r+"/semplificazione/atti/"+f)||(i=l(i,Wi),e=i.length)}else i=t(i,r+"/semplificazione/atti","type",{type:"array"}),e++}
if(n.procedure!==void 0){let p=n.procedure;if(Array.isArray(p)){p.length<1&&(i=t(i,r+"/semplificazione/procedure","minIt\
ems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++)Jr(p[f],r+"/semplificazione/procedure/"+f)||(i=l(i,Jr),e=i.length)}else
i=t(i,r+"/semplificazione/procedure","type",{type:"array"}),e++}if(n.percorso!==void 0){let p=n.percorso;if(Array.isArray(
p)){p.length<1&&(i=t(i,r+"/semplificazione/percorso","minItems",{limit:1}),e++);const d=p.length;for(let f=0;f<d;f++)Qr(
p[f],r+"/semplificazione/percorso/"+f)||(i=l(i,Qr),e=i.length)}else i=t(i,r+"/semplificazione/percorso","type",{type:"ar\
ray"}),e++}}else i=t(i,r+"/semplificazione","type",{type:"object"}),e++}if(o.energia!==void 0){let n=o.energia;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const p in n)p==="descrizione"||p==="obiettivi"||(i=t(i,r+"/energia","additionalPropert\
ies",{additionalProperty:p}),e++);if(n.descrizione!==void 0&&(b(n.descrizione,r+"/energia/descrizione")||(i=l(i,b),e=i.length)),
n.obiettivi!==void 0){let p=n.obiettivi;if(Array.isArray(p)){const d=p.length;for(let f=0;f<d;f++)Ie(p[f],r+"/energia/ob\
iettivi/"+f)||(i=l(i,Ie),e=i.length)}else i=t(i,r+"/energia/obiettivi","type",{type:"array"}),e++}}else i=t(i,r+"/energi\
a","type",{type:"object"}),e++}if(o.pari_opportunita!==void 0){let n=o.pari_opportunita;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const p in n)p==="descrizione"||p==="obiettivi"||(i=t(i,r+"/pari_opportunita","additionalProperties",{additionalProperty:p}),
e++);if(n.descrizione!==void 0&&(b(n.descrizione,r+"/pari_opportunita/descrizione")||(i=l(i,b),e=i.length)),n.obiettivi!==
void 0){let p=n.obiettivi;if(Array.isArray(p)){const d=p.length;for(let f=0;f<d;f++)Ie(p[f],r+"/pari_opportunita/obietti\
vi/"+f)||(i=l(i,Ie),e=i.length)}else i=t(i,r+"/pari_opportunita/obiettivi","type",{type:"array"}),e++}}else i=t(i,r+"/pa\
ri_opportunita","type",{type:"object"}),e++}if(o.risorse!==void 0){let n=o.risorse;if(Array.isArray(n)){const p=n.length;
for(let d=0;d<p;d++)Ke(n[d],r+"/risorse/"+d)||(i=l(i,Ke),e=i.length)}else i=t(i,r+"/risorse","type",{type:"array"}),e++}
o.rinvio!==void 0&&(Wr(o.rinvio,r+"/rinvio")||(i=l(i,Wr),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Nn.
errors=i,e===0}const _t={anagrafica:xn,anticorruzione:Rn,atti:Cn,"azioni-positive":Tn,fabbisogni:Gn,formazione:Un,incarichi:Bn,
"lavoro-agile":Hn,monitoraggio:Xn,obiettivo:it,performance:rt,piao:nt,premessa:dt,struttura:pt,unita:ut,"valore-pubblico":yt};export{Rn as validate_anticorruzione,Cn as validate_atti,Tn as validate_azioni_positive,Gn as validate_fabbisogni,Un as validate_formazione,
Bn as validate_incarichi,Hn as validate_lavoro_agile,Xn as validate_monitoraggio,it as validate_obiettivo,rt as validate_performance,
nt as validate_piao,dt as validate_premessa,pt as validate_struttura,ut as validate_unita,yt as validate_valore_pubblico,
_t as validators};
