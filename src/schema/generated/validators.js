// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
import hn from"ajv/dist/runtime/ucs2length.js";import Fn from"ajv/dist/runtime/equal.js";const t=(o,r,i,e,n="",d=void 0)=>{
const l={instancePath:r,schemaPath:n,keyword:i,params:e,...d===void 0?{}:{propertyName:d}};return o===null?[l]:(o.push(l),
o)},p=(o,{errors:r})=>o===null?r:o.concat(r),xn=ln,He={$schema:"http://json-schema.org/draft-07/schema#",$id:"anagrafica\
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
finitions/testi"},note:{$ref:"definizioni.schema.json#/definitions/testo"}}},k=Object.prototype.hasOwnProperty;const z=hn.default,q=new RegExp("\\S","u");function G(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,
r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),
e++)):(i=t(i,r,"type",{type:"string"}),e++),G.errors=i,e===0}const De=new RegExp('^https?://[^\\s<>"]+$',"u");function re(o,r=""){let i=null,e=0;return typeof o=="string"?De.test(o)||
(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"string"}),e++),re.errors=i,e===0}const wn=new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$","u");function ne(o,r=""){let i=null,e=0;return typeof o=="string"?
wn.test(o)||(i=t(i,r,"pattern",{pattern:"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ne.
errors=i,e===0}function te(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"int\
eger"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),te.errors=
i,e===0}const yi=new RegExp("^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$","u");function fe(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),fe.errors=i,e===0}const E=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function no(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),no.errors=i,e===0}function g(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=
t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),g.errors=i,e===0}function Oi(o,r=""){let i=null,
e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)g(o[d],r+"\
/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Oi.errors=i,e===0}function se(o,r=""){let i=null,
e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),
e++)):(i=t(i,r,"type",{type:"string"}),e++),se.errors=i,e===0}const Ln=new RegExp("^[A-Za-z0-9_]{2,20}$","u"),Sn=new RegExp(
"^\\d{6}$","u"),Xr=new RegExp("^\\d{11}$","u"),Vn=new RegExp("^\\d{5}$","u"),On=new RegExp("^[A-Z]{2}$","u"),Rn=new RegExp(
"^[+0-9][0-9 .-]{4,20}$","u");function ln(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===
void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++),o.tipo_ente===void 0&&(i=t(i,r,"required",{missingProperty:"\
tipo_ente"}),e++);for(const n in o)k.call(He.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.denominazione!==void 0&&(G(o.denominazione,r+"/denominazione")||(i=p(i,G),e=i.length)),o.tipo_ente!==void 0){let n=o.
tipo_ente;n==="comune"||n==="provincia"||n==="citt\xE0 metropolitana"||n==="unione di comuni"||n==="comunit\xE0 montana"||
n==="regione"||n==="ministero"||n==="universit\xE0"||n==="azienda sanitaria"||n==="camera di commercio"||n==="ente parco"||
n==="altro"||(i=t(i,r+"/tipo_ente","enum",{allowedValues:He.properties.tipo_ente.enum}),e++)}if(o.codice_ipa!==void 0){let n=o.
codice_ipa;typeof n=="string"?Ln.test(n)||(i=t(i,r+"/codice_ipa","pattern",{pattern:"^[A-Za-z0-9_]{2,20}$"}),e++):(i=t(i,
r+"/codice_ipa","type",{type:"string"}),e++)}if(o.codice_istat!==void 0){let n=o.codice_istat;typeof n=="string"?Sn.test(
n)||(i=t(i,r+"/codice_istat","pattern",{pattern:"^\\d{6}$"}),e++):(i=t(i,r+"/codice_istat","type",{type:"string"}),e++)}
if(o.codice_fiscale!==void 0){let n=o.codice_fiscale;typeof n=="string"?Xr.test(n)||(i=t(i,r+"/codice_fiscale","pattern",
{pattern:"^\\d{11}$"}),e++):(i=t(i,r+"/codice_fiscale","type",{type:"string"}),e++)}if(o.partita_iva!==void 0){let n=o.partita_iva;
typeof n=="string"?Xr.test(n)||(i=t(i,r+"/partita_iva","pattern",{pattern:"^\\d{11}$"}),e++):(i=t(i,r+"/partita_iva","ty\
pe",{type:"string"}),e++)}if(o.indirizzo!==void 0){let n=o.indirizzo;if(n&&typeof n=="object"&&!Array.isArray(n)){n.via===
void 0&&(i=t(i,r+"/indirizzo","required",{missingProperty:"via"}),e++),n.comune===void 0&&(i=t(i,r+"/indirizzo","require\
d",{missingProperty:"comune"}),e++);for(const d in n)d==="via"||d==="civico"||d==="cap"||d==="comune"||d==="provincia"||
(i=t(i,r+"/indirizzo","additionalProperties",{additionalProperty:d}),e++);if(n.via!==void 0&&(G(n.via,r+"/indirizzo/via")||
(i=p(i,G),e=i.length)),n.civico!==void 0&&typeof n.civico!="string"&&(i=t(i,r+"/indirizzo/civico","type",{type:"string"}),
e++),n.cap!==void 0){let d=n.cap;typeof d=="string"?Vn.test(d)||(i=t(i,r+"/indirizzo/cap","pattern",{pattern:"^\\d{5}$"}),
e++):(i=t(i,r+"/indirizzo/cap","type",{type:"string"}),e++)}if(n.comune!==void 0&&(G(n.comune,r+"/indirizzo/comune")||(i=
p(i,G),e=i.length)),n.provincia!==void 0){let d=n.provincia;typeof d=="string"?On.test(d)||(i=t(i,r+"/indirizzo/provinci\
a","pattern",{pattern:"^[A-Z]{2}$"}),e++):(i=t(i,r+"/indirizzo/provincia","type",{type:"string"}),e++)}}else i=t(i,r+"/i\
ndirizzo","type",{type:"object"}),e++}if(o.telefono!==void 0){let n=o.telefono;if(Array.isArray(n)){n.length<1&&(i=t(i,r+
"/telefono","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){let f=n[l];typeof f=="string"?Rn.test(f)||(i=
t(i,r+"/telefono/"+l,"pattern",{pattern:"^[+0-9][0-9 .-]{4,20}$"}),e++):(i=t(i,r+"/telefono/"+l,"type",{type:"string"}),
e++)}}else i=t(i,r+"/telefono","type",{type:"array"}),e++}if(o.sito!==void 0&&(re(o.sito,r+"/sito")||(i=p(i,re),e=i.length)),
o.email!==void 0&&(ne(o.email,r+"/email")||(i=p(i,ne),e=i.length)),o.pec!==void 0&&(ne(o.pec,r+"/pec")||(i=p(i,ne),e=i.length)),
o.legale_rappresentante!==void 0){let n=o.legale_rappresentante;if(n&&typeof n=="object"&&!Array.isArray(n)){n.carica===
void 0&&(i=t(i,r+"/legale_rappresentante","required",{missingProperty:"carica"}),e++);for(const d in n)d==="carica"||d===
"nome"||(i=t(i,r+"/legale_rappresentante","additionalProperties",{additionalProperty:d}),e++);n.carica!==void 0&&(G(n.carica,
r+"/legale_rappresentante/carica")||(i=p(i,G),e=i.length)),n.nome!==void 0&&(G(n.nome,r+"/legale_rappresentante/nome")||
(i=p(i,G),e=i.length))}else i=t(i,r+"/legale_rappresentante","type",{type:"object"}),e++}if(o.abitanti!==void 0){let n=o.
abitanti;if(n&&typeof n=="object"&&!Array.isArray(n)){n.numero===void 0&&(i=t(i,r+"/abitanti","required",{missingProperty:"\
numero"}),e++),n.al===void 0&&(i=t(i,r+"/abitanti","required",{missingProperty:"al"}),e++);for(const d in n)d==="numero"||
d==="al"||(i=t(i,r+"/abitanti","additionalProperties",{additionalProperty:d}),e++);n.numero!==void 0&&(te(n.numero,r+"/a\
bitanti/numero")||(i=p(i,te),e=i.length)),n.al!==void 0&&(fe(n.al,r+"/abitanti/al")||(i=p(i,fe),e=i.length))}else i=t(i,
r+"/abitanti","type",{type:"object"}),e++}if(o.dipendenti!==void 0){let n=o.dipendenti;if(n&&typeof n=="object"&&!Array.
isArray(n)){n.numero===void 0&&(i=t(i,r+"/dipendenti","required",{missingProperty:"numero"}),e++),n.al===void 0&&(i=t(i,
r+"/dipendenti","required",{missingProperty:"al"}),e++);for(const d in n)d==="numero"||d==="al"||(i=t(i,r+"/dipendenti",
"additionalProperties",{additionalProperty:d}),e++);n.numero!==void 0&&(te(n.numero,r+"/dipendenti/numero")||(i=p(i,te),
e=i.length)),n.al!==void 0&&(fe(n.al,r+"/dipendenti/al")||(i=p(i,fe),e=i.length))}else i=t(i,r+"/dipendenti","type",{type:"\
object"}),e++}if(o.figure!==void 0){let n=o.figure;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];
if(f&&typeof f=="object"&&!Array.isArray(f)){f.ruolo===void 0&&(i=t(i,r+"/figure/"+l,"required",{missingProperty:"ruolo"}),
e++);for(const s in f)s==="ruolo"||s==="nome"||s==="atto"||(i=t(i,r+"/figure/"+l,"additionalProperties",{additionalProperty:s}),
e++);if(f.ruolo!==void 0){let s=f.ruolo;s==="RPCT"||s==="OIV"||s==="Nucleo di valutazione"||s==="RTD"||s==="DPO"||s==="R\
ASA"||s==="responsabile inclusione"||s==="mobility manager"||s==="disability manager"||s==="CUG"||(i=t(i,r+"/figure/"+l+
"/ruolo","enum",{allowedValues:He.properties.figure.items.properties.ruolo.enum}),e++)}f.nome!==void 0&&(G(f.nome,r+"/fi\
gure/"+l+"/nome")||(i=p(i,G),e=i.length)),f.atto!==void 0&&(no(f.atto,r+"/figure/"+l+"/atto")||(i=p(i,no),e=i.length))}else
i=t(i,r+"/figure/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/figure","type",{type:"array"}),e++}if(o.territorio!==void 0){
let n=o.territorio;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.voce===void 0&&(i=t(i,r+"/territorio/"+l,"required",{missingProperty:"voce"}),e++),f.valore===void 0&&(i=t(
i,r+"/territorio/"+l,"required",{missingProperty:"valore"}),e++);for(const s in f)s==="voce"||s==="valore"||s==="unita_m\
isura"||(i=t(i,r+"/territorio/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.voce!==void 0&&(G(f.voce,r+"/\
territorio/"+l+"/voce")||(i=p(i,G),e=i.length)),f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(s))&&typeof s!=
"string"&&(i=t(i,r+"/territorio/"+l+"/valore","type",{type:He.properties.territorio.items.properties.valore.type}),e++)}
f.unita_misura!==void 0&&(G(f.unita_misura,r+"/territorio/"+l+"/unita_misura")||(i=p(i,G),e=i.length))}else i=t(i,r+"/te\
rritorio/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/territorio","type",{type:"array"}),e++}if(o.organi_politici!==void 0){
let n=o.organi_politici;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.organo===void 0&&(i=t(i,r+"/organi_politici/"+l,"required",{missingProperty:"organo"}),e++);for(const s in f)
s==="organo"||s==="componenti"||(i=t(i,r+"/organi_politici/"+l,"additionalProperties",{additionalProperty:s}),e++);f.organo!==
void 0&&(G(f.organo,r+"/organi_politici/"+l+"/organo")||(i=p(i,G),e=i.length)),f.componenti!==void 0&&(Oi(f.componenti,r+
"/organi_politici/"+l+"/componenti")||(i=p(i,Oi),e=i.length))}else i=t(i,r+"/organi_politici/"+l,"type",{type:"object"}),
e++}}else i=t(i,r+"/organi_politici","type",{type:"array"}),e++}if(o.social!==void 0){let n=o.social;if(Array.isArray(n)){
const d=n.length;for(let l=0;l<d;l++)re(n[l],r+"/social/"+l)||(i=p(i,re),e=i.length)}else i=t(i,r+"/social","type",{type:"\
array"}),e++}o.missione!==void 0&&(se(o.missione,r+"/missione")||(i=p(i,se),e=i.length)),o.principi_guida!==void 0&&(Oi(
o.principi_guida,r+"/principi_guida")||(i=p(i,Oi),e=i.length)),o.priorita_politiche!==void 0&&(Oi(o.priorita_politiche,r+
"/priorita_politiche")||(i=p(i,Oi),e=i.length)),o.note!==void 0&&(se(o.note,r+"/note")||(i=p(i,se),e=i.length))}else i=t(
i,r,"type",{type:"object"}),e++;return ln.errors=i,e===0}const Zn=pn,Mn={$schema:"http://json-schema.org/draft-07/schema\
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
$ref:"definizioni.schema.json#/definitions/testo"}}}}};function _(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<
1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"stri\
ng"}),e++),_.errors=i,e===0}function u(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),u.errors=i,e===0}function to(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.cognome===void 0&&
(i=t(i,r,"required",{missingProperty:"cognome"}),e++),o.nome===void 0&&(i=t(i,r,"required",{missingProperty:"nome"}),e++);
for(const n in o)n==="cognome"||n==="nome"||n==="titolo"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.
cognome!==void 0&&(u(o.cognome,r+"/cognome")||(i=p(i,u),e=i.length)),o.nome!==void 0&&(u(o.nome,r+"/nome")||(i=p(i,u),e=
i.length)),o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;
return to.errors=i,e===0}function $(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),
e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{
type:"string"}),e++),$.errors=i,e===0}function Ni(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"\
pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ni.errors=i,e===0}function Ri(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ri.errors=i,e===0}function bi(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),E.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),bi.errors=i,e===0}function Wi(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)
g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Wi.errors=i,e===0}const b={type:"o\
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
let i=null,e=0;return typeof o=="string"?(z(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),E.test(o)||(i=t(i,r,"pattern",{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),ii.errors=i,e===0}const Vi={type:["numb\
er","string","object"],properties:{operatore:{enum:["=",">=","<=",">","<","tra"]},valore:{type:["number","string"]},a:{type:[
"number","string"]}},required:["valore"],additionalProperties:!1};function ei(o,r=""){let i=null,e=0;if(!(typeof o=="num\
ber"&&isFinite(o))&&typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:Vi.type}),e++),
o&&typeof o=="object"&&!Array.isArray(o)){o.valore===void 0&&(i=t(i,r,"required",{missingProperty:"valore"}),e++);for(const n in o)
n==="operatore"||n==="valore"||n==="a"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.operatore!==void 0){
let n=o.operatore;n==="="||n===">="||n==="<="||n===">"||n==="<"||n==="tra"||(i=t(i,r+"/operatore","enum",{allowedValues:Vi.
properties.operatore.enum}),e++)}if(o.valore!==void 0){let n=o.valore;!(typeof n=="number"&&isFinite(n))&&typeof n!="str\
ing"&&(i=t(i,r+"/valore","type",{type:Vi.properties.valore.type}),e++)}if(o.a!==void 0){let n=o.a;!(typeof n=="number"&&
isFinite(n))&&typeof n!="string"&&(i=t(i,r+"/a","type",{type:Vi.properties.a.type}),e++)}}return ei.errors=i,e===0}const Ce={
type:["number","string"],minimum:0,maximum:100,pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"},Te=new RegExp("^(100(\
[.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$","u");function oi(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!=
"string"&&(i=t(i,r,"type",{type:Ce.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&(i=t(i,r,"maximum",{
comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),typeof o=="string"&&
(Te.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),oi.errors=i,e===0}function ri(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9\
]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ri.errors=i,e===0}const w=new RegExp("^\\d{4}$","u");function Bi(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"\
denominazione"}),e++);for(const f in o)k.call(b.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);
if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&(u(o.denominazione,r+"/denominazi\
one")||(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia q\
uantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||
f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==void 0&&(u(o.sottodimensione,r+"/so\
ttodimensione")||(i=p(i,u),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(u(f.numeratore,r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(f.denominatore,r+"/\
formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/unita_misura")||(i=p(i,
u),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:b.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:b.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:b.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;l||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&
(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return Bi.errors=i,e===0}function le(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),le.errors=i,e===0}const Kn=new RegExp("^allegati/[^\\\\]+$","u");function O(o,r=""){let i=null,e=0;return typeof o=="string"?Kn.test(o)||(i=
t(i,r,"pattern",{pattern:"^allegati/[^\\\\]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),O.errors=i,e===0}function ni(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(i=t(i,r,"required",{missingProperty:"file"}),
e++);for(const n in o)n==="file"||n==="alternativa"||n==="didascalia"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.alternativa!==void 0&&typeof o.alternativa!="string"&&
(i=t(i,r+"/alternativa","type",{type:"string"}),e++),o.didascalia!==void 0&&(u(o.didascalia,r+"/didascalia")||(i=p(i,u),
e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ni.errors=i,e===0}function fo(o,r=""){let i=null,e=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.testo===
void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="immagini"||
(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=
i.length)),o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==void 0){let n=o.immagini;if(Array.
isArray(n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),e=i.length)}else i=t(i,r+"/immagi\
ni","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return fo.errors=i,e===0}const Yr={type:"object",
required:["id","area_rischio","processo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definit\
ions/identificativo"},area_rischio:{enum:["contratti pubblici","concorsi e gestione del personale","autorizzazioni e con\
cessioni","sovvenzioni e contributi","entrate, spese e patrimonio","controlli, verifiche, ispezioni e sanzioni","incaric\
hi e nomine","affari legali e contenzioso","governo del territorio","rifiuti","fondi europei e PNRR","altra area"]},area_altra:{
$ref:"definizioni.schema.json#/definitions/frase"},macroprocesso:{$ref:"definizioni.schema.json#/definitions/frase"},processo:{
$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fasi:{
$ref:"definizioni.schema.json#/definitions/testi"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},minItems:1},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},input:{$ref:"definizioni.schem\
a.json#/definitions/testo"},output:{$ref:"definizioni.schema.json#/definitions/testo"},vincoli:{$ref:"definizioni.schema\
.json#/definitions/testo"}}};function Si(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Si.errors=i,e===0}function so(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.area_rischio===
void 0&&(i=t(i,r,"required",{missingProperty:"area_rischio"}),e++),o.processo===void 0&&(i=t(i,r,"required",{missingProperty:"\
processo"}),e++);for(const n in o)k.call(Yr.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.id!==void 0&&(bi(o.id,r+"/id")||(i=p(i,bi),e=i.length)),o.area_rischio!==void 0){let n=o.area_rischio;n==="contratt\
i pubblici"||n==="concorsi e gestione del personale"||n==="autorizzazioni e concessioni"||n==="sovvenzioni e contributi"||
n==="entrate, spese e patrimonio"||n==="controlli, verifiche, ispezioni e sanzioni"||n==="incarichi e nomine"||n==="affa\
ri legali e contenzioso"||n==="governo del territorio"||n==="rifiuti"||n==="fondi europei e PNRR"||n==="altra area"||(i=
t(i,r+"/area_rischio","enum",{allowedValues:Yr.properties.area_rischio.enum}),e++)}if(o.area_altra!==void 0&&($(o.area_altra,
r+"/area_altra")||(i=p(i,$),e=i.length)),o.macroprocesso!==void 0&&($(o.macroprocesso,r+"/macroprocesso")||(i=p(i,$),e=i.
length)),o.processo!==void 0&&($(o.processo,r+"/processo")||(i=p(i,$),e=i.length)),o.descrizione!==void 0&&(_(o.descrizione,
r+"/descrizione")||(i=p(i,_),e=i.length)),o.fasi!==void 0&&(Wi(o.fasi,r+"/fasi")||(i=p(i,Wi),e=i.length)),o.unita!==void 0){
let n=o.unita;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/unita","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++)Si(n[l],r+"/unita/"+l)||(i=p(i,Si),e=i.length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}o.responsabile!==void 0&&
($(o.responsabile,r+"/responsabile")||(i=p(i,$),e=i.length)),o.input!==void 0&&(_(o.input,r+"/input")||(i=p(i,_),e=i.length)),
o.output!==void 0&&(_(o.output,r+"/output")||(i=p(i,_),e=i.length)),o.vincoli!==void 0&&(_(o.vincoli,r+"/vincoli")||(i=p(
i,_),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return so.errors=i,e===0}const ie={type:"object",required:["i\
d","processo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identifi\
cativo"},processo:{$ref:"definizioni.schema.json#/definitions/identificativo"},fase:{$ref:"definizioni.schema.json#/defi\
nitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fattori_abilitanti:{$ref:"definizioni.sc\
hema.json#/definitions/testi"},probabilita:{enum:["alto","medio","basso"]},impatto:{enum:["alto","medio","basso"]},valutazione:{
enum:["alto","medio","basso"]},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"},controlli_esistenti:{$ref:"\
definizioni.schema.json#/definitions/testo"},rischio_residuo:{enum:["alto","medio","basso"]}}};function lo(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.processo===
void 0&&(i=t(i,r,"required",{missingProperty:"processo"}),e++),o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"\
descrizione"}),e++);for(const n in o)k.call(ie.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.id!==void 0&&(bi(o.id,r+"/id")||(i=p(i,bi),e=i.length)),o.processo!==void 0&&(bi(o.processo,r+"/processo")||(i=p(i,
bi),e=i.length)),o.fase!==void 0&&($(o.fase,r+"/fase")||(i=p(i,$),e=i.length)),o.descrizione!==void 0&&(_(o.descrizione,
r+"/descrizione")||(i=p(i,_),e=i.length)),o.fattori_abilitanti!==void 0&&(Wi(o.fattori_abilitanti,r+"/fattori_abilitanti")||
(i=p(i,Wi),e=i.length)),o.probabilita!==void 0){let n=o.probabilita;n==="alto"||n==="medio"||n==="basso"||(i=t(i,r+"/pro\
babilita","enum",{allowedValues:ie.properties.probabilita.enum}),e++)}if(o.impatto!==void 0){let n=o.impatto;n==="alto"||
n==="medio"||n==="basso"||(i=t(i,r+"/impatto","enum",{allowedValues:ie.properties.impatto.enum}),e++)}if(o.valutazione!==
void 0){let n=o.valutazione;n==="alto"||n==="medio"||n==="basso"||(i=t(i,r+"/valutazione","enum",{allowedValues:ie.properties.
valutazione.enum}),e++)}if(o.motivazione!==void 0&&(_(o.motivazione,r+"/motivazione")||(i=p(i,_),e=i.length)),o.controlli_esistenti!==
void 0&&(_(o.controlli_esistenti,r+"/controlli_esistenti")||(i=p(i,_),e=i.length)),o.rischio_residuo!==void 0){let n=o.rischio_residuo;
n==="alto"||n==="medio"||n==="basso"||(i=t(i,r+"/rischio_residuo","enum",{allowedValues:ie.properties.rischio_residuo.enum}),
e++)}}else i=t(i,r,"type",{type:"object"}),e++;return lo.errors=i,e===0}const Je={type:"object",required:["id","tipo","d\
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
"da attuare","in attuazione","attuata"]}}},_i={type:["string","object"],pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100\
)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$",properties:{entro:{$ref:"#/definitions/dura\
ta"},da_atto:{$ref:"#/definitions/rif_atto"},da_fase:{type:["integer","string"]},da:{$ref:"#/definitions/frase"},non_prevedibile:{
$ref:"#/definitions/frase"}},additionalProperties:!1,if:{type:"object"},then:{oneOf:[{required:["non_prevedibile"]},{required:[
"entro","da_atto"]},{required:["entro","da_fase"]},{required:["entro","da"]}]}},Pi=new RegExp("^(\\d{1,2}/\\d{1,2}/(19\\d{2\
}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$","u");const dn=new RegExp("^(\\d{1,4} giorn[oi]|(\\d{1,2}|[0-2]\\d{2}|3[0-5]\\d|360) mes[ei]|([0-2]?\\d|30) ann[oi])$","u");function ji(o,r=""){
let i=null,e=0;return typeof o=="string"?dn.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,4} giorn[oi]|(\\d{1,2}|[0-2]\\d{2\
}|3[0-5]\\d|360) mes[ei]|([0-2]?\\d|30) ann[oi])$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ji.errors=i,e===0}function h(o,r=""){
let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),h.errors=i,e===0}function po(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="o\
bject"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:_i.type}),e++);const n=e;let d=!0;const l=e;if(!(o&&typeof o=="object"&&
!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=l===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,
m=e;let y=!1,c=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",
{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(y=!0,c=0);const T=e;o&&typeof o=="ob\
ject"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),
o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&y)
y=!1,c=[c,1];else{s&&(y=!0,c=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"requir\
ed",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"\
da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&y)y=!1,c=[c,2];else{s&&(y=!0,c=2);const $i=e;o&&typeof o==
"object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),
e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));var s=$i===e;s&&y?(y=!1,
c=[c,3]):s&&(y=!0,c=3)}}y?(e=m,i!==null&&(m?i.length=m:i=null)):(i=t(i,r,"oneOf",{passingSchemas:c}),e++);var f=a===e;d=
f}if(d||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(Pi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1\
,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),
o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a==="non\
_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(ji(o.entro,r+"/entro")||
(i=p(i,ji),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=p(i,h),e=i.length)),o.da_fase!==void 0){let a=o.
da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:_i.properties.
da_fase.type}),e++)}o.da!==void 0&&(u(o.da,r+"/da")||(i=p(i,u),e=i.length)),o.non_prevedibile!==void 0&&(u(o.non_prevedibile,
r+"/non_prevedibile")||(i=p(i,u),e=i.length))}return po.errors=i,e===0}const Ge=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$","u");function ao(o,r=""){let i=null,e=0;return typeof o=="s\
tring"?Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),e++):(i=t(i,r,"type",{type:"st\
ring"}),e++),ao.errors=i,e===0}function uo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&
(i=t(i,r,"required",{missingProperty:"id"}),e++),o.tipo===void 0&&(i=t(i,r,"required",{missingProperty:"tipo"}),e++),o.descrizione===
void 0&&(i=t(i,r,"required",{missingProperty:"descrizione"}),e++);for(const n in o)k.call(Je.properties,n)||(i=t(i,r,"ad\
ditionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(bi(o.id,r+"/id")||(i=p(i,bi),e=i.length)),o.tipo!==void 0){
let n=o.tipo;n==="generale"||n==="specifica"||(i=t(i,r+"/tipo","enum",{allowedValues:Je.properties.tipo.enum}),e++)}if(o.
categoria!==void 0){let n=o.categoria;n==="controllo"||n==="trasparenza"||n==="codice di comportamento"||n==="regolament\
azione"||n==="semplificazione"||n==="formazione"||n==="rotazione"||n==="segnalazione e whistleblowing"||n==="conflitto d\
i interessi"||n==="inconferibilit\xE0 e incompatibilit\xE0"||n==="pantouflage"||n==="patti di integrit\xE0"||n==="sensib\
ilizzazione e partecipazione"||n==="informatizzazione"||n==="altro"||(i=t(i,r+"/categoria","enum",{allowedValues:Je.properties.
categoria.enum}),e++)}if(o.descrizione!==void 0&&(_(o.descrizione,r+"/descrizione")||(i=p(i,_),e=i.length)),o.eventi!==void 0){
let n=o.eventi;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/eventi","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++)bi(n[l],r+"/eventi/"+l)||(i=p(i,bi),e=i.length)}else i=t(i,r+"/eventi","type",{type:"array"}),e++}if(o.fasi_attuazione!==
void 0){let n=o.fasi_attuazione;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){f.descrizione===void 0&&(i=t(i,r+"/fasi_attuazione/"+l,"required",{missingProperty:"descrizio\
ne"}),e++);for(const s in f)s==="descrizione"||s==="scadenza"||(i=t(i,r+"/fasi_attuazione/"+l,"additionalProperties",{additionalProperty:s}),
e++);f.descrizione!==void 0&&(_(f.descrizione,r+"/fasi_attuazione/"+l+"/descrizione")||(i=p(i,_),e=i.length)),f.scadenza!==
void 0&&(po(f.scadenza,r+"/fasi_attuazione/"+l+"/scadenza")||(i=p(i,po),e=i.length))}else i=t(i,r+"/fasi_attuazione/"+l,
"type",{type:"object"}),e++}}else i=t(i,r+"/fasi_attuazione","type",{type:"array"}),e++}if(o.responsabile!==void 0&&($(o.
responsabile,r+"/responsabile")||(i=p(i,$),e=i.length)),o.unita!==void 0){let n=o.unita;if(Array.isArray(n)){n.length<1&&
(i=t(i,r+"/unita","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)Si(n[l],r+"/unita/"+l)||(i=p(i,Si),e=i.
length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.indicatore!==void 0&&(Bi(o.indicatore,r+"/indicatore")||(i=
p(i,Bi),e=i.length)),o.monitoraggio!==void 0){let n=o.monitoraggio;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)
d==="tipologia"||d==="periodicita"||d==="responsabile"||(i=t(i,r+"/monitoraggio","additionalProperties",{additionalProperty:d}),
e++);n.tipologia!==void 0&&($(n.tipologia,r+"/monitoraggio/tipologia")||(i=p(i,$),e=i.length)),n.periodicita!==void 0&&($(
n.periodicita,r+"/monitoraggio/periodicita")||(i=p(i,$),e=i.length)),n.responsabile!==void 0&&($(n.responsabile,r+"/moni\
toraggio/responsabile")||(i=p(i,$),e=i.length))}else i=t(i,r+"/monitoraggio","type",{type:"object"}),e++}if(o.obiettivo_performance!==
void 0&&(ao(o.obiettivo_performance,r+"/obiettivo_performance")||(i=p(i,ao),e=i.length)),o.stato!==void 0){let n=o.stato;
n==="da attuare"||n==="in attuazione"||n==="attuata"||(i=t(i,r+"/stato","enum",{allowedValues:Je.properties.stato.enum}),
e++)}}else i=t(i,r,"type",{type:"object"}),e++;return uo.errors=i,e===0}const Dn={type:"object",required:["obbligo"],additionalProperties:!1,
properties:{obbligo:{$ref:"definizioni.schema.json#/definitions/frase"},norma:{$ref:"definizioni.schema.json#/definition\
s/frase"},sottosezione_livello1:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello2:{$ref:"definiz\
ioni.schema.json#/definitions/frase"},dato:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile_trasmissione:{
$ref:"definizioni.schema.json#/definitions/rif_unita"},responsabile_pubblicazione:{$ref:"definizioni.schema.json#/defini\
tions/rif_unita"},termine:{$ref:"definizioni.schema.json#/definitions/frase"},aggiornamento:{$ref:"definizioni.schema.js\
on#/definitions/frase"},monitoraggio:{$ref:"definizioni.schema.json#/definitions/frase"},motivazione_impossibilita:{$ref:"\
definizioni.schema.json#/definitions/testo"}}};function mo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){o.obbligo===void 0&&(i=t(i,r,"required",{missingProperty:"obbligo"}),e++);for(const n in o)k.call(Dn.properties,n)||
(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.obbligo!==void 0&&($(o.obbligo,r+"/obbligo")||(i=p(i,$),e=
i.length)),o.norma!==void 0&&($(o.norma,r+"/norma")||(i=p(i,$),e=i.length)),o.sottosezione_livello1!==void 0&&($(o.sottosezione_livello1,
r+"/sottosezione_livello1")||(i=p(i,$),e=i.length)),o.sottosezione_livello2!==void 0&&($(o.sottosezione_livello2,r+"/sot\
tosezione_livello2")||(i=p(i,$),e=i.length)),o.dato!==void 0&&(_(o.dato,r+"/dato")||(i=p(i,_),e=i.length)),o.responsabile_trasmissione!==
void 0&&(Si(o.responsabile_trasmissione,r+"/responsabile_trasmissione")||(i=p(i,Si),e=i.length)),o.responsabile_pubblicazione!==
void 0&&(Si(o.responsabile_pubblicazione,r+"/responsabile_pubblicazione")||(i=p(i,Si),e=i.length)),o.termine!==void 0&&($(
o.termine,r+"/termine")||(i=p(i,$),e=i.length)),o.aggiornamento!==void 0&&($(o.aggiornamento,r+"/aggiornamento")||(i=p(i,
$),e=i.length)),o.monitoraggio!==void 0&&($(o.monitoraggio,r+"/monitoraggio")||(i=p(i,$),e=i.length)),o.motivazione_impossibilita!==
void 0&&(_(o.motivazione_impossibilita,r+"/motivazione_impossibilita")||(i=p(i,_),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return mo.errors=i,e===0}function Q(o,r=""){let i=null,e=0;return typeof o=="string"?De.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+\
$'}),e++):(i=t(i,r,"type",{type:"string"}),e++),Q.errors=i,e===0}function yo(o,r=""){let i=null,e=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="t\
itolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==
void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),o.
url!==void 0&&(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.
nota!==void 0&&(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return yo.errors=i,
e===0}function ti(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{
missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"\
additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.
atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.
file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.nota!==void 0&&(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return ti.errors=i,e===0}function co(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,
r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="documenti"||(i=t(i,r,"additionalPro\
perties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(g(o.motivo,r+"/motivo")||(i=p(i,g),e=i.length)),o.documenti!==
void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=n.length;
for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+l)||(i=p(i,ti),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),
e++}}else i=t(i,r,"type",{type:"object"}),e++;return co.errors=i,e===0}function pn(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const n in o)k.call(Mn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.premessa!==void 0&&(_(o.premessa,r+"/premessa")||(i=p(i,_),e=i.length)),o.testata!==void 0){let n=o.testata;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="rpct"||d==="soggetti"||d==="obiettivi_strategici"||d==="con\
testo_esterno"||d==="contesto_interno"||d==="metodologia"||d==="consultazione"||(i=t(i,r+"/testata","additionalPropertie\
s",{additionalProperty:d}),e++);if(n.rpct!==void 0){let d=n.rpct;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)
l==="persona"||l==="carica"||l==="atto"||l==="dal"||(i=t(i,r+"/testata/rpct","additionalProperties",{additionalProperty:l}),
e++);d.persona!==void 0&&(to(d.persona,r+"/testata/rpct/persona")||(i=p(i,to),e=i.length)),d.carica!==void 0&&($(d.carica,
r+"/testata/rpct/carica")||(i=p(i,$),e=i.length)),d.atto!==void 0&&(Ni(d.atto,r+"/testata/rpct/atto")||(i=p(i,Ni),e=i.length)),
d.dal!==void 0&&(Ri(d.dal,r+"/testata/rpct/dal")||(i=p(i,Ri),e=i.length))}else i=t(i,r+"/testata/rpct","type",{type:"obj\
ect"}),e++}if(n.soggetti!==void 0){let d=n.soggetti;if(Array.isArray(d)){const l=d.length;for(let f=0;f<l;f++){let s=d[f];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.soggetto===void 0&&(i=t(i,r+"/testata/soggetti/"+f,"required",{missingProperty:"\
soggetto"}),e++),s.compiti===void 0&&(i=t(i,r+"/testata/soggetti/"+f,"required",{missingProperty:"compiti"}),e++);for(const a in s)
a==="soggetto"||a==="compiti"||(i=t(i,r+"/testata/soggetti/"+f,"additionalProperties",{additionalProperty:a}),e++);s.soggetto!==
void 0&&($(s.soggetto,r+"/testata/soggetti/"+f+"/soggetto")||(i=p(i,$),e=i.length)),s.compiti!==void 0&&(_(s.compiti,r+"\
/testata/soggetti/"+f+"/compiti")||(i=p(i,_),e=i.length))}else i=t(i,r+"/testata/soggetti/"+f,"type",{type:"object"}),e++}}else
i=t(i,r+"/testata/soggetti","type",{type:"array"}),e++}if(n.obiettivi_strategici!==void 0){let d=n.obiettivi_strategici;
if(Array.isArray(d)){const l=d.length;for(let f=0;f<l;f++){let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.testo===
void 0&&(i=t(i,r+"/testata/obiettivi_strategici/"+f,"required",{missingProperty:"testo"}),e++);for(const a in s)a==="id"||
a==="testo"||a==="atto"||a==="valore_pubblico"||a==="indicatori"||(i=t(i,r+"/testata/obiettivi_strategici/"+f,"additiona\
lProperties",{additionalProperty:a}),e++);if(s.id!==void 0&&(bi(s.id,r+"/testata/obiettivi_strategici/"+f+"/id")||(i=p(i,
bi),e=i.length)),s.testo!==void 0&&(_(s.testo,r+"/testata/obiettivi_strategici/"+f+"/testo")||(i=p(i,_),e=i.length)),s.atto!==
void 0&&(Ni(s.atto,r+"/testata/obiettivi_strategici/"+f+"/atto")||(i=p(i,Ni),e=i.length)),s.valore_pubblico!==void 0&&(Wi(
s.valore_pubblico,r+"/testata/obiettivi_strategici/"+f+"/valore_pubblico")||(i=p(i,Wi),e=i.length)),s.indicatori!==void 0){
let a=s.indicatori;if(Array.isArray(a)){const m=a.length;for(let y=0;y<m;y++)Bi(a[y],r+"/testata/obiettivi_strategici/"+
f+"/indicatori/"+y)||(i=p(i,Bi),e=i.length)}else i=t(i,r+"/testata/obiettivi_strategici/"+f+"/indicatori","type",{type:"\
array"}),e++}}else i=t(i,r+"/testata/obiettivi_strategici/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/testata/obiett\
ivi_strategici","type",{type:"array"}),e++}if(n.contesto_esterno!==void 0&&(_(n.contesto_esterno,r+"/testata/contesto_es\
terno")||(i=p(i,_),e=i.length)),n.contesto_interno!==void 0&&(_(n.contesto_interno,r+"/testata/contesto_interno")||(i=p(
i,_),e=i.length)),n.metodologia!==void 0&&(_(n.metodologia,r+"/testata/metodologia")||(i=p(i,_),e=i.length)),n.consultazione!==
void 0){let d=n.consultazione;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="avviso"||l==="dal"||l===
"al"||l==="osservazioni_ricevute"||l==="recepite"||l==="atto_esito"||l==="nota"||(i=t(i,r+"/testata/consultazione","addi\
tionalProperties",{additionalProperty:l}),e++);d.avviso!==void 0&&(Ni(d.avviso,r+"/testata/consultazione/avviso")||(i=p(
i,Ni),e=i.length)),d.dal!==void 0&&(Ri(d.dal,r+"/testata/consultazione/dal")||(i=p(i,Ri),e=i.length)),d.al!==void 0&&(Ri(
d.al,r+"/testata/consultazione/al")||(i=p(i,Ri),e=i.length)),d.osservazioni_ricevute!==void 0&&(le(d.osservazioni_ricevute,
r+"/testata/consultazione/osservazioni_ricevute")||(i=p(i,le),e=i.length)),d.recepite!==void 0&&(le(d.recepite,r+"/testa\
ta/consultazione/recepite")||(i=p(i,le),e=i.length)),d.atto_esito!==void 0&&(Ni(d.atto_esito,r+"/testata/consultazione/a\
tto_esito")||(i=p(i,Ni),e=i.length)),d.nota!==void 0&&(_(d.nota,r+"/testata/consultazione/nota")||(i=p(i,_),e=i.length))}else
i=t(i,r+"/testata/consultazione","type",{type:"object"}),e++}}else i=t(i,r+"/testata","type",{type:"object"}),e++}if(o.parti!==
void 0){let n=o.parti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)fo(n[l],r+"/parti/"+l)||(i=p(i,fo),e=i.length)}else
i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.processi!==void 0){let n=o.processi;if(Array.isArray(n)){const d=n.length;
for(let l=0;l<d;l++)so(n[l],r+"/processi/"+l)||(i=p(i,so),e=i.length)}else i=t(i,r+"/processi","type",{type:"array"}),e++}
if(o.eventi_rischiosi!==void 0){let n=o.eventi_rischiosi;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)lo(n[l],
r+"/eventi_rischiosi/"+l)||(i=p(i,lo),e=i.length)}else i=t(i,r+"/eventi_rischiosi","type",{type:"array"}),e++}if(o.misure!==
void 0){let n=o.misure;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)uo(n[l],r+"/misure/"+l)||(i=p(i,uo),e=i.
length)}else i=t(i,r+"/misure","type",{type:"array"}),e++}if(o.monitoraggio!==void 0){let n=o.monitoraggio;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const d in n)d==="descrizione"||d==="responsabile"||d==="periodicita"||d==="livelli"||d===
"indicatori"||d==="riesame"||d==="esiti"||(i=t(i,r+"/monitoraggio","additionalProperties",{additionalProperty:d}),e++);if(n.
descrizione!==void 0&&(_(n.descrizione,r+"/monitoraggio/descrizione")||(i=p(i,_),e=i.length)),n.responsabile!==void 0&&($(
n.responsabile,r+"/monitoraggio/responsabile")||(i=p(i,$),e=i.length)),n.periodicita!==void 0&&($(n.periodicita,r+"/moni\
toraggio/periodicita")||(i=p(i,$),e=i.length)),n.livelli!==void 0){let d=n.livelli;if(Array.isArray(d)){const l=d.length;
for(let f=0;f<l;f++){let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.livello===void 0&&(i=t(i,r+"/monitoraggio\
/livelli/"+f,"required",{missingProperty:"livello"}),e++);for(const a in s)a==="livello"||a==="attore"||a==="descrizione"||
(i=t(i,r+"/monitoraggio/livelli/"+f,"additionalProperties",{additionalProperty:a}),e++);s.livello!==void 0&&($(s.livello,
r+"/monitoraggio/livelli/"+f+"/livello")||(i=p(i,$),e=i.length)),s.attore!==void 0&&($(s.attore,r+"/monitoraggio/livelli\
/"+f+"/attore")||(i=p(i,$),e=i.length)),s.descrizione!==void 0&&(_(s.descrizione,r+"/monitoraggio/livelli/"+f+"/descrizi\
one")||(i=p(i,_),e=i.length))}else i=t(i,r+"/monitoraggio/livelli/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/monito\
raggio/livelli","type",{type:"array"}),e++}if(n.indicatori!==void 0){let d=n.indicatori;if(Array.isArray(d)){const l=d.length;
for(let f=0;f<l;f++)Bi(d[f],r+"/monitoraggio/indicatori/"+f)||(i=p(i,Bi),e=i.length)}else i=t(i,r+"/monitoraggio/indicat\
ori","type",{type:"array"}),e++}n.riesame!==void 0&&(_(n.riesame,r+"/monitoraggio/riesame")||(i=p(i,_),e=i.length)),n.esiti!==
void 0&&(_(n.esiti,r+"/monitoraggio/esiti")||(i=p(i,_),e=i.length))}else i=t(i,r+"/monitoraggio","type",{type:"object"}),
e++}if(o.trasparenza!==void 0){let n=o.trasparenza;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)mo(n[l],r+"\
/trasparenza/"+l)||(i=p(i,mo),e=i.length)}else i=t(i,r+"/trasparenza","type",{type:"array"}),e++}if(o.documenti!==void 0){
let n=o.documenti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)yo(n[l],r+"/documenti/"+l)||(i=p(i,yo),e=i.length)}else
i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==void 0&&(co(o.rinvio,r+"/rinvio")||(i=p(i,co),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return pn.errors=i,e===0}const Cn=an;const Pr={type:"object",required:["id","organo","tipo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema\
.json#/definitions/identificativo"},organo:{$ref:"definizioni.schema.json#/definitions/frase"},tipo:{enum:["deliberazion\
e","determinazione","decreto","decreto sindacale","circolare","regolamento","statuto","accordo","altro"]},numero:{type:"\
integer",minimum:1},anno:{$ref:"definizioni.schema.json#/definitions/anno"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},oggetto:{type:"string",pattern:"\\S",maxLength:1e3},url:{$ref:"definizioni.schema.json#/definitions/indirizz\
o_web"},esecutiva_dal:{$ref:"definizioni.schema.json#/definitions/data"},modificato_da:{type:"array",items:{$ref:"defini\
zioni.schema.json#/definitions/rif_atto"}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function go(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),E.test(o)||(i=t(i,r,"pattern",{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),go.errors=i,e===0}function zo(o,r=""){let i=null,
e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),
e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),zo.errors=i,e===0}function vo(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"int\
eger"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),
(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),e++)),vo.errors=i,e===0}function de(o,r=""){let i=null,
e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}\
|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),de.errors=i,e===0}function bo(o,r=""){let i=null,
e=0;return typeof o=="string"?De.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"\
string"}),e++),bo.errors=i,e===0}function jo(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"patte\
rn",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),jo.errors=i,e===0}function _o(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),_o.errors=i,e===0}function $o(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.organo===void 0&&(i=t(i,r,
"required",{missingProperty:"organo"}),e++),o.tipo===void 0&&(i=t(i,r,"required",{missingProperty:"tipo"}),e++);for(const n in o)
k.call(Pr.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(go(o.id,r+"/id")||
(i=p(i,go),e=i.length)),o.organo!==void 0&&(zo(o.organo,r+"/organo")||(i=p(i,zo),e=i.length)),o.tipo!==void 0){let n=o.tipo;
n==="deliberazione"||n==="determinazione"||n==="decreto"||n==="decreto sindacale"||n==="circolare"||n==="regolamento"||n===
"statuto"||n==="accordo"||n==="altro"||(i=t(i,r+"/tipo","enum",{allowedValues:Pr.properties.tipo.enum}),e++)}if(o.numero!==
void 0){let n=o.numero;typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)||(i=t(i,r+"/numero","type",{type:"integer"}),e++),
typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))&&(i=t(i,r+"/numero","minimum",{comparison:">=",limit:1}),e++)}if(o.anno!==
void 0&&(vo(o.anno,r+"/anno")||(i=p(i,vo),e=i.length)),o.data!==void 0&&(de(o.data,r+"/data")||(i=p(i,de),e=i.length)),o.
oggetto!==void 0){let n=o.oggetto;typeof n=="string"?(z(n)>1e3&&(i=t(i,r+"/oggetto","maxLength",{limit:1e3}),e++),q.test(
n)||(i=t(i,r+"/oggetto","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/oggetto","type",{type:"string"}),e++)}if(o.url!==void 0&&
(bo(o.url,r+"/url")||(i=p(i,bo),e=i.length)),o.esecutiva_dal!==void 0&&(de(o.esecutiva_dal,r+"/esecutiva_dal")||(i=p(i,de),
e=i.length)),o.modificato_da!==void 0){let n=o.modificato_da;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)jo(
n[l],r+"/modificato_da/"+l)||(i=p(i,jo),e=i.length)}else i=t(i,r+"/modificato_da","type",{type:"array"}),e++}o.nota!==void 0&&
(_o(o.nota,r+"/nota")||(i=p(i,_o),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return $o.errors=i,e===0}function an(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.atti===void 0&&(i=t(i,r,"required",{missingProperty:"atti"}),
e++);for(const n in o)n!=="atti"&&(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.atti!==void 0){let n=o.
atti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)$o(n[l],r+"/atti/"+l)||(i=p(i,$o),e=i.length)}else i=t(i,
r+"/atti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return an.errors=i,e===0}const Tn=un,en={
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
"string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(
i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Y.errors=i,e===0}function pe(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"int\
eger"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),
(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),e++)),pe.errors=i,e===0}function ae(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"}),e++),o.a===void 0&&
(i=t(i,r,"required",{missingProperty:"a"}),e++);for(const n in o)n==="da"||n==="a"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.da!==void 0&&(pe(o.da,r+"/da")||(i=p(i,pe),e=i.length)),o.a!==void 0&&(pe(o.a,r+"/a")||(i=p(i,pe),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return ae.errors=i,e===0}function Zi(o,r=""){let i=null,e=0;return typeof o=="string"?
E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Zi.errors=
i,e===0}function V(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(
o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),V.errors=i,e===0}function gi(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)
g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return gi.errors=i,e===0}function he(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),E.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),he.errors=i,e===0}const on={
type:"object",required:["id","titolo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definition\
s/identificativo"},numero:{type:"integer",minimum:1},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},attivita:{$ref:"definizioni.schema.json#/definitions/testi"},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},minItems:1},destinatari:{$ref:"definizioni.schema.json#/definitions/frase"},obiettivi:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},minItems:1},indicatori:{type:"array",items:{type:["string","o\
bject"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},minItems:1},scadenza:{$ref:"de\
finizioni.schema.json#/definitions/scadenza"},risorse:{$ref:"definizioni.schema.json#/definitions/testo"}}};function Ao(o,r=""){
let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),Ao.errors=i,e===0}function qo(o,r=""){let i=null,e=0;return typeof o=="string"?Ge.test(o)||
(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),qo.errors=
i,e===0}function ko(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,
r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(b.properties,f)||(i=t(i,r,"additionalProper\
ties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&
(u(o.denominazione,r+"/denominazione")||(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||
f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza tem\
porale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.
tipo.enum}),e++)}if(o.dimensione!==void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==
void 0&&(u(o.sottodimensione,r+"/sottodimensione")||(i=p(i,u),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!=
"string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),
f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numera\
tore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),
e++);f.numeratore!==void 0&&(u(f.numeratore,r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(
f.denominatore,r+"/formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/uni\
ta_misura")||(i=p(i,u),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",
{allowedValues:b.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="va\
lore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.
valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.
properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:b.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/basel\
ine","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=
t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"))||(i=p(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}
for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:b.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","t\
ype",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;
l||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&
(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return ko.errors=i,e===0}function Eo(o,r=""){let i=null,
e=0;typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:_i.type}),e++);const n=e;let d=!0;
const l=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=l===e;if(e=n,i!==
null&&(n?i.length=n:i=null),f){const a=e,m=e;let y=!1,c=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===
void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(y=!0,c=0);
const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/\
then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/require\
d"),e++));var s=T===e;if(s&&y)y=!1,c=[c,1];else{s&&(y=!0,c=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===
void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&y)y=!1,c=[c,2];else{s&&(y=!0,c=2);
const $i=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#\
/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));
var s=$i===e;s&&y?(y=!1,c=[c,3]):s&&(y=!0,c=3)}}y?(e=m,i!==null&&(m?i.length=m:i=null)):(i=t(i,r,"oneOf",{passingSchemas:c}),
e++);var f=a===e;d=f}if(d||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(Pi.test(o)||(i=t(i,r,"patter\
n",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),
e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a===
"non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(ji(o.entro,r+"/ent\
ro")||(i=p(i,ji),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=p(i,h),e=i.length)),o.da_fase!==void 0){
let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:_i.
properties.da_fase.type}),e++)}o.da!==void 0&&(u(o.da,r+"/da")||(i=p(i,u),e=i.length)),o.non_prevedibile!==void 0&&(u(o.
non_prevedibile,r+"/non_prevedibile")||(i=p(i,u),e=i.length))}return Eo.errors=i,e===0}function No(o,r=""){let i=null,e=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const d in o)k.call(on.properties,d)||(i=t(i,r,"additio\
nalProperties",{additionalProperty:d}),e++);if(o.id!==void 0&&(he(o.id,r+"/id")||(i=p(i,he),e=i.length)),o.numero!==void 0){
let d=o.numero;typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)||(i=t(i,r+"/numero","type",{type:"integer"}),e++),typeof d==
"number"&&isFinite(d)&&(d<1||isNaN(d))&&(i=t(i,r+"/numero","minimum",{comparison:">=",limit:1}),e++)}if(o.titolo!==void 0&&
(Y(o.titolo,r+"/titolo")||(i=p(i,Y),e=i.length)),o.descrizione!==void 0&&(V(o.descrizione,r+"/descrizione")||(i=p(i,V),e=
i.length)),o.attivita!==void 0&&(gi(o.attivita,r+"/attivita")||(i=p(i,gi),e=i.length)),o.responsabile!==void 0&&(Y(o.responsabile,
r+"/responsabile")||(i=p(i,Y),e=i.length)),o.unita!==void 0){let d=o.unita;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/u\
nita","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++)Ao(d[f],r+"/unita/"+f)||(i=p(i,Ao),e=i.length)}else
i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.destinatari!==void 0&&(Y(o.destinatari,r+"/destinatari")||(i=p(i,Y),e=i.
length)),o.obiettivi!==void 0){let d=o.obiettivi;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),
e++);const l=d.length;for(let f=0;f<l;f++)qo(d[f],r+"/obiettivi/"+f)||(i=p(i,qo),e=i.length)}else i=t(i,r+"/obiettivi","\
type",{type:"array"}),e++}if(o.indicatori!==void 0){let d=o.indicatori;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/indic\
atori","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++){let s=d[f];typeof s!="string"&&!(s&&typeof s=="o\
bject"&&!Array.isArray(s))&&(i=t(i,r+"/indicatori/"+f,"type",{type:on.properties.indicatori.items.type}),e++);const a=e;
let m=!0;const y=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const c={};i===null?i=[c]:i.push(c),e++}var n=y===e;if(e=
a,i!==null&&(a?i.length=a:i=null),n){const c=e;ko(s,r+"/indicatori/"+f)||(i=p(i,ko),e=i.length);var n=c===e;m=n}m||(i=t(
i,r+"/indicatori/"+f,"if",{failingKeyword:"then"}),e++)}}else i=t(i,r+"/indicatori","type",{type:"array"}),e++}o.scadenza!==
void 0&&(Eo(o.scadenza,r+"/scadenza")||(i=p(i,Eo),e=i.length)),o.risorse!==void 0&&(V(o.risorse,r+"/risorse")||(i=p(i,V),
e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return No.errors=i,e===0}function Io(o,r=""){let i=null,e=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.titolo===void 0&&
(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.azioni===void 0&&(i=t(i,r,"required",{missingProperty:"azioni"}),
e++);for(const n in o)n==="id"||n==="titolo"||n==="premessa"||n==="azioni"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.id!==void 0&&(he(o.id,r+"/id")||(i=p(i,he),e=i.length)),o.titolo!==void 0&&(Y(o.titolo,r+"/titolo")||(i=p(i,Y),
e=i.length)),o.premessa!==void 0&&(V(o.premessa,r+"/premessa")||(i=p(i,V),e=i.length)),o.azioni!==void 0){let n=o.azioni;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/azioni","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)No(n[l],
r+"/azioni/"+l)||(i=p(i,No),e=i.length)}else i=t(i,r+"/azioni","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"ob\
ject"}),e++;return Io.errors=i,e===0}function ho(o,r=""){let i=null,e=0;return typeof o=="string"?dn.test(o)||(i=t(i,r,"\
pattern",{pattern:"^(\\d{1,4} giorn[oi]|(\\d{1,2}|[0-2]\\d{2}|3[0-5]\\d|360) mes[ei]|([0-2]?\\d|30) ann[oi])$"}),e++):(i=
t(i,r,"type",{type:"string"}),e++),ho.errors=i,e===0}function ue(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(
o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),ue.errors=i,e===0}function Fo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=t(i,r,"r\
equired",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"additiona\
lProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.testo!==
void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==void 0){let n=o.immagini;if(Array.isArray(n)){const d=n.
length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),e=i.length)}else i=t(i,r+"/immagini","type",{type:"arra\
y"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Fo.errors=i,e===0}function xo(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n===
"titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.
titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),
o.url!==void 0&&(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),
o.nota!==void 0&&(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return xo.errors=
i,e===0}function wo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)
n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(g(o.motivo,
r+"/motivo")||(i=p(i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"\
/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+l)||(i=p(i,ti),e=i.length)}else
i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return wo.errors=i,e===0}function un(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(en.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(Y(o.titolo,r+"/titolo")||(i=p(i,Y),e=i.length)),o.triennio!==
void 0&&(ae(o.triennio,r+"/triennio")||(i=p(i,ae),e=i.length)),o.atto!==void 0&&(Zi(o.atto,r+"/atto")||(i=p(i,Zi),e=i.length)),
o.introduzione!==void 0&&(V(o.introduzione,r+"/introduzione")||(i=p(i,V),e=i.length)),o.scopi!==void 0&&(gi(o.scopi,r+"/\
scopi")||(i=p(i,gi),e=i.length)),o.finalita!==void 0&&(gi(o.finalita,r+"/finalita")||(i=p(i,gi),e=i.length)),o.articolazione!==
void 0&&(V(o.articolazione,r+"/articolazione")||(i=p(i,V),e=i.length)),o.premesse!==void 0&&(V(o.premesse,r+"/premesse")||
(i=p(i,V),e=i.length)),o.quadro_normativo!==void 0){let n=o.quadro_normativo;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"\
/quadro_normativo","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.riferimento===void 0&&(i=t(i,r+"/quadro_normativo/"+l,"required",{missingProperty:"riferimento"}),e++);
for(const s in f)s==="riferimento"||s==="titolo"||s==="atto"||s==="nota"||(i=t(i,r+"/quadro_normativo/"+l,"additionalPro\
perties",{additionalProperty:s}),e++);f.riferimento!==void 0&&(Y(f.riferimento,r+"/quadro_normativo/"+l+"/riferimento")||
(i=p(i,Y),e=i.length)),f.titolo!==void 0&&(Y(f.titolo,r+"/quadro_normativo/"+l+"/titolo")||(i=p(i,Y),e=i.length)),f.atto!==
void 0&&(Zi(f.atto,r+"/quadro_normativo/"+l+"/atto")||(i=p(i,Zi),e=i.length)),f.nota!==void 0&&(V(f.nota,r+"/quadro_norm\
ativo/"+l+"/nota")||(i=p(i,V),e=i.length))}else i=t(i,r+"/quadro_normativo/"+l,"type",{type:"object"}),e++}}else i=t(i,r+
"/quadro_normativo","type",{type:"array"}),e++}if(o.principi!==void 0&&(gi(o.principi,r+"/principi")||(i=p(i,gi),e=i.length)),
o.obiettivi_generali!==void 0&&(gi(o.obiettivi_generali,r+"/obiettivi_generali")||(i=p(i,gi),e=i.length)),o.obiettivi_specifici!==
void 0&&(gi(o.obiettivi_specifici,r+"/obiettivi_specifici")||(i=p(i,gi),e=i.length)),o.introduzione_azioni!==void 0&&(V(
o.introduzione_azioni,r+"/introduzione_azioni")||(i=p(i,V),e=i.length)),o.ambiti!==void 0){let n=o.ambiti;if(Array.isArray(
n)){n.length<1&&(i=t(i,r+"/ambiti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)Io(n[l],r+"/ambiti/"+
l)||(i=p(i,Io),e=i.length)}else i=t(i,r+"/ambiti","type",{type:"array"}),e++}if(o.tempi!==void 0){let n=o.tempi;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const d in n)d==="testo"||d==="triennio"||(i=t(i,r+"/tempi","additionalProperties",{additionalProperty:d}),
e++);n.testo!==void 0&&(V(n.testo,r+"/tempi/testo")||(i=p(i,V),e=i.length)),n.triennio!==void 0&&(ae(n.triennio,r+"/temp\
i/triennio")||(i=p(i,ae),e=i.length))}else i=t(i,r+"/tempi","type",{type:"object"}),e++}if(o.risorse!==void 0&&(V(o.risorse,
r+"/risorse")||(i=p(i,V),e=i.length)),o.durata!==void 0){let n=o.durata;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)
d==="periodo"||d==="revisione"||(i=t(i,r+"/durata","additionalProperties",{additionalProperty:d}),e++);n.periodo!==void 0&&
(ho(n.periodo,r+"/durata/periodo")||(i=p(i,ho),e=i.length)),n.revisione!==void 0&&(Y(n.revisione,r+"/durata/revisione")||
(i=p(i,Y),e=i.length))}else i=t(i,r+"/durata","type",{type:"object"}),e++}if(o.parere_consigliera!==void 0){let n=o.parere_consigliera;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="data"||d==="esito"||d==="nota"||(i=t(i,r+"/parere_con\
sigliera","additionalProperties",{additionalProperty:d}),e++);if(n.data!==void 0&&(ue(n.data,r+"/parere_consigliera/data")||
(i=p(i,ue),e=i.length)),n.esito!==void 0){let d=n.esito;d==="favorevole"||d==="favorevole con osservazioni"||d==="contra\
rio"||(i=t(i,r+"/parere_consigliera/esito","enum",{allowedValues:en.properties.parere_consigliera.properties.esito.enum}),
e++)}n.nota!==void 0&&(V(n.nota,r+"/parere_consigliera/nota")||(i=p(i,V),e=i.length))}else i=t(i,r+"/parere_consigliera",
"type",{type:"object"}),e++}if(o.cug!==void 0){let n=o.cug;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)
d==="atto"||d==="proposta"||d==="nota"||(i=t(i,r+"/cug","additionalProperties",{additionalProperty:d}),e++);n.atto!==void 0&&
(Zi(n.atto,r+"/cug/atto")||(i=p(i,Zi),e=i.length)),n.proposta!==void 0&&(ue(n.proposta,r+"/cug/proposta")||(i=p(i,ue),e=
i.length)),n.nota!==void 0&&(V(n.nota,r+"/cug/nota")||(i=p(i,V),e=i.length))}else i=t(i,r+"/cug","type",{type:"object"}),
e++}if(o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/parti","minItems",{limit:1}),e++);const d=n.
length;for(let l=0;l<d;l++)Fo(n[l],r+"/parti/"+l)||(i=p(i,Fo),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}
if(o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),
e++);const d=n.length;for(let l=0;l<d;l++)xo(n[l],r+"/documenti/"+l)||(i=p(i,xo),e=i.length)}else i=t(i,r+"/documenti","\
type",{type:"array"}),e++}o.rinvio!==void 0&&(wo(o.rinvio,r+"/rinvio")||(i=p(i,wo),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return un.errors=i,e===0}const Gn=mn,ee={$schema:"http://json-schema.org/draft-07/schema#",$id:"fabbisogni\
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
let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),H.errors=i,e===0}function Lo(o,r=""){let i=null,e=0;if(o&&typeof o=="\
object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=
t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"a\
dditionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),
o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==void 0){let n=o.immagini;if(Array.isArray(
n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),e=i.length)}else i=t(i,r+"/immagini","typ\
e",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Lo.errors=i,e===0}function me(o,r=""){let i=null,
e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{
type:"string"}),e++),me.errors=i,e===0}function Ii(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,
"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),Ii.errors=i,e===0}function R(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"mini\
mum",{comparison:">=",limit:0}),e++),R.errors=i,e===0}function Z(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>
400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{
pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Z.errors=i,e===0}function ye(o,r=""){let i=null,e=0;return typeof o==
"string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),
ye.errors=i,e===0}const Ue={type:["number","string"],pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"},Be=new RegExp(
"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$","u");function X(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(
o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ue.type}),e++),typeof o=="string"&&(Be.test(o)||(i=t(i,r,"pattern",{pattern:"\
^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),X.errors=i,e===0}function Ai(o,r=""){let i=null,e=0;return typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||
isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",
limit:2e3}),e++)),Ai.errors=i,e===0}function hi(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!=
"string"&&(i=t(i,r,"type",{type:Ce.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&(i=t(i,r,"maximum",{
comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),typeof o=="string"&&
(Te.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),hi.errors=i,e===0}function ce(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)n==="limite"||n==="prev\
isione"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.limite!==void 0&&(X(o.limite,r+"/lim\
ite")||(i=p(i,X),e=i.length)),o.previsione!==void 0&&(X(o.previsione,r+"/previsione")||(i=p(i,X),e=i.length)),o.nota!==void 0&&
(H(o.nota,r+"/nota")||(i=p(i,H),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return ce.errors=i,e===0}function So(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"tit\
olo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",
{additionalProperty:n}),e++);o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,
r+"/atto")||(i=p(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,
r+"/file")||(i=p(i,O),e=i.length)),o.nota!==void 0&&(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return So.errors=i,e===0}function Vo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"\
documenti"}),e++);for(const n in o)n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.motivo!==void 0&&(g(o.motivo,r+"/motivo")||(i=p(i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.
isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+
"/documenti/"+l)||(i=p(i,ti),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"\
object"}),e++;return Vo.errors=i,e===0}function mn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)
k.call(ee.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.premessa!==void 0&&(H(o.premessa,
r+"/premessa")||(i=p(i,H),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/parti",
"minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)Lo(n[l],r+"/parti/"+l)||(i=p(i,Lo),e=i.length)}else i=t(
i,r+"/parti","type",{type:"array"}),e++}if(o.atto!==void 0&&(me(o.atto,r+"/atto")||(i=p(i,me),e=i.length)),o.consistenza!==
void 0){let n=o.consistenza;if(n&&typeof n=="object"&&!Array.isArray(n)){n.al===void 0&&(i=t(i,r+"/consistenza","require\
d",{missingProperty:"al"}),e++),n.voci===void 0&&(i=t(i,r+"/consistenza","required",{missingProperty:"voci"}),e++);for(const d in n)
d==="al"||d==="totale"||d==="voci"||d==="nota"||(i=t(i,r+"/consistenza","additionalProperties",{additionalProperty:d}),e++);
if(n.al!==void 0&&(Ii(n.al,r+"/consistenza/al")||(i=p(i,Ii),e=i.length)),n.totale!==void 0&&(R(n.totale,r+"/consistenza/\
totale")||(i=p(i,R),e=i.length)),n.voci!==void 0){let d=n.voci;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/consistenza/v\
oci","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++){let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(
s)){s.area_professionale===void 0&&(i=t(i,r+"/consistenza/voci/"+f,"required",{missingProperty:"area_professionale"}),e++),
s.numero===void 0&&(i=t(i,r+"/consistenza/voci/"+f,"required",{missingProperty:"numero"}),e++);for(const a in s)a==="are\
a_professionale"||a==="profilo"||a==="unita"||a==="numero"||a==="full_time"||a==="part_time"||(i=t(i,r+"/consistenza/voc\
i/"+f,"additionalProperties",{additionalProperty:a}),e++);s.area_professionale!==void 0&&(Z(s.area_professionale,r+"/con\
sistenza/voci/"+f+"/area_professionale")||(i=p(i,Z),e=i.length)),s.profilo!==void 0&&(Z(s.profilo,r+"/consistenza/voci/"+
f+"/profilo")||(i=p(i,Z),e=i.length)),s.unita!==void 0&&(ye(s.unita,r+"/consistenza/voci/"+f+"/unita")||(i=p(i,ye),e=i.length)),
s.numero!==void 0&&(R(s.numero,r+"/consistenza/voci/"+f+"/numero")||(i=p(i,R),e=i.length)),s.full_time!==void 0&&(R(s.full_time,
r+"/consistenza/voci/"+f+"/full_time")||(i=p(i,R),e=i.length)),s.part_time!==void 0&&(R(s.part_time,r+"/consistenza/voci\
/"+f+"/part_time")||(i=p(i,R),e=i.length))}else i=t(i,r+"/consistenza/voci/"+f,"type",{type:"object"}),e++}}else i=t(i,r+
"/consistenza/voci","type",{type:"array"}),e++}n.nota!==void 0&&(H(n.nota,r+"/consistenza/nota")||(i=p(i,H),e=i.length))}else
i=t(i,r+"/consistenza","type",{type:"object"}),e++}if(o.capacita_assunzionale!==void 0){let n=o.capacita_assunzionale;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const d in n)k.call(ee.properties.capacita_assunzionale.properties,d)||(i=t(i,
r+"/capacita_assunzionale","additionalProperties",{additionalProperty:d}),e++);if(n.norma!==void 0&&(Z(n.norma,r+"/capac\
ita_assunzionale/norma")||(i=p(i,Z),e=i.length)),n.abitanti!==void 0&&(R(n.abitanti,r+"/capacita_assunzionale/abitanti")||
(i=p(i,R),e=i.length)),n.fascia!==void 0&&(Z(n.fascia,r+"/capacita_assunzionale/fascia")||(i=p(i,Z),e=i.length)),n.spesa_personale!==
void 0&&(X(n.spesa_personale,r+"/capacita_assunzionale/spesa_personale")||(i=p(i,X),e=i.length)),n.anno_rendiconto!==void 0&&
(Ai(n.anno_rendiconto,r+"/capacita_assunzionale/anno_rendiconto")||(i=p(i,Ai),e=i.length)),n.entrate_correnti!==void 0){
let d=n.entrate_correnti;if(Array.isArray(d)){d.length>3&&(i=t(i,r+"/capacita_assunzionale/entrate_correnti","maxItems",
{limit:3}),e++),d.length<1&&(i=t(i,r+"/capacita_assunzionale/entrate_correnti","minItems",{limit:1}),e++);const l=d.length;
for(let f=0;f<l;f++){let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.anno===void 0&&(i=t(i,r+"/capacita_assunz\
ionale/entrate_correnti/"+f,"required",{missingProperty:"anno"}),e++),s.importo===void 0&&(i=t(i,r+"/capacita_assunziona\
le/entrate_correnti/"+f,"required",{missingProperty:"importo"}),e++);for(const a in s)a==="anno"||a==="importo"||(i=t(i,
r+"/capacita_assunzionale/entrate_correnti/"+f,"additionalProperties",{additionalProperty:a}),e++);s.anno!==void 0&&(Ai(
s.anno,r+"/capacita_assunzionale/entrate_correnti/"+f+"/anno")||(i=p(i,Ai),e=i.length)),s.importo!==void 0&&(X(s.importo,
r+"/capacita_assunzionale/entrate_correnti/"+f+"/importo")||(i=p(i,X),e=i.length))}else i=t(i,r+"/capacita_assunzionale/\
entrate_correnti/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/capacita_assunzionale/entrate_correnti","type",{type:"a\
rray"}),e++}n.fcde!==void 0&&(X(n.fcde,r+"/capacita_assunzionale/fcde")||(i=p(i,X),e=i.length)),n.rapporto!==void 0&&(hi(
n.rapporto,r+"/capacita_assunzionale/rapporto")||(i=p(i,hi),e=i.length)),n.soglia!==void 0&&(hi(n.soglia,r+"/capacita_as\
sunzionale/soglia")||(i=p(i,hi),e=i.length)),n.soglia_rientro!==void 0&&(hi(n.soglia_rientro,r+"/capacita_assunzionale/s\
oglia_rientro")||(i=p(i,hi),e=i.length)),n.margine!==void 0&&(X(n.margine,r+"/capacita_assunzionale/margine")||(i=p(i,X),
e=i.length)),n.nota!==void 0&&(H(n.nota,r+"/capacita_assunzionale/nota")||(i=p(i,H),e=i.length))}else i=t(i,r+"/capacita\
_assunzionale","type",{type:"object"}),e++}if(o.limiti!==void 0){let n=o.limiti;if(n&&typeof n=="object"&&!Array.isArray(
n)){for(const d in n)d==="spesa_557"||d==="lavoro_flessibile"||d==="quota_disabili"||(i=t(i,r+"/limiti","additionalPrope\
rties",{additionalProperty:d}),e++);if(n.spesa_557!==void 0&&(ce(n.spesa_557,r+"/limiti/spesa_557")||(i=p(i,ce),e=i.length)),
n.lavoro_flessibile!==void 0&&(ce(n.lavoro_flessibile,r+"/limiti/lavoro_flessibile")||(i=p(i,ce),e=i.length)),n.quota_disabili!==
void 0){let d=n.quota_disabili;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="obbligo"||l==="in_serv\
izio"||l==="nota"||(i=t(i,r+"/limiti/quota_disabili","additionalProperties",{additionalProperty:l}),e++);d.obbligo!==void 0&&
(R(d.obbligo,r+"/limiti/quota_disabili/obbligo")||(i=p(i,R),e=i.length)),d.in_servizio!==void 0&&(R(d.in_servizio,r+"/li\
miti/quota_disabili/in_servizio")||(i=p(i,R),e=i.length)),d.nota!==void 0&&(H(d.nota,r+"/limiti/quota_disabili/nota")||(i=
p(i,H),e=i.length))}else i=t(i,r+"/limiti/quota_disabili","type",{type:"object"}),e++}}else i=t(i,r+"/limiti","type",{type:"\
object"}),e++}if(o.cessazioni!==void 0){let n=o.cessazioni;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/cessazioni","minI\
tems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===
void 0&&(i=t(i,r+"/cessazioni/"+l,"required",{missingProperty:"anno"}),e++),f.numero===void 0&&(i=t(i,r+"/cessazioni/"+l,
"required",{missingProperty:"numero"}),e++);for(const s in f)s==="anno"||s==="area"||s==="profilo"||s==="numero"||s==="m\
otivo"||s==="risparmio"||(i=t(i,r+"/cessazioni/"+l,"additionalProperties",{additionalProperty:s}),e++);f.anno!==void 0&&
(Ai(f.anno,r+"/cessazioni/"+l+"/anno")||(i=p(i,Ai),e=i.length)),f.area!==void 0&&(Z(f.area,r+"/cessazioni/"+l+"/area")||
(i=p(i,Z),e=i.length)),f.profilo!==void 0&&(Z(f.profilo,r+"/cessazioni/"+l+"/profilo")||(i=p(i,Z),e=i.length)),f.numero!==
void 0&&(R(f.numero,r+"/cessazioni/"+l+"/numero")||(i=p(i,R),e=i.length)),f.motivo!==void 0&&(Z(f.motivo,r+"/cessazioni/"+
l+"/motivo")||(i=p(i,Z),e=i.length)),f.risparmio!==void 0&&(X(f.risparmio,r+"/cessazioni/"+l+"/risparmio")||(i=p(i,X),e=
i.length))}else i=t(i,r+"/cessazioni/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/cessazioni","type",{type:"array"}),
e++}if(o.evoluzione!==void 0&&(H(o.evoluzione,r+"/evoluzione")||(i=p(i,H),e=i.length)),o.assunzioni!==void 0){let n=o.assunzioni;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/assunzioni","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){
let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+"/assunzioni/"+l,"required",{missingProperty:"\
anno"}),e++),f.numero===void 0&&(i=t(i,r+"/assunzioni/"+l,"required",{missingProperty:"numero"}),e++),f.modalita===void 0&&
(i=t(i,r+"/assunzioni/"+l,"required",{missingProperty:"modalita"}),e++);for(const s in f)k.call(ee.properties.assunzioni.
items.properties,s)||(i=t(i,r+"/assunzioni/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.anno!==void 0&&(Ai(
f.anno,r+"/assunzioni/"+l+"/anno")||(i=p(i,Ai),e=i.length)),f.area!==void 0&&(Z(f.area,r+"/assunzioni/"+l+"/area")||(i=p(
i,Z),e=i.length)),f.profilo!==void 0&&(Z(f.profilo,r+"/assunzioni/"+l+"/profilo")||(i=p(i,Z),e=i.length)),f.numero!==void 0&&
(R(f.numero,r+"/assunzioni/"+l+"/numero")||(i=p(i,R),e=i.length)),f.modalita!==void 0){let s=f.modalita;s==="concorso"||
s==="mobilit\xE0"||s==="mobilit\xE0 interna"||s==="scorrimento"||s==="progressione"||s==="stabilizzazione"||s==="art. 11\
0"||s==="tempo determinato"||s==="comando"||s==="collocamento mirato"||s==="altro"||(i=t(i,r+"/assunzioni/"+l+"/modalita",
"enum",{allowedValues:ee.properties.assunzioni.items.properties.modalita.enum}),e++)}if(f.unita!==void 0&&(ye(f.unita,r+
"/assunzioni/"+l+"/unita")||(i=p(i,ye),e=i.length)),f.costo!==void 0&&(X(f.costo,r+"/assunzioni/"+l+"/costo")||(i=p(i,X),
e=i.length)),f.fonte!==void 0&&(Z(f.fonte,r+"/assunzioni/"+l+"/fonte")||(i=p(i,Z),e=i.length)),f.priorita!==void 0){let s=f.
priorita;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/assunzioni/"+l+"/priorita","type",{type:"integer"}),
e++),typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))&&(i=t(i,r+"/assunzioni/"+l+"/priorita","minimum",{comparison:">=",
limit:1}),e++)}f.nota!==void 0&&(H(f.nota,r+"/assunzioni/"+l+"/nota")||(i=p(i,H),e=i.length))}else i=t(i,r+"/assunzioni/"+
l,"type",{type:"object"}),e++}}else i=t(i,r+"/assunzioni","type",{type:"array"}),e++}if(o.previsione!==void 0){let n=o.previsione;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/previsione","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){
let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+"/previsione/"+l,"required",{missingProperty:"\
anno"}),e++),f.numero===void 0&&(i=t(i,r+"/previsione/"+l,"required",{missingProperty:"numero"}),e++);for(const s in f)s===
"anno"||s==="area"||s==="numero"||(i=t(i,r+"/previsione/"+l,"additionalProperties",{additionalProperty:s}),e++);f.anno!==
void 0&&(Ai(f.anno,r+"/previsione/"+l+"/anno")||(i=p(i,Ai),e=i.length)),f.area!==void 0&&(Z(f.area,r+"/previsione/"+l+"/\
area")||(i=p(i,Z),e=i.length)),f.numero!==void 0&&(R(f.numero,r+"/previsione/"+l+"/numero")||(i=p(i,R),e=i.length))}else
i=t(i,r+"/previsione/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/previsione","type",{type:"array"}),e++}if(o.progressioni!==
void 0){let n=o.progressioni;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="numero"||d==="quota_perc\
ento"||d==="nota"||(i=t(i,r+"/progressioni","additionalProperties",{additionalProperty:d}),e++);n.numero!==void 0&&(R(n.
numero,r+"/progressioni/numero")||(i=p(i,R),e=i.length)),n.quota_percento!==void 0&&(hi(n.quota_percento,r+"/progression\
i/quota_percento")||(i=p(i,hi),e=i.length)),n.nota!==void 0&&(H(n.nota,r+"/progressioni/nota")||(i=p(i,H),e=i.length))}else
i=t(i,r+"/progressioni","type",{type:"object"}),e++}if(o.eccedenze!==void 0){let n=o.eccedenze;if(n&&typeof n=="object"&&
!Array.isArray(n)){n.esito===void 0&&(i=t(i,r+"/eccedenze","required",{missingProperty:"esito"}),e++);for(const d in n)d===
"esito"||d==="atto"||d==="nota"||(i=t(i,r+"/eccedenze","additionalProperties",{additionalProperty:d}),e++);if(n.esito!==
void 0){let d=n.esito;d==="nessuna eccedenza"||d==="eccedenze accertate"||(i=t(i,r+"/eccedenze/esito","enum",{allowedValues:ee.
properties.eccedenze.properties.esito.enum}),e++)}n.atto!==void 0&&(me(n.atto,r+"/eccedenze/atto")||(i=p(i,me),e=i.length)),
n.nota!==void 0&&(H(n.nota,r+"/eccedenze/nota")||(i=p(i,H),e=i.length))}else i=t(i,r+"/eccedenze","type",{type:"object"}),
e++}if(o.parere_revisori!==void 0){let n=o.parere_revisori;if(n&&typeof n=="object"&&!Array.isArray(n)){n.data===void 0&&
(i=t(i,r+"/parere_revisori","required",{missingProperty:"data"}),e++);for(const d in n)d==="numero"||d==="data"||(i=t(i,
r+"/parere_revisori","additionalProperties",{additionalProperty:d}),e++);if(n.numero!==void 0){let d=n.numero;typeof d==
"string"?(z(d)>40&&(i=t(i,r+"/parere_revisori/numero","maxLength",{limit:40}),e++),q.test(d)||(i=t(i,r+"/parere_revisori\
/numero","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/parere_revisori/numero","type",{type:"string"}),e++)}n.data!==void 0&&
(Ii(n.data,r+"/parere_revisori/data")||(i=p(i,Ii),e=i.length))}else i=t(i,r+"/parere_revisori","type",{type:"object"}),e++}
if(o.informazione_sindacale!==void 0){let n=o.informazione_sindacale;if(n&&typeof n=="object"&&!Array.isArray(n)){n.data===
void 0&&(i=t(i,r+"/informazione_sindacale","required",{missingProperty:"data"}),e++);for(const d in n)d!=="data"&&(i=t(i,
r+"/informazione_sindacale","additionalProperties",{additionalProperty:d}),e++);n.data!==void 0&&(Ii(n.data,r+"/informaz\
ione_sindacale/data")||(i=p(i,Ii),e=i.length))}else i=t(i,r+"/informazione_sindacale","type",{type:"object"}),e++}if(o.trasmissione_sico!==
void 0){let n=o.trasmissione_sico;if(n&&typeof n=="object"&&!Array.isArray(n)){n.data===void 0&&(i=t(i,r+"/trasmissione_\
sico","required",{missingProperty:"data"}),e++);for(const d in n)d!=="data"&&(i=t(i,r+"/trasmissione_sico","additionalPr\
operties",{additionalProperty:d}),e++);n.data!==void 0&&(Ii(n.data,r+"/trasmissione_sico/data")||(i=p(i,Ii),e=i.length))}else
i=t(i,r+"/trasmissione_sico","type",{type:"object"}),e++}if(o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){
n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)So(n[l],r+"/documenti/"+
l)||(i=p(i,So),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==void 0&&(Vo(o.rinvio,r+"/rinv\
io")||(i=p(i,Vo),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return mn.errors=i,e===0}const Un=cn,Ye={$schema:"\
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
hema.json#/definitions/testo"}}}}};function pi(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLe\
ngth",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),pi.errors=
i,e===0}function Oo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)
n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&
(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==
void 0){let n=o.immagini;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),
e=i.length)}else i=t(i,r+"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Oo.errors=
i,e===0}function Fi(o,r=""){let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.
length;for(let d=0;d<n;d++)g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Fi.errors=
i,e===0}function M(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(
o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"s\
tring"}),e++),M.errors=i,e===0}function Fe(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Fe.errors=i,e===0}function Ro(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denomin\
azione"}),e++);for(const f in o)k.call(b.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.
id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&(u(o.denominazione,r+"/denominazione")||
(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia quantita\
tiva"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||f==="\
attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==void 0&&(u(o.sottodimensione,r+"/so\
ttodimensione")||(i=p(i,u),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(u(f.numeratore,r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(f.denominatore,r+"/\
formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/unita_misura")||(i=p(i,
u),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:b.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:b.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:b.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;l||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&
(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return Ro.errors=i,e===0}function Zo(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"min\
imum",{comparison:">=",limit:2e3}),e++)),Zo.errors=i,e===0}function zi(o,r=""){let i=null,e=0;return!(typeof o=="number"&&
isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ue.type}),e++),typeof o=="string"&&(Be.test(o)||(i=t(i,r,"patter\
n",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),zi.errors=i,e===0}const yn=new RegExp("^((0[1-9]|1[0-2])\\.)?(19\\d{2}|20\\d{2}|2100)$","u");function xe(o,r=""){let i=null,e=0;return typeof o==
"string"?yn.test(o)||(i=t(i,r,"pattern",{pattern:"^((0[1-9]|1[0-2])\\.)?(19\\d{2}|20\\d{2}|2100)$"}),e++):(i=t(i,r,"type",
{type:"string"}),e++),xe.errors=i,e===0}function Mo(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,
"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Mo.errors=i,e===0}function Ko(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ko.errors=i,e===0}const rn={type:"\
object",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
ente_erogatore:{$ref:"definizioni.schema.json#/definitions/frase"},modalita:{$ref:"definizioni.schema.json#/definitions/\
frase"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},area_tematica:{$ref:"definizioni.schema.json#/definit\
ions/frase"},obbligatorio:{type:"boolean"},destinatari:{type:"object",additionalProperties:!1,properties:{numero:{$ref:"\
definizioni.schema.json#/definitions/intero"},dirigenti:{$ref:"definizioni.schema.json#/definitions/intero"},non_dirigenti:{
$ref:"definizioni.schema.json#/definitions/intero"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definition\
s/rif_unita"},minItems:1},descrizione:{$ref:"definizioni.schema.json#/definitions/frase"}}},ore:{type:"number",minimum:0},
periodo:{$ref:"definizioni.schema.json#/definitions/mese"},costo:{$ref:"definizioni.schema.json#/definitions/importo"},gratuito:{
type:"boolean"},stato:{enum:["svolto","programmato"]},verifica_apprendimento:{type:"boolean"},nota:{$ref:"definizioni.sc\
hema.json#/definitions/testo"}}};function Mi(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:0}),e++),Mi.errors=i,e===0}function ge(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)k.call(rn.properties,n)||(i=t(i,r,"additio\
nalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(M(o.titolo,r+"/titolo")||(i=p(i,M),e=i.length)),o.ente_erogatore!==
void 0&&(M(o.ente_erogatore,r+"/ente_erogatore")||(i=p(i,M),e=i.length)),o.modalita!==void 0&&(M(o.modalita,r+"/modalita")||
(i=p(i,M),e=i.length)),o.ambito!==void 0&&(M(o.ambito,r+"/ambito")||(i=p(i,M),e=i.length)),o.area_tematica!==void 0&&(M(
o.area_tematica,r+"/area_tematica")||(i=p(i,M),e=i.length)),o.obbligatorio!==void 0&&typeof o.obbligatorio!="boolean"&&(i=
t(i,r+"/obbligatorio","type",{type:"boolean"}),e++),o.destinatari!==void 0){let n=o.destinatari;if(n&&typeof n=="object"&&
!Array.isArray(n)){for(const d in n)d==="numero"||d==="dirigenti"||d==="non_dirigenti"||d==="unita"||d==="descrizione"||
(i=t(i,r+"/destinatari","additionalProperties",{additionalProperty:d}),e++);if(n.numero!==void 0&&(Mi(n.numero,r+"/desti\
natari/numero")||(i=p(i,Mi),e=i.length)),n.dirigenti!==void 0&&(Mi(n.dirigenti,r+"/destinatari/dirigenti")||(i=p(i,Mi),e=
i.length)),n.non_dirigenti!==void 0&&(Mi(n.non_dirigenti,r+"/destinatari/non_dirigenti")||(i=p(i,Mi),e=i.length)),n.unita!==
void 0){let d=n.unita;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/destinatari/unita","minItems",{limit:1}),e++);const l=d.
length;for(let f=0;f<l;f++)Fe(d[f],r+"/destinatari/unita/"+f)||(i=p(i,Fe),e=i.length)}else i=t(i,r+"/destinatari/unita",
"type",{type:"array"}),e++}n.descrizione!==void 0&&(M(n.descrizione,r+"/destinatari/descrizione")||(i=p(i,M),e=i.length))}else
i=t(i,r+"/destinatari","type",{type:"object"}),e++}if(o.ore!==void 0){let n=o.ore;typeof n=="number"&&isFinite(n)?(n<0||
isNaN(n))&&(i=t(i,r+"/ore","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/ore","type",{type:"number"}),e++)}if(o.periodo!==
void 0&&(xe(o.periodo,r+"/periodo")||(i=p(i,xe),e=i.length)),o.costo!==void 0&&(zi(o.costo,r+"/costo")||(i=p(i,zi),e=i.length)),
o.gratuito!==void 0&&typeof o.gratuito!="boolean"&&(i=t(i,r+"/gratuito","type",{type:"boolean"}),e++),o.stato!==void 0){
let n=o.stato;n==="svolto"||n==="programmato"||(i=t(i,r+"/stato","enum",{allowedValues:rn.properties.stato.enum}),e++)}o.
verifica_apprendimento!==void 0&&typeof o.verifica_apprendimento!="boolean"&&(i=t(i,r+"/verifica_apprendimento","type",{
type:"boolean"}),e++),o.nota!==void 0&&(pi(o.nota,r+"/nota")||(i=p(i,pi),e=i.length))}else i=t(i,r,"type",{type:"object"}),
e++;return ge.errors=i,e===0}function Do(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="\
file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(u(o.titolo,r+"/titol\
o")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/u\
rl")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.nota!==void 0&&(g(o.nota,r+
"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Do.errors=i,e===0}function Co(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),
o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="docume\
nti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(g(o.motivo,r+"/motivo")||(i=p(
i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minIte\
ms",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+l)||(i=p(i,ti),e=i.length)}else i=t(i,r+
"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Co.errors=i,e===0}function cn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const d in o)k.call(Ye.properties,d)||(i=t(i,r,"addition\
alProperties",{additionalProperty:d}),e++);if(o.premessa!==void 0&&(pi(o.premessa,r+"/premessa")||(i=p(i,pi),e=i.length)),
o.parti!==void 0){let d=o.parti;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/parti","minItems",{limit:1}),e++);const l=d.
length;for(let f=0;f<l;f++)Oo(d[f],r+"/parti/"+f)||(i=p(i,Oo),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}
if(o.ciclo!==void 0&&(Fi(o.ciclo,r+"/ciclo")||(i=p(i,Fi),e=i.length)),o.organizzazione!==void 0){let d=o.organizzazione;
if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/organizzazione","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++){
let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.soggetto===void 0&&(i=t(i,r+"/organizzazione/"+f,"required",{missingProperty:"\
soggetto"}),e++);for(const a in s)a==="soggetto"||a==="unita"||a==="compiti"||(i=t(i,r+"/organizzazione/"+f,"additionalP\
roperties",{additionalProperty:a}),e++);s.soggetto!==void 0&&(M(s.soggetto,r+"/organizzazione/"+f+"/soggetto")||(i=p(i,M),
e=i.length)),s.unita!==void 0&&(Fe(s.unita,r+"/organizzazione/"+f+"/unita")||(i=p(i,Fe),e=i.length)),s.compiti!==void 0&&
(Fi(s.compiti,r+"/organizzazione/"+f+"/compiti")||(i=p(i,Fi),e=i.length))}else i=t(i,r+"/organizzazione/"+f,"type",{type:"\
object"}),e++}}else i=t(i,r+"/organizzazione","type",{type:"array"}),e++}if(o.obiettivi!==void 0){let d=o.obiettivi;if(Array.
isArray(d)){d.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++){let s=d[f];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.testo===void 0&&(i=t(i,r+"/obiettivi/"+f,"required",{missingProperty:"tes\
to"}),e++);for(const a in s)a==="codice"||a==="testo"||a==="risultato_atteso"||a==="indicatori"||(i=t(i,r+"/obiettivi/"+
f,"additionalProperties",{additionalProperty:a}),e++);if(s.codice!==void 0){let a=s.codice;typeof a=="string"?(z(a)>10&&
(i=t(i,r+"/obiettivi/"+f+"/codice","maxLength",{limit:10}),e++),q.test(a)||(i=t(i,r+"/obiettivi/"+f+"/codice","pattern",
{pattern:"\\S"}),e++)):(i=t(i,r+"/obiettivi/"+f+"/codice","type",{type:"string"}),e++)}if(s.testo!==void 0&&(pi(s.testo,
r+"/obiettivi/"+f+"/testo")||(i=p(i,pi),e=i.length)),s.risultato_atteso!==void 0&&(pi(s.risultato_atteso,r+"/obiettivi/"+
f+"/risultato_atteso")||(i=p(i,pi),e=i.length)),s.indicatori!==void 0){let a=s.indicatori;if(Array.isArray(a)){a.length<
1&&(i=t(i,r+"/obiettivi/"+f+"/indicatori","minItems",{limit:1}),e++);const m=a.length;for(let y=0;y<m;y++){let c=a[y];typeof c!=
"string"&&!(c&&typeof c=="object"&&!Array.isArray(c))&&(i=t(i,r+"/obiettivi/"+f+"/indicatori/"+y,"type",{type:Ye.properties.
obiettivi.items.properties.indicatori.items.type}),e++);const W=e;let T=!0;const In=e;if(!(c&&typeof c=="object"&&!Array.
isArray(c))){const fi={};i===null?i=[fi]:i.push(fi),e++}var n=In===e;if(e=W,i!==null&&(W?i.length=W:i=null),n){const fi=e;
Ro(c,r+"/obiettivi/"+f+"/indicatori/"+y)||(i=p(i,Ro),e=i.length);var n=fi===e;T=n}T||(i=t(i,r+"/obiettivi/"+f+"/indicato\
ri/"+y,"if",{failingKeyword:"then"}),e++)}}else i=t(i,r+"/obiettivi/"+f+"/indicatori","type",{type:"array"}),e++}}else i=
t(i,r+"/obiettivi/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/obiettivi","type",{type:"array"}),e++}if(o.aree_competenza!==
void 0){let d=o.aree_competenza;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/aree_competenza","minItems",{limit:1}),e++);
const l=d.length;for(let f=0;f<l;f++){let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.area===void 0&&(i=t(i,r+
"/aree_competenza/"+f,"required",{missingProperty:"area"}),e++);for(const a in s)a==="area"||a==="temi"||a==="destinatar\
i"||a==="ore"||(i=t(i,r+"/aree_competenza/"+f,"additionalProperties",{additionalProperty:a}),e++);if(s.area!==void 0&&(M(
s.area,r+"/aree_competenza/"+f+"/area")||(i=p(i,M),e=i.length)),s.temi!==void 0&&(Fi(s.temi,r+"/aree_competenza/"+f+"/te\
mi")||(i=p(i,Fi),e=i.length)),s.destinatari!==void 0&&(M(s.destinatari,r+"/aree_competenza/"+f+"/destinatari")||(i=p(i,M),
e=i.length)),s.ore!==void 0){let a=s.ore;typeof a=="number"&&isFinite(a)?(a<0||isNaN(a))&&(i=t(i,r+"/aree_competenza/"+f+
"/ore","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/aree_competenza/"+f+"/ore","type",{type:"number"}),e++)}}else
i=t(i,r+"/aree_competenza/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/aree_competenza","type",{type:"array"}),e++}if(o.
ore_obiettivo_procapite!==void 0){let d=o.ore_obiettivo_procapite;typeof d=="number"&&isFinite(d)?(d<0||isNaN(d))&&(i=t(
i,r+"/ore_obiettivo_procapite","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/ore_obiettivo_procapite","type",{type:"\
number"}),e++)}if(o.risorse!==void 0){let d=o.risorse;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)k.call(
Ye.properties.risorse.properties,l)||(i=t(i,r+"/risorse","additionalProperties",{additionalProperty:l}),e++);if(d.anno!==
void 0&&(Zo(d.anno,r+"/risorse/anno")||(i=p(i,Zo),e=i.length)),d.capitolo!==void 0&&(M(d.capitolo,r+"/risorse/capitolo")||
(i=p(i,M),e=i.length)),d.stanziamento_iniziale!==void 0&&(zi(d.stanziamento_iniziale,r+"/risorse/stanziamento_iniziale")||
(i=p(i,zi),e=i.length)),d.variazioni!==void 0){let l=d.variazioni;if(Array.isArray(l)){l.length<1&&(i=t(i,r+"/risorse/va\
riazioni","minItems",{limit:1}),e++);const f=l.length;for(let s=0;s<f;s++){let a=l[s];if(a&&typeof a=="object"&&!Array.isArray(
a)){a.importo===void 0&&(i=t(i,r+"/risorse/variazioni/"+s,"required",{missingProperty:"importo"}),e++);for(const m in a)
m==="descrizione"||m==="importo"||m==="dal"||m==="atto"||(i=t(i,r+"/risorse/variazioni/"+s,"additionalProperties",{additionalProperty:m}),
e++);a.descrizione!==void 0&&(M(a.descrizione,r+"/risorse/variazioni/"+s+"/descrizione")||(i=p(i,M),e=i.length)),a.importo!==
void 0&&(zi(a.importo,r+"/risorse/variazioni/"+s+"/importo")||(i=p(i,zi),e=i.length)),a.dal!==void 0&&(xe(a.dal,r+"/riso\
rse/variazioni/"+s+"/dal")||(i=p(i,xe),e=i.length)),a.atto!==void 0&&(Mo(a.atto,r+"/risorse/variazioni/"+s+"/atto")||(i=
p(i,Mo),e=i.length))}else i=t(i,r+"/risorse/variazioni/"+s,"type",{type:"object"}),e++}}else i=t(i,r+"/risorse/variazion\
i","type",{type:"array"}),e++}d.assestato!==void 0&&(zi(d.assestato,r+"/risorse/assestato")||(i=p(i,zi),e=i.length)),d.impegnato!==
void 0&&(zi(d.impegnato,r+"/risorse/impegnato")||(i=p(i,zi),e=i.length)),d.disponibile!==void 0&&(zi(d.disponibile,r+"/r\
isorse/disponibile")||(i=p(i,zi),e=i.length)),d.al!==void 0&&(Ko(d.al,r+"/risorse/al")||(i=p(i,Ko),e=i.length)),d.nota!==
void 0&&(pi(d.nota,r+"/risorse/nota")||(i=p(i,pi),e=i.length))}else i=t(i,r+"/risorse","type",{type:"object"}),e++}if(o.
incentivi!==void 0&&(Fi(o.incentivi,r+"/incentivi")||(i=p(i,Fi),e=i.length)),o.introduzione_interventi!==void 0&&(pi(o.introduzione_interventi,
r+"/introduzione_interventi")||(i=p(i,pi),e=i.length)),o.interventi!==void 0){let d=o.interventi;if(Array.isArray(d)){d.
length<1&&(i=t(i,r+"/interventi","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++)ge(d[f],r+"/interventi/"+
f)||(i=p(i,ge),e=i.length)}else i=t(i,r+"/interventi","type",{type:"array"}),e++}if(o.introduzione_adesioni!==void 0&&(pi(
o.introduzione_adesioni,r+"/introduzione_adesioni")||(i=p(i,pi),e=i.length)),o.adesioni!==void 0){let d=o.adesioni;if(Array.
isArray(d)){d.length<1&&(i=t(i,r+"/adesioni","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++)ge(d[f],r+"\
/adesioni/"+f)||(i=p(i,ge),e=i.length)}else i=t(i,r+"/adesioni","type",{type:"array"}),e++}if(o.documenti!==void 0){let d=o.
documenti;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<
l;f++)Do(d[f],r+"/documenti/"+f)||(i=p(i,Do),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==
void 0&&(Co(o.rinvio,r+"/rinvio")||(i=p(i,Co),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return cn.errors=i,e===
0}const Bn=gn;const Pe={type:"object",required:["unita","qualifica","titolo_incarico"],additionalProperties:!1,properties:{unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},persona:{$ref:"definizioni.schema.json#/definitions/persona"},qualifica:{
enum:["dirigente","responsabile in posizione organizzativa","incaricato di elevata qualificazione","segretario generale",
"altro"]},titolo_incarico:{enum:["titolare","ad interim","vicario","facente funzione"]},base:{$ref:"definizioni.schema.j\
son#/definitions/frase"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/defin\
itions/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitio\
ns/testo"}}};function To(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0\
-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),To.errors=i,e===0}function Go(o,r=""){let i=null,e=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){o.cognome===void 0&&(i=t(i,r,"required",{missingProperty:"cognome"}),e++),o.nome===
void 0&&(i=t(i,r,"required",{missingProperty:"nome"}),e++);for(const n in o)n==="cognome"||n==="nome"||n==="titolo"||(i=
t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.cognome!==void 0&&(u(o.cognome,r+"/cognome")||(i=p(i,u),e=i.
length)),o.nome!==void 0&&(u(o.nome,r+"/nome")||(i=p(i,u),e=i.length)),o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(
i,u),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Go.errors=i,e===0}function Uo(o,r=""){let i=null,e=0;return typeof o==
"string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(
i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Uo.errors=i,e===0}function ze(o,r=""){let i=null,
e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}\
|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ze.errors=i,e===0}function Bo(o,r=""){let i=null,
e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{
type:"string"}),e++),Bo.errors=i,e===0}function Ho(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"m\
inLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Ho.
errors=i,e===0}function Jo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.unita===void 0&&(i=t(i,
r,"required",{missingProperty:"unita"}),e++),o.qualifica===void 0&&(i=t(i,r,"required",{missingProperty:"qualifica"}),e++),
o.titolo_incarico===void 0&&(i=t(i,r,"required",{missingProperty:"titolo_incarico"}),e++);for(const n in o)k.call(Pe.properties,
n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.unita!==void 0&&(To(o.unita,r+"/unita")||(i=p(i,To),
e=i.length)),o.persona!==void 0&&(Go(o.persona,r+"/persona")||(i=p(i,Go),e=i.length)),o.qualifica!==void 0){let n=o.qualifica;
n==="dirigente"||n==="responsabile in posizione organizzativa"||n==="incaricato di elevata qualificazione"||n==="segreta\
rio generale"||n==="altro"||(i=t(i,r+"/qualifica","enum",{allowedValues:Pe.properties.qualifica.enum}),e++)}if(o.titolo_incarico!==
void 0){let n=o.titolo_incarico;n==="titolare"||n==="ad interim"||n==="vicario"||n==="facente funzione"||(i=t(i,r+"/tito\
lo_incarico","enum",{allowedValues:Pe.properties.titolo_incarico.enum}),e++)}o.base!==void 0&&(Uo(o.base,r+"/base")||(i=
p(i,Uo),e=i.length)),o.dal!==void 0&&(ze(o.dal,r+"/dal")||(i=p(i,ze),e=i.length)),o.al!==void 0&&(ze(o.al,r+"/al")||(i=p(
i,ze),e=i.length)),o.atto!==void 0&&(Bo(o.atto,r+"/atto")||(i=p(i,Bo),e=i.length)),o.nota!==void 0&&(Ho(o.nota,r+"/nota")||
(i=p(i,Ho),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Jo.errors=i,e===0}function gn(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.incarichi===void 0&&(i=t(i,r,"required",{missingProperty:"incarichi"}),
e++);for(const n in o)n!=="incarichi"&&(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.incarichi!==void 0){
let n=o.incarichi;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)Jo(n[l],r+"/incarichi/"+l)||(i=p(i,Jo),e=i.length)}else
i=t(i,r+"/incarichi","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return gn.errors=i,e===0}const Hn=zn,
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
d{2}|20\\d{2}|2100))$"}}};function x(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),
e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),x.errors=i,e===0}function S(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),S.errors=i,e===
0}const Qn={type:"object",required:["titolo","testo"],additionalProperties:!1,properties:{numero:{type:"string",pattern:"\
\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},testo:{$ref:"definizioni.schema.json#/defi\
nitions/testo"},dati:{type:"array",items:{enum:["finalita","modalita","obiettivi","contingente","base_calcolo","attivita\
_escluse","accordi","giornate_per_mese","risparmi","condizioni","condizionalita","fattori_abilitanti","requisiti_tecnolo\
gici","soggetti","percorsi_formativi","indicatori","modello_verifica","contributi_performance","impatti","documenti"]},minItems:1,
uniqueItems:!0},immagini:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/immagine"},minItems:1}}},We=Fn.
default;function Qo(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(i=t(i,r,"requi\
red",{missingProperty:"file"}),e++);for(const n in o)n==="file"||n==="alternativa"||n==="didascalia"||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.alternativa!==
void 0&&typeof o.alternativa!="string"&&(i=t(i,r+"/alternativa","type",{type:"string"}),e++),o.didascalia!==void 0&&(u(o.
didascalia,r+"/didascalia")||(i=p(i,u),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Qo.errors=i,e===0}function Wo(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"tit\
olo"}),e++),o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="numero"||n==="ti\
tolo"||n==="testo"||n==="dati"||n==="immagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.numero!==
void 0){let n=o.numero;typeof n=="string"?(z(n)>10&&(i=t(i,r+"/numero","maxLength",{limit:10}),e++),q.test(n)||(i=t(i,r+
"/numero","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/numero","type",{type:"string"}),e++)}if(o.titolo!==void 0&&(S(o.titolo,
r+"/titolo")||(i=p(i,S),e=i.length)),o.testo!==void 0&&(x(o.testo,r+"/testo")||(i=p(i,x),e=i.length)),o.dati!==void 0){let n=o.
dati;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/dati","minItems",{limit:1}),e++);const d=n.length;for(let s=0;s<d;s++){
let a=n[s];a==="finalita"||a==="modalita"||a==="obiettivi"||a==="contingente"||a==="base_calcolo"||a==="attivita_escluse"||
a==="accordi"||a==="giornate_per_mese"||a==="risparmi"||a==="condizioni"||a==="condizionalita"||a==="fattori_abilitanti"||
a==="requisiti_tecnologici"||a==="soggetti"||a==="percorsi_formativi"||a==="indicatori"||a==="modello_verifica"||a==="co\
ntributi_performance"||a==="impatti"||a==="documenti"||(i=t(i,r+"/dati/"+s,"enum",{allowedValues:Qn.properties.dati.items.
enum}),e++)}let l=n.length,f;if(l>1){i:for(;l--;)for(f=l;f--;)if(We(n[l],n[f])){i=t(i,r+"/dati","uniqueItems",{i:l,j:f}),
e++;break i}}}else i=t(i,r+"/dati","type",{type:"array"}),e++}if(o.immagini!==void 0){let n=o.immagini;if(Array.isArray(
n)){n.length<1&&(i=t(i,r+"/immagini","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)Qo(n[l],r+"/immagin\
i/"+l)||(i=p(i,Qo),e=i.length)}else i=t(i,r+"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),
e++;return Wo.errors=i,e===0}function ve(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),ve.errors=i,e===0}function U(o,r=""){let i=null,
e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)g(o[d],r+"\
/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return U.errors=i,e===0}function be(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denomin\
azione"}),e++);for(const f in o)k.call(b.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.
id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&(u(o.denominazione,r+"/denominazione")||
(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia quantita\
tiva"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||f==="\
attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==void 0&&(u(o.sottodimensione,r+"/so\
ttodimensione")||(i=p(i,u),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(u(f.numeratore,r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(f.denominatore,r+"/\
formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/unita_misura")||(i=p(i,
u),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:b.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:b.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:b.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;l||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&
(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return be.errors=i,e===0}function Ki(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"min\
imum",{comparison:">=",limit:2e3}),e++)),Ki.errors=i,e===0}function Xo(o,r=""){let i=null,e=0;return!(typeof o=="number"&&
isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ce.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&
(i=t(i,r,"maximum",{comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),
typeof o=="string"&&(Te.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),Xo.errors=
i,e===0}function N(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"\
integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),N.errors=
i,e===0}function Yo(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\
\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),
Yo.errors=i,e===0}const Wn=new RegExp("^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.(19\\d{\
2}|20\\d{2}|2100))$","u");function je(o,r=""){let i=null,e=0;return typeof o=="string"?Wn.test(o)||(i=t(i,r,"pattern",{pattern:"\
^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.(19\\d{2}|20\\d{2}|2100))$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),je.errors=i,e===0}function we(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9\
]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),we.errors=i,e===0}function Po(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.unita===void 0&&(i=t(i,r,"required",{missingProperty:"unita"}),e++);for(const n in o)n===
"unita"||n==="F"||n==="M"||n==="totale"||n==="non_fruiscono"||n==="effettivi"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.unita!==void 0&&(we(o.unita,r+"/unita")||(i=p(i,we),e=i.length)),o.F!==void 0&&(N(o.F,r+"/F")||(i=p(i,N),e=i.length)),
o.M!==void 0&&(N(o.M,r+"/M")||(i=p(i,N),e=i.length)),o.totale!==void 0&&(N(o.totale,r+"/totale")||(i=p(i,N),e=i.length)),
o.non_fruiscono!==void 0&&(N(o.non_fruiscono,r+"/non_fruiscono")||(i=p(i,N),e=i.length)),o.effettivi!==void 0&&(N(o.effettivi,
r+"/effettivi")||(i=p(i,N),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Po.errors=i,e===0}function _e(o,r=""){
let i=null,e=0;return typeof o=="string"?yn.test(o)||(i=t(i,r,"pattern",{pattern:"^((0[1-9]|1[0-2])\\.)?(19\\d{2}|20\\d{2}|\
2100)$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),_e.errors=i,e===0}function ir(o,r=""){let i=null,e=0;return!(typeof o==
"number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ue.type}),e++),typeof o=="string"&&(Be.test(o)||(i=t(i,
r,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),ir.errors=i,e===0}function er(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);
for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),
e=i.length)),o.url!==void 0&&(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),
e=i.length)),o.nota!==void 0&&(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return er.
errors=i,e===0}function or(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,
r,"required",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);
for(const n in o)n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==
void 0&&(g(o.motivo,r+"/motivo")||(i=p(i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.
length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+
l)||(i=p(i,ti),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;
return or.errors=i,e===0}function zn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)
k.call(Jn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.contesto!==void 0&&(x(o.contesto,
r+"/contesto")||(i=p(i,x),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/parti",
"minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){
f.titolo===void 0&&(i=t(i,r+"/parti/"+l,"required",{missingProperty:"titolo"}),e++),f.paragrafi===void 0&&(i=t(i,r+"/par\
ti/"+l,"required",{missingProperty:"paragrafi"}),e++);for(const s in f)s==="numero"||s==="titolo"||s==="paragrafi"||(i=t(
i,r+"/parti/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.numero!==void 0){let s=f.numero;typeof s=="stri\
ng"?(z(s)>10&&(i=t(i,r+"/parti/"+l+"/numero","maxLength",{limit:10}),e++),q.test(s)||(i=t(i,r+"/parti/"+l+"/numero","pat\
tern",{pattern:"\\S"}),e++)):(i=t(i,r+"/parti/"+l+"/numero","type",{type:"string"}),e++)}if(f.titolo!==void 0&&(S(f.titolo,
r+"/parti/"+l+"/titolo")||(i=p(i,S),e=i.length)),f.paragrafi!==void 0){let s=f.paragrafi;if(Array.isArray(s)){s.length<1&&
(i=t(i,r+"/parti/"+l+"/paragrafi","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++)Wo(s[m],r+"/parti/"+l+
"/paragrafi/"+m)||(i=p(i,Wo),e=i.length)}else i=t(i,r+"/parti/"+l+"/paragrafi","type",{type:"array"}),e++}}else i=t(i,r+
"/parti/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.regolamento!==void 0&&(ve(
o.regolamento,r+"/regolamento")||(i=p(i,ve),e=i.length)),o.finalita!==void 0&&(U(o.finalita,r+"/finalita")||(i=p(i,U),e=
i.length)),o.modalita!==void 0&&(U(o.modalita,r+"/modalita")||(i=p(i,U),e=i.length)),o.obiettivi!==void 0){let n=o.obiettivi;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){
let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.testo===void 0&&(i=t(i,r+"/obiettivi/"+l,"required",{missingProperty:"\
testo"}),e++);for(const s in f)s==="codice"||s==="testo"||s==="indicatori"||(i=t(i,r+"/obiettivi/"+l,"additionalProperti\
es",{additionalProperty:s}),e++);if(f.codice!==void 0){let s=f.codice;typeof s=="string"?(z(s)>10&&(i=t(i,r+"/obiettivi/"+
l+"/codice","maxLength",{limit:10}),e++),q.test(s)||(i=t(i,r+"/obiettivi/"+l+"/codice","pattern",{pattern:"\\S"}),e++)):
(i=t(i,r+"/obiettivi/"+l+"/codice","type",{type:"string"}),e++)}if(f.testo!==void 0&&(x(f.testo,r+"/obiettivi/"+l+"/test\
o")||(i=p(i,x),e=i.length)),f.indicatori!==void 0){let s=f.indicatori;if(Array.isArray(s)){s.length<1&&(i=t(i,r+"/obiett\
ivi/"+l+"/indicatori","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++)be(s[m],r+"/obiettivi/"+l+"/indica\
tori/"+m)||(i=p(i,be),e=i.length)}else i=t(i,r+"/obiettivi/"+l+"/indicatori","type",{type:"array"}),e++}}else i=t(i,r+"/\
obiettivi/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/obiettivi","type",{type:"array"}),e++}if(o.contingente!==void 0){
let n=o.contingente;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/contingente","minItems",{limit:1}),e++);const d=n.length;
for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+"/contingente/"+l,
"required",{missingProperty:"anno"}),e++),f.percentuale===void 0&&(i=t(i,r+"/contingente/"+l,"required",{missingProperty:"\
percentuale"}),e++);for(const s in f)s==="anno"||s==="percentuale"||s==="base"||s==="atto"||(i=t(i,r+"/contingente/"+l,"\
additionalProperties",{additionalProperty:s}),e++);f.anno!==void 0&&(Ki(f.anno,r+"/contingente/"+l+"/anno")||(i=p(i,Ki),
e=i.length)),f.percentuale!==void 0&&(Xo(f.percentuale,r+"/contingente/"+l+"/percentuale")||(i=p(i,Xo),e=i.length)),f.base!==
void 0&&(S(f.base,r+"/contingente/"+l+"/base")||(i=p(i,S),e=i.length)),f.atto!==void 0&&(ve(f.atto,r+"/contingente/"+l+"\
/atto")||(i=p(i,ve),e=i.length))}else i=t(i,r+"/contingente/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/contingente",
"type",{type:"array"}),e++}if(o.base_calcolo!==void 0){let n=o.base_calcolo;if(n&&typeof n=="object"&&!Array.isArray(n)){
for(const d in n)d==="dipendenti"||d==="non_smartabili"||d==="smartabili"||d==="al"||(i=t(i,r+"/base_calcolo","additiona\
lProperties",{additionalProperty:d}),e++);n.dipendenti!==void 0&&(N(n.dipendenti,r+"/base_calcolo/dipendenti")||(i=p(i,N),
e=i.length)),n.non_smartabili!==void 0&&(N(n.non_smartabili,r+"/base_calcolo/non_smartabili")||(i=p(i,N),e=i.length)),n.
smartabili!==void 0&&(N(n.smartabili,r+"/base_calcolo/smartabili")||(i=p(i,N),e=i.length)),n.al!==void 0&&(Yo(n.al,r+"/b\
ase_calcolo/al")||(i=p(i,Yo),e=i.length))}else i=t(i,r+"/base_calcolo","type",{type:"object"}),e++}if(o.attivita_escluse!==
void 0){let n=o.attivita_escluse;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/attivita_escluse","minItems",{limit:1}),e++);
const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.attivita===void 0&&(i=t(
i,r+"/attivita_escluse/"+l,"required",{missingProperty:"attivita"}),e++);for(const s in f)s==="attivita"||s==="comprende"||
s==="nota"||(i=t(i,r+"/attivita_escluse/"+l,"additionalProperties",{additionalProperty:s}),e++);f.attivita!==void 0&&(S(
f.attivita,r+"/attivita_escluse/"+l+"/attivita")||(i=p(i,S),e=i.length)),f.comprende!==void 0&&(U(f.comprende,r+"/attivi\
ta_escluse/"+l+"/comprende")||(i=p(i,U),e=i.length)),f.nota!==void 0&&(x(f.nota,r+"/attivita_escluse/"+l+"/nota")||(i=p(
i,x),e=i.length))}else i=t(i,r+"/attivita_escluse/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/attivita_escluse","typ\
e",{type:"array"}),e++}if(o.accordi!==void 0){let n=o.accordi;if(n&&typeof n=="object"&&!Array.isArray(n)){n.righe===void 0&&
(i=t(i,r+"/accordi","required",{missingProperty:"righe"}),e++);for(const d in n)d==="titolo"||d==="periodo"||d==="righe"||
d==="totale"||d==="nota"||(i=t(i,r+"/accordi","additionalProperties",{additionalProperty:d}),e++);if(n.titolo!==void 0&&
(S(n.titolo,r+"/accordi/titolo")||(i=p(i,S),e=i.length)),n.periodo!==void 0){let d=n.periodo;if(d&&typeof d=="object"&&!Array.
isArray(d)){for(const l in d)l==="dal"||l==="al"||(i=t(i,r+"/accordi/periodo","additionalProperties",{additionalProperty:l}),
e++);d.dal!==void 0&&(je(d.dal,r+"/accordi/periodo/dal")||(i=p(i,je),e=i.length)),d.al!==void 0&&(je(d.al,r+"/accordi/pe\
riodo/al")||(i=p(i,je),e=i.length))}else i=t(i,r+"/accordi/periodo","type",{type:"object"}),e++}if(n.righe!==void 0){let d=n.
righe;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/accordi/righe","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<
l;f++)Po(d[f],r+"/accordi/righe/"+f)||(i=p(i,Po),e=i.length)}else i=t(i,r+"/accordi/righe","type",{type:"array"}),e++}if(n.
totale!==void 0){let d=n.totale;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="F"||l==="M"||l==="tot\
ale"||l==="non_fruiscono"||l==="effettivi"||(i=t(i,r+"/accordi/totale","additionalProperties",{additionalProperty:l}),e++);
d.F!==void 0&&(N(d.F,r+"/accordi/totale/F")||(i=p(i,N),e=i.length)),d.M!==void 0&&(N(d.M,r+"/accordi/totale/M")||(i=p(i,
N),e=i.length)),d.totale!==void 0&&(N(d.totale,r+"/accordi/totale/totale")||(i=p(i,N),e=i.length)),d.non_fruiscono!==void 0&&
(N(d.non_fruiscono,r+"/accordi/totale/non_fruiscono")||(i=p(i,N),e=i.length)),d.effettivi!==void 0&&(N(d.effettivi,r+"/a\
ccordi/totale/effettivi")||(i=p(i,N),e=i.length))}else i=t(i,r+"/accordi/totale","type",{type:"object"}),e++}n.nota!==void 0&&
(x(n.nota,r+"/accordi/nota")||(i=p(i,x),e=i.length))}else i=t(i,r+"/accordi","type",{type:"object"}),e++}if(o.giornate_per_mese!==
void 0){let n=o.giornate_per_mese;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/giornate_per_mese","minItems",{limit:1}),e++);
const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(i=t(i,r+
"/giornate_per_mese/"+l,"required",{missingProperty:"anno"}),e++),f.mese===void 0&&(i=t(i,r+"/giornate_per_mese/"+l,"req\
uired",{missingProperty:"mese"}),e++),f.giornate===void 0&&(i=t(i,r+"/giornate_per_mese/"+l,"required",{missingProperty:"\
giornate"}),e++);for(const s in f)s==="anno"||s==="mese"||s==="giornate"||s==="dipendenti"||(i=t(i,r+"/giornate_per_mese\
/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.anno!==void 0&&(Ki(f.anno,r+"/giornate_per_mese/"+l+"/anno")||
(i=p(i,Ki),e=i.length)),f.mese!==void 0){let s=f.mese;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/gio\
rnate_per_mese/"+l+"/mese","type",{type:"integer"}),e++),typeof s=="number"&&isFinite(s)&&((s>12||isNaN(s))&&(i=t(i,r+"/\
giornate_per_mese/"+l+"/mese","maximum",{comparison:"<=",limit:12}),e++),(s<1||isNaN(s))&&(i=t(i,r+"/giornate_per_mese/"+
l+"/mese","minimum",{comparison:">=",limit:1}),e++))}f.giornate!==void 0&&(N(f.giornate,r+"/giornate_per_mese/"+l+"/gior\
nate")||(i=p(i,N),e=i.length)),f.dipendenti!==void 0&&(N(f.dipendenti,r+"/giornate_per_mese/"+l+"/dipendenti")||(i=p(i,N),
e=i.length))}else i=t(i,r+"/giornate_per_mese/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/giornate_per_mese","type",
{type:"array"}),e++}if(o.risparmi!==void 0){let n=o.risparmi;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/risparmi","minI\
tems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.voce===
void 0&&(i=t(i,r+"/risparmi/"+l,"required",{missingProperty:"voce"}),e++);for(const s in f)s==="voce"||s==="periodi"||s===
"importo"||s==="nota"||(i=t(i,r+"/risparmi/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.voce!==void 0&&(S(
f.voce,r+"/risparmi/"+l+"/voce")||(i=p(i,S),e=i.length)),f.periodi!==void 0){let s=f.periodi;if(Array.isArray(s)){s.length<
1&&(i=t(i,r+"/risparmi/"+l+"/periodi","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++){let y=s[m];if(y&&
typeof y=="object"&&!Array.isArray(y)){y.dal===void 0&&(i=t(i,r+"/risparmi/"+l+"/periodi/"+m,"required",{missingProperty:"\
dal"}),e++),y.al===void 0&&(i=t(i,r+"/risparmi/"+l+"/periodi/"+m,"required",{missingProperty:"al"}),e++);for(const c in y)
c==="dal"||c==="al"||(i=t(i,r+"/risparmi/"+l+"/periodi/"+m,"additionalProperties",{additionalProperty:c}),e++);y.dal!==void 0&&
(_e(y.dal,r+"/risparmi/"+l+"/periodi/"+m+"/dal")||(i=p(i,_e),e=i.length)),y.al!==void 0&&(_e(y.al,r+"/risparmi/"+l+"/per\
iodi/"+m+"/al")||(i=p(i,_e),e=i.length))}else i=t(i,r+"/risparmi/"+l+"/periodi/"+m,"type",{type:"object"}),e++}}else i=t(
i,r+"/risparmi/"+l+"/periodi","type",{type:"array"}),e++}f.importo!==void 0&&(ir(f.importo,r+"/risparmi/"+l+"/importo")||
(i=p(i,ir),e=i.length)),f.nota!==void 0&&(x(f.nota,r+"/risparmi/"+l+"/nota")||(i=p(i,x),e=i.length))}else i=t(i,r+"/risp\
armi/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/risparmi","type",{type:"array"}),e++}if(o.condizioni!==void 0){let n=o.
condizioni;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="servizi_utenti"||d==="rotazione_e_prevalen\
za"||d==="piattaforma"||d==="arretrato"||d==="dotazioni"||(i=t(i,r+"/condizioni","additionalProperties",{additionalProperty:d}),
e++);n.servizi_utenti!==void 0&&(x(n.servizi_utenti,r+"/condizioni/servizi_utenti")||(i=p(i,x),e=i.length)),n.rotazione_e_prevalenza!==
void 0&&(x(n.rotazione_e_prevalenza,r+"/condizioni/rotazione_e_prevalenza")||(i=p(i,x),e=i.length)),n.piattaforma!==void 0&&
(x(n.piattaforma,r+"/condizioni/piattaforma")||(i=p(i,x),e=i.length)),n.arretrato!==void 0&&(x(n.arretrato,r+"/condizion\
i/arretrato")||(i=p(i,x),e=i.length)),n.dotazioni!==void 0&&(x(n.dotazioni,r+"/condizioni/dotazioni")||(i=p(i,x),e=i.length))}else
i=t(i,r+"/condizioni","type",{type:"object"}),e++}if(o.condizionalita!==void 0&&(U(o.condizionalita,r+"/condizionalita")||
(i=p(i,U),e=i.length)),o.fattori_abilitanti!==void 0&&(U(o.fattori_abilitanti,r+"/fattori_abilitanti")||(i=p(i,U),e=i.length)),
o.requisiti_tecnologici!==void 0&&(U(o.requisiti_tecnologici,r+"/requisiti_tecnologici")||(i=p(i,U),e=i.length)),o.soggetti!==
void 0){let n=o.soggetti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/soggetti","minItems",{limit:1}),e++);const d=n.length;
for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.soggetto===void 0&&(i=t(i,r+"/soggetti/"+
l,"required",{missingProperty:"soggetto"}),e++);for(const s in f)s==="soggetto"||s==="unita"||s==="compiti"||(i=t(i,r+"/\
soggetti/"+l,"additionalProperties",{additionalProperty:s}),e++);f.soggetto!==void 0&&(S(f.soggetto,r+"/soggetti/"+l+"/s\
oggetto")||(i=p(i,S),e=i.length)),f.unita!==void 0&&(we(f.unita,r+"/soggetti/"+l+"/unita")||(i=p(i,we),e=i.length)),f.compiti!==
void 0&&(U(f.compiti,r+"/soggetti/"+l+"/compiti")||(i=p(i,U),e=i.length))}else i=t(i,r+"/soggetti/"+l,"type",{type:"obje\
ct"}),e++}}else i=t(i,r+"/soggetti","type",{type:"array"}),e++}if(o.percorsi_formativi!==void 0){let n=o.percorsi_formativi;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/percorsi_formativi","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.titolo===void 0&&(i=t(i,r+"/percorsi_formativi/"+l,"req\
uired",{missingProperty:"titolo"}),e++);for(const s in f)s==="titolo"||s==="contenuti"||s==="destinatari"||s==="anno"||(i=
t(i,r+"/percorsi_formativi/"+l,"additionalProperties",{additionalProperty:s}),e++);f.titolo!==void 0&&(S(f.titolo,r+"/pe\
rcorsi_formativi/"+l+"/titolo")||(i=p(i,S),e=i.length)),f.contenuti!==void 0&&(x(f.contenuti,r+"/percorsi_formativi/"+l+
"/contenuti")||(i=p(i,x),e=i.length)),f.destinatari!==void 0&&(S(f.destinatari,r+"/percorsi_formativi/"+l+"/destinatari")||
(i=p(i,S),e=i.length)),f.anno!==void 0&&(Ki(f.anno,r+"/percorsi_formativi/"+l+"/anno")||(i=p(i,Ki),e=i.length))}else i=t(
i,r+"/percorsi_formativi/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/percorsi_formativi","type",{type:"array"}),e++}
if(o.indicatori!==void 0){let n=o.indicatori;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/indicatori","minItems",{limit:1}),
e++);const d=n.length;for(let l=0;l<d;l++)be(n[l],r+"/indicatori/"+l)||(i=p(i,be),e=i.length)}else i=t(i,r+"/indicatori",
"type",{type:"array"}),e++}if(o.modello_verifica!==void 0){let n=o.modello_verifica;if(n&&typeof n=="object"&&!Array.isArray(
n)){n.colonne===void 0&&(i=t(i,r+"/modello_verifica","required",{missingProperty:"colonne"}),e++);for(const d in n)d==="\
titolo"||d==="colonne"||d==="periodicita"||d==="nota"||(i=t(i,r+"/modello_verifica","additionalProperties",{additionalProperty:d}),
e++);if(n.titolo!==void 0&&(S(n.titolo,r+"/modello_verifica/titolo")||(i=p(i,S),e=i.length)),n.colonne!==void 0){let d=n.
colonne;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/modello_verifica/colonne","minItems",{limit:1}),e++);const l=d.length;
for(let f=0;f<l;f++)S(d[f],r+"/modello_verifica/colonne/"+f)||(i=p(i,S),e=i.length)}else i=t(i,r+"/modello_verifica/colo\
nne","type",{type:"array"}),e++}n.periodicita!==void 0&&(S(n.periodicita,r+"/modello_verifica/periodicita")||(i=p(i,S),e=
i.length)),n.nota!==void 0&&(x(n.nota,r+"/modello_verifica/nota")||(i=p(i,x),e=i.length))}else i=t(i,r+"/modello_verific\
a","type",{type:"object"}),e++}if(o.contributi_performance!==void 0&&(U(o.contributi_performance,r+"/contributi_performa\
nce")||(i=p(i,U),e=i.length)),o.impatti!==void 0&&(U(o.impatti,r+"/impatti")||(i=p(i,U),e=i.length)),o.documenti!==void 0){
let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++)er(n[l],r+"/documenti/"+l)||(i=p(i,er),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==
void 0&&(or(o.rinvio,r+"/rinvio")||(i=p(i,or),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return zn.errors=i,e===
0}const Xn=bn,Yn={$schema:"http://json-schema.org/draft-07/schema#",$id:"monitoraggio.schema.json",type:"object",additionalProperties:!1,
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
ni.schema.json#/definitions/testo"}}}}};function K(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"m\
inLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),K.errors=
i,e===0}function rr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"titolo"}),e++),o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)
n==="titolo"||n==="testo"||n==="immagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&
(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==
void 0){let n=o.immagini;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),
e=i.length)}else i=t(i,r+"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return rr.errors=
i,e===0}function I(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(
o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"s\
tring"}),e++),I.errors=i,e===0}function Di(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Di.errors=i,e===0}const Pn={enum:["2","\
2.1","2.2","2.3","3","3.1","3.2","3.3","formazione","azioni positive"]};function Hi(o,r=""){let i=null,e=0;return o==="2"||
o==="2.1"||o==="2.2"||o==="2.3"||o==="3"||o==="3.1"||o==="3.2"||o==="3.3"||o==="formazione"||o==="azioni positive"||(i=t(
i,r,"enum",{allowedValues:Pn.enum}),e++),Hi.errors=i,e===0}function $e(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||
n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&
(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),o.url!==void 0&&
(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.nota!==void 0&&
(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return $e.errors=i,e===0}const nn={
type:"object",required:["sottosezione"],additionalProperties:!1,properties:{sottosezione:{$ref:"#/definitions/parte_moni\
torata"},modalita:{$ref:"definizioni.schema.json#/definitions/testo"},norma:{$ref:"definizioni.schema.json#/definitions/\
frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/def\
initions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/definitions/frase"},milestone:{type:"array",items:{type:"obj\
ect",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
data:{$ref:"definizioni.schema.json#/definitions/data"},ricorrenza:{type:"object",required:["ogni"],additionalProperties:!1,
properties:{ogni:{enum:["anno","semestre","quadrimestre","trimestre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{\
1,2}$"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},output:{$ref:"definizioni.schema.json#/\
definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}}};function vi(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),vi.errors=i,e===0}function nr(o,r=""){
let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),nr.errors=i,e===0}const vn=new RegExp("^\\d{1,2}/\\d{1,2}$","u");function tr(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.sottosezione===void 0&&(i=t(i,r,"required",{missingProperty:"sottosez\
ione"}),e++);for(const n in o)k.call(nn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.
sottosezione!==void 0&&(Hi(o.sottosezione,r+"/sottosezione")||(i=p(i,Hi),e=i.length)),o.modalita!==void 0&&(K(o.modalita,
r+"/modalita")||(i=p(i,K),e=i.length)),o.norma!==void 0&&(I(o.norma,r+"/norma")||(i=p(i,I),e=i.length)),o.periodicita!==
void 0&&(I(o.periodicita,r+"/periodicita")||(i=p(i,I),e=i.length)),o.responsabile!==void 0&&(I(o.responsabile,r+"/respon\
sabile")||(i=p(i,I),e=i.length)),o.fonte_dati!==void 0&&(I(o.fonte_dati,r+"/fonte_dati")||(i=p(i,I),e=i.length)),o.milestone!==
void 0){let n=o.milestone;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/milestone","minItems",{limit:1}),e++);const d=n.length;
for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.titolo===void 0&&(i=t(i,r+"/milestone/"+l,
"required",{missingProperty:"titolo"}),e++);for(const s in f)s==="titolo"||s==="data"||s==="ricorrenza"||s==="nota"||(i=
t(i,r+"/milestone/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.titolo!==void 0&&(I(f.titolo,r+"/mileston\
e/"+l+"/titolo")||(i=p(i,I),e=i.length)),f.data!==void 0&&(vi(f.data,r+"/milestone/"+l+"/data")||(i=p(i,vi),e=i.length)),
f.ricorrenza!==void 0){let s=f.ricorrenza;if(s&&typeof s=="object"&&!Array.isArray(s)){s.ogni===void 0&&(i=t(i,r+"/miles\
tone/"+l+"/ricorrenza","required",{missingProperty:"ogni"}),e++);for(const a in s)a==="ogni"||a==="entro"||(i=t(i,r+"/mi\
lestone/"+l+"/ricorrenza","additionalProperties",{additionalProperty:a}),e++);if(s.ogni!==void 0){let a=s.ogni;a==="anno"||
a==="semestre"||a==="quadrimestre"||a==="trimestre"||a==="mese"||(i=t(i,r+"/milestone/"+l+"/ricorrenza/ogni","enum",{allowedValues:nn.
properties.milestone.items.properties.ricorrenza.properties.ogni.enum}),e++)}if(s.entro!==void 0){let a=s.entro;typeof a==
"string"?vn.test(a)||(i=t(i,r+"/milestone/"+l+"/ricorrenza/entro","pattern",{pattern:"^\\d{1,2}/\\d{1,2}$"}),e++):(i=t(i,
r+"/milestone/"+l+"/ricorrenza/entro","type",{type:"string"}),e++)}}else i=t(i,r+"/milestone/"+l+"/ricorrenza","type",{type:"\
object"}),e++}f.nota!==void 0&&(K(f.nota,r+"/milestone/"+l+"/nota")||(i=p(i,K),e=i.length))}else i=t(i,r+"/milestone/"+l,
"type",{type:"object"}),e++}}else i=t(i,r+"/milestone","type",{type:"array"}),e++}if(o.output!==void 0&&(K(o.output,r+"/\
output")||(i=p(i,K),e=i.length)),o.atti!==void 0){let n=o.atti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)
nr(n[l],r+"/atti/"+l)||(i=p(i,nr),e=i.length)}else i=t(i,r+"/atti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"\
object"}),e++;return tr.errors=i,e===0}function fr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(b.properties,
f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),
o.denominazione!==void 0&&(u(o.denominazione,r+"/denominazione")||(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f===
"impatto"||f==="outcome"||f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza econo\
mica"||f==="efficienza temporale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","\
enum",{allowedValues:b.properties.tipo.enum}),e++)}if(o.dimensione!==void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),
e=i.length)),o.sottodimensione!==void 0&&(u(o.sottodimensione,r+"/sottodimensione")||(i=p(i,u),e=i.length)),o.formula!==
void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{
type:b.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formul\
a","required",{missingProperty:"numeratore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/for\
mula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==void 0&&(u(f.numeratore,r+"/formula/numeratore")||
(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(f.denominatore,r+"/formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.
unita_misura!==void 0&&(u(o.unita_misura,r+"/unita_misura")||(i=p(i,u),e=i.length)),o.polarita!==void 0){let f=o.polarita;
f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:b.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.
baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"\
valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),
e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/va\
lore","type",{type:b.properties.baseline.properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&
!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:b.properties.baseline.properties.
al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"\
^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],
r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"obje\
ct"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(w.test(s)||(i=t(i,r+"/storico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"\
/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!=
"string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.storico.additionalProperties.
type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",
{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;l||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{type:b.properties.consuntivo.additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"\
object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||
(i=p(i,u),e=i.length)),o.periodicita!==void 0&&(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==
void 0&&(ri(o.responsabile_dato,r+"/responsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!=
"boolean"&&(i=t(i,r+"/rilevante","type",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return fr.errors=
i,e===0}const tn={type:"object",required:["obiettivo","al"],additionalProperties:!1,properties:{obiettivo:{$ref:"definiz\
ioni.schema.json#/definitions/rif_obiettivo"},al:{$ref:"definizioni.schema.json#/definitions/data"},avanzamento:{$ref:"d\
efinizioni.schema.json#/definitions/percentuale"},fasi:{type:"array",items:{type:"object",required:["fase"],additionalProperties:!1,
properties:{fase:{type:["integer","string"]},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentuale"},stato:{
enum:["da avviare","in corso","conclusa"]},data_effettiva:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function sr(o,r=""){
let i=null,e=0;return typeof o=="string"?Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),sr.errors=i,e===0}function Ae(o,r=""){let i=null,e=0;return!(typeof o=="numbe\
r"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ce.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(
o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),
e++)),typeof o=="string"&&(Te.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),Ae.
errors=i,e===0}function lr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.obiettivo===void 0&&(i=
t(i,r,"required",{missingProperty:"obiettivo"}),e++),o.al===void 0&&(i=t(i,r,"required",{missingProperty:"al"}),e++);for(const n in o)
n==="obiettivo"||n==="al"||n==="avanzamento"||n==="fasi"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.obiettivo!==void 0&&(sr(o.obiettivo,r+"/obiettivo")||(i=p(i,sr),e=i.length)),o.al!==void 0&&(vi(o.al,r+"/al")||
(i=p(i,vi),e=i.length)),o.avanzamento!==void 0&&(Ae(o.avanzamento,r+"/avanzamento")||(i=p(i,Ae),e=i.length)),o.fasi!==void 0){
let n=o.fasi;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(
f)){f.fase===void 0&&(i=t(i,r+"/fasi/"+l,"required",{missingProperty:"fase"}),e++);for(const s in f)s==="fase"||s==="ava\
nzamento"||s==="stato"||s==="data_effettiva"||s==="nota"||(i=t(i,r+"/fasi/"+l,"additionalProperties",{additionalProperty:s}),
e++);if(f.fase!==void 0){let s=f.fase;!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"&&(i=t(i,
r+"/fasi/"+l+"/fase","type",{type:tn.properties.fasi.items.properties.fase.type}),e++)}if(f.avanzamento!==void 0&&(Ae(f.
avanzamento,r+"/fasi/"+l+"/avanzamento")||(i=p(i,Ae),e=i.length)),f.stato!==void 0){let s=f.stato;s==="da avviare"||s===
"in corso"||s==="conclusa"||(i=t(i,r+"/fasi/"+l+"/stato","enum",{allowedValues:tn.properties.fasi.items.properties.stato.
enum}),e++)}f.data_effettiva!==void 0&&(vi(f.data_effettiva,r+"/fasi/"+l+"/data_effettiva")||(i=p(i,vi),e=i.length)),f.nota!==
void 0&&(K(f.nota,r+"/fasi/"+l+"/nota")||(i=p(i,K),e=i.length))}else i=t(i,r+"/fasi/"+l,"type",{type:"object"}),e++}}else
i=t(i,r+"/fasi","type",{type:"array"}),e++}o.nota!==void 0&&(K(o.nota,r+"/nota")||(i=p(i,K),e=i.length))}else i=t(i,r,"t\
ype",{type:"object"}),e++;return lr.errors=i,e===0}function bn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const n in o)k.call(Yn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.premessa!==
void 0&&(K(o.premessa,r+"/premessa")||(i=p(i,K),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const d=n.
length;for(let l=0;l<d;l++)rr(n[l],r+"/parti/"+l)||(i=p(i,rr),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}
if(o.soggetti!==void 0){let n=o.soggetti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.soggetto===void 0&&(i=t(i,r+"/soggetti/"+l,"required",{missingProperty:"soggetto"}),e++);
for(const s in f)s==="soggetto"||s==="unita"||s==="compito"||s==="norma"||(i=t(i,r+"/soggetti/"+l,"additionalProperties",
{additionalProperty:s}),e++);f.soggetto!==void 0&&(I(f.soggetto,r+"/soggetti/"+l+"/soggetto")||(i=p(i,I),e=i.length)),f.
unita!==void 0&&(Di(f.unita,r+"/soggetti/"+l+"/unita")||(i=p(i,Di),e=i.length)),f.compito!==void 0&&(K(f.compito,r+"/sog\
getti/"+l+"/compito")||(i=p(i,K),e=i.length)),f.norma!==void 0&&(I(f.norma,r+"/soggetti/"+l+"/norma")||(i=p(i,I),e=i.length))}else
i=t(i,r+"/soggetti/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/soggetti","type",{type:"array"}),e++}if(o.strumenti!==
void 0){let n=o.strumenti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.denominazione===void 0&&(i=t(i,r+"/strumenti/"+l,"required",{missingProperty:"denominazione"}),e++);
for(const s in f)s==="denominazione"||s==="descrizione"||s==="sottosezioni"||s==="documento"||(i=t(i,r+"/strumenti/"+l,"\
additionalProperties",{additionalProperty:s}),e++);if(f.denominazione!==void 0&&(I(f.denominazione,r+"/strumenti/"+l+"/d\
enominazione")||(i=p(i,I),e=i.length)),f.descrizione!==void 0&&(K(f.descrizione,r+"/strumenti/"+l+"/descrizione")||(i=p(
i,K),e=i.length)),f.sottosezioni!==void 0){let s=f.sottosezioni;if(Array.isArray(s)){s.length<1&&(i=t(i,r+"/strumenti/"+
l+"/sottosezioni","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++)Hi(s[m],r+"/strumenti/"+l+"/sottosezio\
ni/"+m)||(i=p(i,Hi),e=i.length)}else i=t(i,r+"/strumenti/"+l+"/sottosezioni","type",{type:"array"}),e++}f.documento!==void 0&&
($e(f.documento,r+"/strumenti/"+l+"/documento")||(i=p(i,$e),e=i.length))}else i=t(i,r+"/strumenti/"+l,"type",{type:"obje\
ct"}),e++}}else i=t(i,r+"/strumenti","type",{type:"array"}),e++}if(o.per_sottosezione!==void 0){let n=o.per_sottosezione;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/per_sottosezione","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++)tr(n[l],r+"/per_sottosezione/"+l)||(i=p(i,tr),e=i.length)}else i=t(i,r+"/per_sottosezione","type",{type:"array"}),
e++}if(o.soddisfazione_utenti!==void 0){let n=o.soddisfazione_utenti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<
d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.servizio===void 0&&(i=t(i,r+"/soddisfazione_utenti/"+l,
"required",{missingProperty:"servizio"}),e++);for(const s in f)s==="servizio"||s==="metodo"||s==="periodicita"||s==="res\
ponsabile"||s==="indicatore"||s==="esito"||(i=t(i,r+"/soddisfazione_utenti/"+l,"additionalProperties",{additionalProperty:s}),
e++);f.servizio!==void 0&&(I(f.servizio,r+"/soddisfazione_utenti/"+l+"/servizio")||(i=p(i,I),e=i.length)),f.metodo!==void 0&&
(I(f.metodo,r+"/soddisfazione_utenti/"+l+"/metodo")||(i=p(i,I),e=i.length)),f.periodicita!==void 0&&(I(f.periodicita,r+"\
/soddisfazione_utenti/"+l+"/periodicita")||(i=p(i,I),e=i.length)),f.responsabile!==void 0&&(Di(f.responsabile,r+"/soddis\
fazione_utenti/"+l+"/responsabile")||(i=p(i,Di),e=i.length)),f.indicatore!==void 0&&(fr(f.indicatore,r+"/soddisfazione_u\
tenti/"+l+"/indicatore")||(i=p(i,fr),e=i.length)),f.esito!==void 0&&(K(f.esito,r+"/soddisfazione_utenti/"+l+"/esito")||(i=
p(i,K),e=i.length))}else i=t(i,r+"/soddisfazione_utenti/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/soddisfazione_ut\
enti","type",{type:"array"}),e++}if(o.calendario!==void 0){let n=o.calendario;if(Array.isArray(n)){const d=n.length;for(let l=0;l<
d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.attivita===void 0&&(i=t(i,r+"/calendario/"+l,"required",
{missingProperty:"attivita"}),e++);for(const s in f)s==="attivita"||s==="dal"||s==="al"||s==="attore"||s==="strumento"||
s==="fonte_dati"||s==="sottosezioni"||s==="nota"||(i=t(i,r+"/calendario/"+l,"additionalProperties",{additionalProperty:s}),
e++);if(f.attivita!==void 0&&(I(f.attivita,r+"/calendario/"+l+"/attivita")||(i=p(i,I),e=i.length)),f.dal!==void 0&&(vi(f.
dal,r+"/calendario/"+l+"/dal")||(i=p(i,vi),e=i.length)),f.al!==void 0&&(vi(f.al,r+"/calendario/"+l+"/al")||(i=p(i,vi),e=
i.length)),f.attore!==void 0&&(I(f.attore,r+"/calendario/"+l+"/attore")||(i=p(i,I),e=i.length)),f.strumento!==void 0&&(I(
f.strumento,r+"/calendario/"+l+"/strumento")||(i=p(i,I),e=i.length)),f.fonte_dati!==void 0&&(I(f.fonte_dati,r+"/calendar\
io/"+l+"/fonte_dati")||(i=p(i,I),e=i.length)),f.sottosezioni!==void 0){let s=f.sottosezioni;if(Array.isArray(s)){s.length<
1&&(i=t(i,r+"/calendario/"+l+"/sottosezioni","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++)Hi(s[m],r+"\
/calendario/"+l+"/sottosezioni/"+m)||(i=p(i,Hi),e=i.length)}else i=t(i,r+"/calendario/"+l+"/sottosezioni","type",{type:"\
array"}),e++}f.nota!==void 0&&(K(f.nota,r+"/calendario/"+l+"/nota")||(i=p(i,K),e=i.length))}else i=t(i,r+"/calendario/"+
l,"type",{type:"object"}),e++}}else i=t(i,r+"/calendario","type",{type:"array"}),e++}if(o.report_integrato!==void 0){let n=o.
report_integrato;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="data"||d==="contenuto"||d==="respons\
abile"||d==="documento"||(i=t(i,r+"/report_integrato","additionalProperties",{additionalProperty:d}),e++);n.data!==void 0&&
(vi(n.data,r+"/report_integrato/data")||(i=p(i,vi),e=i.length)),n.contenuto!==void 0&&(K(n.contenuto,r+"/report_integrat\
o/contenuto")||(i=p(i,K),e=i.length)),n.responsabile!==void 0&&(Di(n.responsabile,r+"/report_integrato/responsabile")||(i=
p(i,Di),e=i.length)),n.documento!==void 0&&($e(n.documento,r+"/report_integrato/documento")||(i=p(i,$e),e=i.length))}else
i=t(i,r+"/report_integrato","type",{type:"object"}),e++}if(o.stato_avanzamento!==void 0){let n=o.stato_avanzamento;if(Array.
isArray(n)){const d=n.length;for(let l=0;l<d;l++)lr(n[l],r+"/stato_avanzamento/"+l)||(i=p(i,lr),e=i.length)}else i=t(i,r+
"/stato_avanzamento","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return bn.errors=i,e===0}const it=jn,
si={$schema:"http://json-schema.org/draft-07/schema#",$id:"obiettivo.schema.json",type:"object",required:["codice","tito\
lo","unita","fasi"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},titolo:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},annualita:{
type:"object",additionalProperties:!1,required:["indice"],properties:{indice:{type:"integer",minimum:1,maximum:10},di:{type:"\
integer",minimum:1,maximum:10}}},pluriennale:{type:"boolean"},natura:{enum:["strategico","sviluppo","mantenimento"]},tipologia:{
enum:["performance","organizzativa","individuale","semplificazione","digitalizzazione","accessibilit\xE0 digitale","acce\
ssibilit\xE0 fisica","pari opportunit\xE0","anticorruzione","tempi di pagamento","formazione","energia"]},peso:{$ref:"de\
finizioni.schema.json#/definitions/percentuale"},finalita_strategiche:{type:["string","null"]},direttive_specifiche:{type:[
"string","null"]},fasi:{type:"array",minItems:1,items:{$ref:"#/definitions/fase"}},scadenza_finale:{type:["string","obje\
ct","null"],if:{type:"null"},else:{$ref:"definizioni.schema.json#/definitions/scadenza"}},risultato_atteso:{type:["strin\
g","null"]},criteri:{type:["object","null"],additionalProperties:!1,properties:{raggiunto:{type:["string","null"]},non_raggiunto:{
type:["string","null"]},annualita:{$ref:"definizioni.schema.json#/definitions/anno"},soglie:{type:"array",items:{type:"o\
bject",required:["grado","condizione"],additionalProperties:!1,properties:{grado:{$ref:"definizioni.schema.json#/definit\
ions/percentuale"},condizione:{$ref:"definizioni.schema.json#/definitions/testo"}}}}}},indicatori:{type:["array","null"],
items:{type:["string","object"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}}},vincoli:{
type:["string","array","null"],items:{$ref:"definizioni.schema.json#/definitions/testo"}},rischi:{$ref:"definizioni.sche\
ma.json#/definitions/testi"},risorse_umane:{type:["string","array","null"],items:{type:"object",required:["profilo"],additionalProperties:!1,
properties:{profilo:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitio\
ns/intero"},quota:{$ref:"definizioni.schema.json#/definitions/percentuale"}}}},risorse_finanziarie:{type:["string","obje\
ct","null"],required:["fonte"],additionalProperties:!1,properties:{fonte:{$ref:"definizioni.schema.json#/definitions/fra\
se"},capitoli:{$ref:"definizioni.schema.json#/definitions/testi"},importo_per_anno:{type:"object",propertyNames:{pattern:"\
^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.json#/definitions/importo"}}}},collegamenti:{type:"object",additionalProperties:!1,
properties:{valore_pubblico:{$ref:"definizioni.schema.json#/definitions/testi"},indirizzo:{$ref:"definizioni.schema.json\
#/definitions/testi"},dup:{$ref:"definizioni.schema.json#/definitions/testi"},missione_programma:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},misure_anticorruzione:{$ref:"definizioni.schema.json#/definitions/testi"},azioni_positive:{
$ref:"definizioni.schema.json#/definitions/testi"},obiettivi:{type:"array",items:{$ref:"definizioni.schema.json#/definit\
ions/rif_obiettivo"}},pnrr:{$ref:"definizioni.schema.json#/definitions/frase"},cup:{$ref:"definizioni.schema.json#/defin\
itions/frase"}}},validazione:{type:"object",required:["organo"],additionalProperties:!1,properties:{organo:{$ref:"defini\
zioni.schema.json#/definitions/frase"},data:{$ref:"definizioni.schema.json#/definitions/data"},esito:{$ref:"definizioni.\
schema.json#/definitions/frase"},note:{$ref:"definizioni.schema.json#/definitions/testo"}}},revisioni:{type:"array",items:{
type:"object",required:["modifica"],additionalProperties:!1,properties:{data:{$ref:"definizioni.schema.json#/definitions\
/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},modifica:{$ref:"definizioni.schema.json#/definitions\
/testo"}}}},note:{$ref:"definizioni.schema.json#/definitions/testo"}},definitions:{fase:{type:"object",additionalProperties:!1,
properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions\
/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},
scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},dipende_da:{type:"array",items:{type:["integer","string"]}},
stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"},anno:{$ref:"\
definizioni.schema.json#/definitions/anno"},sottofasi:{type:"array",minItems:1,items:{$ref:"#/definitions/sottofase"}}},
if:{required:["sottofasi"]},else:{required:["descrizione","scadenza"]}},sottofase:{type:"object",required:["descrizione",
"scadenza"],additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{$ref:"\
definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{
$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},stato:{enum:["da avviare",
"in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"}}},coinvolti:{type:"array",items:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"}}}},dr=new RegExp("^[A-Za-z0-9_]+$","u");function D(o,r=""){let i=null,e=0;
return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),
q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),D.errors=i,e===0}function Le(o,r=""){
let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),Le.errors=i,e===0}function ki(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(
o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ce.type}),e++),typeof o=="number"&&isFinite(o)&&((o>100||isNaN(o))&&(i=t(
i,r,"maximum",{comparison:"<=",limit:100}),e++),(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++)),typeof o==
"string"&&(Te.test(o)||(i=t(i,r,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),e++)),ki.errors=i,e===0}
const io={type:"object",additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{
$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},dipende_da:{type:"array",
items:{type:["integer","string"]}},stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.\
json#/definitions/frase"},anno:{$ref:"definizioni.schema.json#/definitions/anno"},sottofasi:{type:"array",minItems:1,items:{
$ref:"#/definitions/sottofase"}}},if:{required:["sottofasi"]},else:{required:["descrizione","scadenza"]}};function ui(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),ui.errors=i,e===0}function Se(o,r=""){let i=null,e=0;if(Array.isArray(o)){const n=o.length;for(let d=0;d<n;d++)Le(o[d],r+"/"+d)||(i=p(i,Le),
e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Se.errors=i,e===0}function Xi(o,r=""){let i=null,e=0;typeof o!=
"string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:_i.type}),e++);const n=e;let d=!0;const l=e;
if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=l===e;if(e=n,i!==null&&(n?
i.length=n:i=null),f){const a=e,m=e;let y=!1,c=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===
void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(y=!0,c=0);
const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/\
then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/require\
d"),e++));var s=T===e;if(s&&y)y=!1,c=[c,1];else{s&&(y=!0,c=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===
void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&y)y=!1,c=[c,2];else{s&&(y=!0,c=2);
const $i=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#\
/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));
var s=$i===e;s&&y?(y=!1,c=[c,3]):s&&(y=!0,c=3)}}y?(e=m,i!==null&&(m?i.length=m:i=null)):(i=t(i,r,"oneOf",{passingSchemas:c}),
e++);var f=a===e;d=f}if(d||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(Pi.test(o)||(i=t(i,r,"patter\
n",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),
e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a===
"non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(ji(o.entro,r+"/ent\
ro")||(i=p(i,ji),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=p(i,h),e=i.length)),o.da_fase!==void 0){
let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:_i.
properties.da_fase.type}),e++)}o.da!==void 0&&(u(o.da,r+"/da")||(i=p(i,u),e=i.length)),o.non_prevedibile!==void 0&&(u(o.
non_prevedibile,r+"/non_prevedibile")||(i=p(i,u),e=i.length))}return Xi.errors=i,e===0}function Ve(o,r=""){let i=null,e=0;
return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(
o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:2e3}),e++)),Ve.errors=i,e===0}const et={type:"object",required:["descrizione","scadenza"],additionalProperties:!1,
properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions\
/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},
scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{
$ref:"definizioni.schema.json#/definitions/frase"}}};function pr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"descrizione"}),e++),o.scadenza===void 0&&(i=t(
i,r,"required",{missingProperty:"scadenza"}),e++);for(const n in o)n==="etichetta"||n==="descrizione"||n==="incidenza"||
n==="coinvolti"||n==="scadenza"||n==="stato"||n==="prodotto"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.etichetta!==void 0){let n=o.etichetta;typeof n=="string"?(z(n)>20&&(i=t(i,r+"/etichetta","maxLength",{limit:20}),e++),
q.test(n)||(i=t(i,r+"/etichetta","pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/etichetta","type",{type:"string"}),e++)}if(o.
descrizione!==void 0&&(ui(o.descrizione,r+"/descrizione")||(i=p(i,ui),e=i.length)),o.incidenza!==void 0&&(ki(o.incidenza,
r+"/incidenza")||(i=p(i,ki),e=i.length)),o.coinvolti!==void 0&&(Se(o.coinvolti,r+"/coinvolti")||(i=p(i,Se),e=i.length)),
o.scadenza!==void 0&&(Xi(o.scadenza,r+"/scadenza")||(i=p(i,Xi),e=i.length)),o.stato!==void 0){let n=o.stato;n==="da avvi\
are"||n==="in corso"||n==="conclusa"||(i=t(i,r+"/stato","enum",{allowedValues:et.properties.stato.enum}),e++)}o.prodotto!==
void 0&&(D(o.prodotto,r+"/prodotto")||(i=p(i,D),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return pr.errors=i,
e===0}function ar(o,r=""){let i=null,e=0;const n=e;let d=!0;const l=e;if(o&&typeof o=="object"&&!Array.isArray(o)){let s;
if(o.sottofasi===void 0&&(s="sottofasi")){const a={};i===null?i=[a]:i.push(a),e++}}var f=l===e;if(e=n,i!==null&&(n?i.length=
n:i=null),!f){const s=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.descrizione===void 0&&(i=t(i,r,"required",{missingProperty:"\
descrizione"}),e++),o.scadenza===void 0&&(i=t(i,r,"required",{missingProperty:"scadenza"}),e++));var f=s===e;d=f}if(d||(i=
t(i,r,"if",{failingKeyword:"else"}),e++),o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)k.call(io.properties,
s)||(i=t(i,r,"additionalProperties",{additionalProperty:s}),e++);if(o.etichetta!==void 0){let s=o.etichetta;typeof s=="s\
tring"?(z(s)>20&&(i=t(i,r+"/etichetta","maxLength",{limit:20}),e++),q.test(s)||(i=t(i,r+"/etichetta","pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r+"/etichetta","type",{type:"string"}),e++)}if(o.descrizione!==void 0&&(ui(o.descrizione,r+"/descriz\
ione")||(i=p(i,ui),e=i.length)),o.incidenza!==void 0&&(ki(o.incidenza,r+"/incidenza")||(i=p(i,ki),e=i.length)),o.coinvolti!==
void 0&&(Se(o.coinvolti,r+"/coinvolti")||(i=p(i,Se),e=i.length)),o.scadenza!==void 0&&(Xi(o.scadenza,r+"/scadenza")||(i=
p(i,Xi),e=i.length)),o.dipende_da!==void 0){let s=o.dipende_da;if(Array.isArray(s)){const a=s.length;for(let m=0;m<a;m++){
let y=s[m];!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&typeof y!="string"&&(i=t(i,r+"/dipende_da/"+m,"type",{
type:io.properties.dipende_da.items.type}),e++)}}else i=t(i,r+"/dipende_da","type",{type:"array"}),e++}if(o.stato!==void 0){
let s=o.stato;s==="da avviare"||s==="in corso"||s==="conclusa"||(i=t(i,r+"/stato","enum",{allowedValues:io.properties.stato.
enum}),e++)}if(o.prodotto!==void 0&&(D(o.prodotto,r+"/prodotto")||(i=p(i,D),e=i.length)),o.anno!==void 0&&(Ve(o.anno,r+"\
/anno")||(i=p(i,Ve),e=i.length)),o.sottofasi!==void 0){let s=o.sottofasi;if(Array.isArray(s)){s.length<1&&(i=t(i,r+"/sot\
tofasi","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++)pr(s[m],r+"/sottofasi/"+m)||(i=p(i,pr),e=i.length)}else
i=t(i,r+"/sottofasi","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return ar.errors=i,e===0}function ur(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"\
denominazione"}),e++);for(const f in o)k.call(b.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);
if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&(u(o.denominazione,r+"/denominazi\
one")||(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia q\
uantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||
f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.tipo.enum}),e++)}if(o.dimensione!==
void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==void 0&&(u(o.sottodimensione,r+"/so\
ttodimensione")||(i=p(i,u),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="objec\
t"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.
isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)
s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==
void 0&&(u(f.numeratore,r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(f.denominatore,r+"/\
formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/unita_misura")||(i=p(i,
u),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:b.properties.
polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&
(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/bas\
eline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(
s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.properties.valore.type}),e++)}if(f.
al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/a\
l","type",{type:b.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.
target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="stri\
ng"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","proper\
tyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,
ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/storico","pattern",{
pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){
let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:b.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),
e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;
typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;l||(i=t(i,
r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&
typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&
(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return ur.errors=i,e===0}function li(o,r=""){let i=null,
e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)g(o[d],r+"\
/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return li.errors=i,e===0}function mr(o,r=""){let i=null,
e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),mr.errors=i,e===0}function yr(o,r=""){let i=null,
e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ue.type}),e++),typeof o=="string"&&
(Be.test(o)||(i=t(i,r,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),e++)),yr.errors=i,e===0}function cr(o,r=""){
let i=null,e=0;return typeof o=="string"?Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),cr.errors=i,e===0}function qe(o,r=""){let i=null,e=0;return typeof o=="string"?
yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),
e++):(i=t(i,r,"type",{type:"string"}),e++),qe.errors=i,e===0}function gr(o,r=""){let i=null,e=0;return typeof o=="string"?
E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),gr.errors=
i,e===0}function jn(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.codice===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"codice"}),e++),o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),o.unita===
void 0&&(i=t(i,r,"required",{missingProperty:"unita"}),e++),o.fasi===void 0&&(i=t(i,r,"required",{missingProperty:"fasi"}),
e++);for(const f in o)k.call(si.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.codice!==
void 0){let f=o.codice;typeof f=="string"?(z(f)>40&&(i=t(i,r+"/codice","maxLength",{limit:40}),e++),dr.test(f)||(i=t(i,r+
"/codice","pattern",{pattern:"^[A-Za-z0-9_]+$"}),e++)):(i=t(i,r+"/codice","type",{type:"string"}),e++)}if(o.titolo!==void 0&&
(D(o.titolo,r+"/titolo")||(i=p(i,D),e=i.length)),o.unita!==void 0&&(Le(o.unita,r+"/unita")||(i=p(i,Le),e=i.length)),o.annualita!==
void 0){let f=o.annualita;if(f&&typeof f=="object"&&!Array.isArray(f)){f.indice===void 0&&(i=t(i,r+"/annualita","require\
d",{missingProperty:"indice"}),e++);for(const s in f)s==="indice"||s==="di"||(i=t(i,r+"/annualita","additionalProperties",
{additionalProperty:s}),e++);if(f.indice!==void 0){let s=f.indice;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=
t(i,r+"/annualita/indice","type",{type:"integer"}),e++),typeof s=="number"&&isFinite(s)&&((s>10||isNaN(s))&&(i=t(i,r+"/a\
nnualita/indice","maximum",{comparison:"<=",limit:10}),e++),(s<1||isNaN(s))&&(i=t(i,r+"/annualita/indice","minimum",{comparison:"\
>=",limit:1}),e++))}if(f.di!==void 0){let s=f.di;typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)||(i=t(i,r+"/annualit\
a/di","type",{type:"integer"}),e++),typeof s=="number"&&isFinite(s)&&((s>10||isNaN(s))&&(i=t(i,r+"/annualita/di","maximu\
m",{comparison:"<=",limit:10}),e++),(s<1||isNaN(s))&&(i=t(i,r+"/annualita/di","minimum",{comparison:">=",limit:1}),e++))}}else
i=t(i,r+"/annualita","type",{type:"object"}),e++}if(o.pluriennale!==void 0&&typeof o.pluriennale!="boolean"&&(i=t(i,r+"/\
pluriennale","type",{type:"boolean"}),e++),o.natura!==void 0){let f=o.natura;f==="strategico"||f==="sviluppo"||f==="mant\
enimento"||(i=t(i,r+"/natura","enum",{allowedValues:si.properties.natura.enum}),e++)}if(o.tipologia!==void 0){let f=o.tipologia;
f==="performance"||f==="organizzativa"||f==="individuale"||f==="semplificazione"||f==="digitalizzazione"||f==="accessibi\
lit\xE0 digitale"||f==="accessibilit\xE0 fisica"||f==="pari opportunit\xE0"||f==="anticorruzione"||f==="tempi di pagamen\
to"||f==="formazione"||f==="energia"||(i=t(i,r+"/tipologia","enum",{allowedValues:si.properties.tipologia.enum}),e++)}if(o.
peso!==void 0&&(ki(o.peso,r+"/peso")||(i=p(i,ki),e=i.length)),o.finalita_strategiche!==void 0){let f=o.finalita_strategiche;
typeof f!="string"&&f!==null&&(i=t(i,r+"/finalita_strategiche","type",{type:si.properties.finalita_strategiche.type}),e++)}
if(o.direttive_specifiche!==void 0){let f=o.direttive_specifiche;typeof f!="string"&&f!==null&&(i=t(i,r+"/direttive_spec\
ifiche","type",{type:si.properties.direttive_specifiche.type}),e++)}if(o.fasi!==void 0){let f=o.fasi;if(Array.isArray(f)){
f.length<1&&(i=t(i,r+"/fasi","minItems",{limit:1}),e++);const s=f.length;for(let a=0;a<s;a++)ar(f[a],r+"/fasi/"+a)||(i=p(
i,ar),e=i.length)}else i=t(i,r+"/fasi","type",{type:"array"}),e++}if(o.scadenza_finale!==void 0){let f=o.scadenza_finale;
typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null&&(i=t(i,r+"/scadenza_finale","type",{type:si.properties.
scadenza_finale.type}),e++);const s=e;let a=!0;const m=e;if(f!==null){const y={};i===null?i=[y]:i.push(y),e++}var n=m===
e;if(e=s,i!==null&&(s?i.length=s:i=null),!n){const y=e;Xi(f,r+"/scadenza_finale")||(i=p(i,Xi),e=i.length);var n=y===e;a=
n}a||(i=t(i,r+"/scadenza_finale","if",{failingKeyword:"else"}),e++)}if(o.risultato_atteso!==void 0){let f=o.risultato_atteso;
typeof f!="string"&&f!==null&&(i=t(i,r+"/risultato_atteso","type",{type:si.properties.risultato_atteso.type}),e++)}if(o.
criteri!==void 0){let f=o.criteri;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null&&(i=t(i,r+"/criteri","type",{
type:si.properties.criteri.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f)s==="raggiunto"||s==="\
non_raggiunto"||s==="annualita"||s==="soglie"||(i=t(i,r+"/criteri","additionalProperties",{additionalProperty:s}),e++);if(f.
raggiunto!==void 0){let s=f.raggiunto;typeof s!="string"&&s!==null&&(i=t(i,r+"/criteri/raggiunto","type",{type:si.properties.
criteri.properties.raggiunto.type}),e++)}if(f.non_raggiunto!==void 0){let s=f.non_raggiunto;typeof s!="string"&&s!==null&&
(i=t(i,r+"/criteri/non_raggiunto","type",{type:si.properties.criteri.properties.non_raggiunto.type}),e++)}if(f.annualita!==
void 0&&(Ve(f.annualita,r+"/criteri/annualita")||(i=p(i,Ve),e=i.length)),f.soglie!==void 0){let s=f.soglie;if(Array.isArray(
s)){const a=s.length;for(let m=0;m<a;m++){let y=s[m];if(y&&typeof y=="object"&&!Array.isArray(y)){y.grado===void 0&&(i=t(
i,r+"/criteri/soglie/"+m,"required",{missingProperty:"grado"}),e++),y.condizione===void 0&&(i=t(i,r+"/criteri/soglie/"+m,
"required",{missingProperty:"condizione"}),e++);for(const c in y)c==="grado"||c==="condizione"||(i=t(i,r+"/criteri/sogli\
e/"+m,"additionalProperties",{additionalProperty:c}),e++);y.grado!==void 0&&(ki(y.grado,r+"/criteri/soglie/"+m+"/grado")||
(i=p(i,ki),e=i.length)),y.condizione!==void 0&&(ui(y.condizione,r+"/criteri/soglie/"+m+"/condizione")||(i=p(i,ui),e=i.length))}else
i=t(i,r+"/criteri/soglie/"+m,"type",{type:"object"}),e++}}else i=t(i,r+"/criteri/soglie","type",{type:"array"}),e++}}}if(o.
indicatori!==void 0){let f=o.indicatori;if(!Array.isArray(f)&&f!==null&&(i=t(i,r+"/indicatori","type",{type:si.properties.
indicatori.type}),e++),Array.isArray(f)){const s=f.length;for(let a=0;a<s;a++){let m=f[a];typeof m!="string"&&!(m&&typeof m==
"object"&&!Array.isArray(m))&&(i=t(i,r+"/indicatori/"+a,"type",{type:si.properties.indicatori.items.type}),e++);const y=e;
let c=!0;const W=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))){const T={};i===null?i=[T]:i.push(T),e++}var d=W===e;if(e=
y,i!==null&&(y?i.length=y:i=null),d){const T=e;ur(m,r+"/indicatori/"+a)||(i=p(i,ur),e=i.length);var d=T===e;c=d}c||(i=t(
i,r+"/indicatori/"+a,"if",{failingKeyword:"then"}),e++)}}}if(o.vincoli!==void 0){let f=o.vincoli;if(typeof f!="string"&&
!Array.isArray(f)&&f!==null&&(i=t(i,r+"/vincoli","type",{type:si.properties.vincoli.type}),e++),Array.isArray(f)){const s=f.
length;for(let a=0;a<s;a++)ui(f[a],r+"/vincoli/"+a)||(i=p(i,ui),e=i.length)}}if(o.rischi!==void 0&&(li(o.rischi,r+"/risc\
hi")||(i=p(i,li),e=i.length)),o.risorse_umane!==void 0){let f=o.risorse_umane;if(typeof f!="string"&&!Array.isArray(f)&&
f!==null&&(i=t(i,r+"/risorse_umane","type",{type:si.properties.risorse_umane.type}),e++),Array.isArray(f)){const s=f.length;
for(let a=0;a<s;a++){let m=f[a];if(m&&typeof m=="object"&&!Array.isArray(m)){m.profilo===void 0&&(i=t(i,r+"/risorse_uman\
e/"+a,"required",{missingProperty:"profilo"}),e++);for(const y in m)y==="profilo"||y==="numero"||y==="quota"||(i=t(i,r+"\
/risorse_umane/"+a,"additionalProperties",{additionalProperty:y}),e++);m.profilo!==void 0&&(D(m.profilo,r+"/risorse_uman\
e/"+a+"/profilo")||(i=p(i,D),e=i.length)),m.numero!==void 0&&(mr(m.numero,r+"/risorse_umane/"+a+"/numero")||(i=p(i,mr),e=
i.length)),m.quota!==void 0&&(ki(m.quota,r+"/risorse_umane/"+a+"/quota")||(i=p(i,ki),e=i.length))}else i=t(i,r+"/risorse\
_umane/"+a,"type",{type:"object"}),e++}}}if(o.risorse_finanziarie!==void 0){let f=o.risorse_finanziarie;if(typeof f!="st\
ring"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null&&(i=t(i,r+"/risorse_finanziarie","type",{type:si.properties.
risorse_finanziarie.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){f.fonte===void 0&&(i=t(i,r+"/risorse_finanziar\
ie","required",{missingProperty:"fonte"}),e++);for(const s in f)s==="fonte"||s==="capitoli"||s==="importo_per_anno"||(i=
t(i,r+"/risorse_finanziarie","additionalProperties",{additionalProperty:s}),e++);if(f.fonte!==void 0&&(D(f.fonte,r+"/ris\
orse_finanziarie/fonte")||(i=p(i,D),e=i.length)),f.capitoli!==void 0&&(li(f.capitoli,r+"/risorse_finanziarie/capitoli")||
(i=p(i,li),e=i.length)),f.importo_per_anno!==void 0){let s=f.importo_per_anno;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const a in s){const m=e;typeof a=="string"&&(w.test(a)||(i=t(i,r+"/risorse_finanziarie/importo_per_anno","pattern",{
pattern:"^\\d{4}$"},"",a),e++));var l=m===e;l||(i=t(i,r+"/risorse_finanziarie/importo_per_anno","propertyNames",{propertyName:a}),
e++)}for(const a in s)yr(s[a],r+"/risorse_finanziarie/importo_per_anno/"+a.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(
i,yr),e=i.length)}else i=t(i,r+"/risorse_finanziarie/importo_per_anno","type",{type:"object"}),e++}}}if(o.collegamenti!==
void 0){let f=o.collegamenti;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f)k.call(si.properties.collegamenti.
properties,s)||(i=t(i,r+"/collegamenti","additionalProperties",{additionalProperty:s}),e++);if(f.valore_pubblico!==void 0&&
(li(f.valore_pubblico,r+"/collegamenti/valore_pubblico")||(i=p(i,li),e=i.length)),f.indirizzo!==void 0&&(li(f.indirizzo,
r+"/collegamenti/indirizzo")||(i=p(i,li),e=i.length)),f.dup!==void 0&&(li(f.dup,r+"/collegamenti/dup")||(i=p(i,li),e=i.length)),
f.missione_programma!==void 0&&(D(f.missione_programma,r+"/collegamenti/missione_programma")||(i=p(i,D),e=i.length)),f.misure_anticorruzione!==
void 0&&(li(f.misure_anticorruzione,r+"/collegamenti/misure_anticorruzione")||(i=p(i,li),e=i.length)),f.azioni_positive!==
void 0&&(li(f.azioni_positive,r+"/collegamenti/azioni_positive")||(i=p(i,li),e=i.length)),f.obiettivi!==void 0){let s=f.
obiettivi;if(Array.isArray(s)){const a=s.length;for(let m=0;m<a;m++)cr(s[m],r+"/collegamenti/obiettivi/"+m)||(i=p(i,cr),
e=i.length)}else i=t(i,r+"/collegamenti/obiettivi","type",{type:"array"}),e++}f.pnrr!==void 0&&(D(f.pnrr,r+"/collegament\
i/pnrr")||(i=p(i,D),e=i.length)),f.cup!==void 0&&(D(f.cup,r+"/collegamenti/cup")||(i=p(i,D),e=i.length))}else i=t(i,r+"/\
collegamenti","type",{type:"object"}),e++}if(o.validazione!==void 0){let f=o.validazione;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.organo===void 0&&(i=t(i,r+"/validazione","required",{missingProperty:"organo"}),e++);for(const s in f)s===
"organo"||s==="data"||s==="esito"||s==="note"||(i=t(i,r+"/validazione","additionalProperties",{additionalProperty:s}),e++);
f.organo!==void 0&&(D(f.organo,r+"/validazione/organo")||(i=p(i,D),e=i.length)),f.data!==void 0&&(qe(f.data,r+"/validazi\
one/data")||(i=p(i,qe),e=i.length)),f.esito!==void 0&&(D(f.esito,r+"/validazione/esito")||(i=p(i,D),e=i.length)),f.note!==
void 0&&(ui(f.note,r+"/validazione/note")||(i=p(i,ui),e=i.length))}else i=t(i,r+"/validazione","type",{type:"object"}),e++}
if(o.revisioni!==void 0){let f=o.revisioni;if(Array.isArray(f)){const s=f.length;for(let a=0;a<s;a++){let m=f[a];if(m&&typeof m==
"object"&&!Array.isArray(m)){m.modifica===void 0&&(i=t(i,r+"/revisioni/"+a,"required",{missingProperty:"modifica"}),e++);
for(const y in m)y==="data"||y==="atto"||y==="modifica"||(i=t(i,r+"/revisioni/"+a,"additionalProperties",{additionalProperty:y}),
e++);m.data!==void 0&&(qe(m.data,r+"/revisioni/"+a+"/data")||(i=p(i,qe),e=i.length)),m.atto!==void 0&&(gr(m.atto,r+"/rev\
isioni/"+a+"/atto")||(i=p(i,gr),e=i.length)),m.modifica!==void 0&&(ui(m.modifica,r+"/revisioni/"+a+"/modifica")||(i=p(i,
ui),e=i.length))}else i=t(i,r+"/revisioni/"+a,"type",{type:"object"}),e++}}else i=t(i,r+"/revisioni","type",{type:"array"}),
e++}o.note!==void 0&&(ui(o.note,r+"/note")||(i=p(i,ui),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return jn.errors=
i,e===0}const ot=_n;function zr(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=
t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),zr.errors=i,e===0}function vr(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),
o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="i\
mmagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=
p(i,u),e=i.length)),o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==void 0){let n=o.immagini;
if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),e=i.length)}else i=t(i,r+
"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return vr.errors=i,e===0}function br(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),br.errors=i,e===
0}function jr(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2\
}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),jr.errors=
i,e===0}function _r(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,
r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)k.call(b.properties,f)||(i=t(i,r,"additionalProper\
ties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&
(u(o.denominazione,r+"/denominazione")||(i=p(i,u),e=i.length)),o.tipo!==void 0){let f=o.tipo;f==="impatto"||f==="outcome"||
f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativa"||f==="efficienza economica"||f==="efficienza tem\
porale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei tempi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.
tipo.enum}),e++)}if(o.dimensione!==void 0&&(u(o.dimensione,r+"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==
void 0&&(u(o.sottodimensione,r+"/sottodimensione")||(i=p(i,u),e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!=
"string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),
f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numera\
tore"}),e++);for(const s in f)s==="numeratore"||s==="denominatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),
e++);f.numeratore!==void 0&&(u(f.numeratore,r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(
f.denominatore,r+"/formula/denominatore")||(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/uni\
ta_misura")||(i=p(i,u),e=i.length)),o.polarita!==void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",
{allowedValues:b.properties.polarita.enum}),e++)}if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.
isArray(f)){f.valore===void 0&&(i=t(i,r+"/baseline","required",{missingProperty:"valore"}),e++);for(const s in f)s==="va\
lore"||s==="al"||(i=t(i,r+"/baseline","additionalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.
valore;!(typeof s=="number"&&isFinite(s))&&typeof s!="string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.
properties.valore.type}),e++)}if(f.al!==void 0){let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:b.properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/basel\
ine","type",{type:"object"}),e++}if(o.target!==void 0){let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=
t(i,r+"/target","propertyNames",{propertyName:s}),e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"))||(i=p(i,ei),e=i.length)}else i=t(i,r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",s),e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}
for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:b.properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","t\
ype",{type:"object"}),e++}if(o.consuntivo!==void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){
const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;
l||(i=t(i,r+"/consuntivo","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"&&(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.
additionalProperties.type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"\
/peso")||(i=p(i,oi),e=i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&
(u(o.periodicita,r+"/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/res\
ponsabile_dato")||(i=p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","ty\
pe",{type:"boolean"}),e++)}else i=t(i,r,"type",{type:"object"}),e++;return _r.errors=i,e===0}function $r(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),
o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="docume\
nti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(g(o.motivo,r+"/motivo")||(i=p(
i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minIte\
ms",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+l)||(i=p(i,ti),e=i.length)}else i=t(i,r+
"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return $r.errors=i,e===0}function _n(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)n==="premessa"||n==="parti"||n==="validazio\
ne"||n==="indicatori"||n==="rinvio"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.premessa!==void 0&&
(zr(o.premessa,r+"/premessa")||(i=p(i,zr),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const d=n.length;
for(let l=0;l<d;l++)vr(n[l],r+"/parti/"+l)||(i=p(i,vr),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.
validazione!==void 0){let n=o.validazione;if(n&&typeof n=="object"&&!Array.isArray(n)){n.organo===void 0&&(i=t(i,r+"/val\
idazione","required",{missingProperty:"organo"}),e++);for(const d in n)d==="organo"||d==="sedute"||(i=t(i,r+"/validazion\
e","additionalProperties",{additionalProperty:d}),e++);if(n.organo!==void 0&&(br(n.organo,r+"/validazione/organo")||(i=p(
i,br),e=i.length)),n.sedute!==void 0){let d=n.sedute;if(Array.isArray(d)){const l=d.length;for(let f=0;f<l;f++)jr(d[f],r+
"/validazione/sedute/"+f)||(i=p(i,jr),e=i.length)}else i=t(i,r+"/validazione/sedute","type",{type:"array"}),e++}}else i=
t(i,r+"/validazione","type",{type:"object"}),e++}if(o.indicatori!==void 0){let n=o.indicatori;if(Array.isArray(n)){const d=n.
length;for(let l=0;l<d;l++)_r(n[l],r+"/indicatori/"+l)||(i=p(i,_r),e=i.length)}else i=t(i,r+"/indicatori","type",{type:"\
array"}),e++}o.rinvio!==void 0&&($r(o.rinvio,r+"/rinvio")||(i=p(i,$r),e=i.length))}else i=t(i,r,"type",{type:"object"}),
e++;return _n.errors=i,e===0}const rt=$n,oe={$schema:"http://json-schema.org/draft-07/schema#",$id:"piao.schema.json",type:"\
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
ons/intero"},massimo:{$ref:"definizioni.schema.json#/definitions/intero"}}}}}}};function L(o,r=""){let i=null,e=0;return typeof o==
"string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(
i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),L.errors=i,e===0}function ci(o,r=""){let i=null,
e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),
e++)):(i=t(i,r,"type",{type:"string"}),e++),ci.errors=i,e===0}function xi(o,r=""){let i=null,e=0;return typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(
o))&&(i=t(i,r,"maximum",{comparison:"<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),
e++)),xi.errors=i,e===0}function F(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"\
^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"str\
ing"}),e++),F.errors=i,e===0}function di(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",
{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),di.errors=i,e===0}function Ar(o,r=""){let i=null,
e=0;return typeof o=="string"?De.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"\
string"}),e++),Ar.errors=i,e===0}function wi(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:"\
>=",limit:0}),e++),wi.errors=i,e===0}function Li(o,r=""){let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minIt\
ems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"\
array"}),e++;return Li.errors=i,e===0}const nt={type:"object",additionalProperties:!1,properties:{"anagrafica-minima":{$ref:"\
#/definitions/gravita"},"atto-registrato":{$ref:"#/definitions/gravita"},"campo-vuoto":{$ref:"#/definitions/gravita"},"c\
odice-univoco":{$ref:"#/definitions/gravita"},"codici-fiscali":{$ref:"#/definitions/gravita"},"coinvolti-registrati":{$ref:"\
#/definitions/gravita"},"data-valida":{$ref:"#/definitions/gravita"},"fasi-in-ordine":{$ref:"#/definitions/gravita"},"fo\
rma-coerente":{$ref:"#/definitions/gravita"},"immagine-senza-alternativa":{$ref:"#/definitions/gravita"},"lavoro-agile-m\
inimo":{$ref:"#/definitions/gravita"},"lavoro-agile-righe":{$ref:"#/definitions/gravita"},"pesi-fasi-100":{$ref:"#/defin\
itions/gravita"},"peso-mancante":{$ref:"#/definitions/gravita"},"responsabile-in-carica":{$ref:"#/definitions/gravita"},
"riferimento-risolto":{$ref:"#/definitions/gravita"},"scadenza-circolare":{$ref:"#/definitions/gravita"},"scadenza-final\
e-mancante":{$ref:"#/definitions/gravita"},"scadenza-finale-oltre":{$ref:"#/definitions/gravita"},"scadenza-finale-ultim\
a-fase":{$ref:"#/definitions/gravita"},"scadenza-oltre-esercizio":{$ref:"#/definitions/gravita"},"scadenza-relativa-riso\
lvibile":{$ref:"#/definitions/gravita"},"scheda-fuori-posto":{$ref:"#/definitions/gravita"},"sequenza-codici":{$ref:"#/d\
efinitions/gravita"},"sezioni-obbligatorie":{$ref:"#/definitions/gravita"},"somme-tabelle":{$ref:"#/definitions/gravita"},
"triennio-coerente":{$ref:"#/definitions/gravita"},"unita-circolare":{$ref:"#/definitions/gravita"},"unita-registrata":{
$ref:"#/definitions/gravita"}}},tt={enum:["spenta","nota","avviso","errore"]};function j(o,r=""){let i=null,e=0;return o===
"spenta"||o==="nota"||o==="avviso"||o==="errore"||(i=t(i,r,"enum",{allowedValues:tt.enum}),e++),j.errors=i,e===0}function qr(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(nt.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);o["anagrafica-minima"]!==void 0&&(j(o["anagrafica-minima"],r+"/anagrafica-min\
ima")||(i=p(i,j),e=i.length)),o["atto-registrato"]!==void 0&&(j(o["atto-registrato"],r+"/atto-registrato")||(i=p(i,j),e=
i.length)),o["campo-vuoto"]!==void 0&&(j(o["campo-vuoto"],r+"/campo-vuoto")||(i=p(i,j),e=i.length)),o["codice-univoco"]!==
void 0&&(j(o["codice-univoco"],r+"/codice-univoco")||(i=p(i,j),e=i.length)),o["codici-fiscali"]!==void 0&&(j(o["codici-f\
iscali"],r+"/codici-fiscali")||(i=p(i,j),e=i.length)),o["coinvolti-registrati"]!==void 0&&(j(o["coinvolti-registrati"],r+
"/coinvolti-registrati")||(i=p(i,j),e=i.length)),o["data-valida"]!==void 0&&(j(o["data-valida"],r+"/data-valida")||(i=p(
i,j),e=i.length)),o["fasi-in-ordine"]!==void 0&&(j(o["fasi-in-ordine"],r+"/fasi-in-ordine")||(i=p(i,j),e=i.length)),o["f\
orma-coerente"]!==void 0&&(j(o["forma-coerente"],r+"/forma-coerente")||(i=p(i,j),e=i.length)),o["immagine-senza-alternat\
iva"]!==void 0&&(j(o["immagine-senza-alternativa"],r+"/immagine-senza-alternativa")||(i=p(i,j),e=i.length)),o["lavoro-ag\
ile-minimo"]!==void 0&&(j(o["lavoro-agile-minimo"],r+"/lavoro-agile-minimo")||(i=p(i,j),e=i.length)),o["lavoro-agile-rig\
he"]!==void 0&&(j(o["lavoro-agile-righe"],r+"/lavoro-agile-righe")||(i=p(i,j),e=i.length)),o["pesi-fasi-100"]!==void 0&&
(j(o["pesi-fasi-100"],r+"/pesi-fasi-100")||(i=p(i,j),e=i.length)),o["peso-mancante"]!==void 0&&(j(o["peso-mancante"],r+"\
/peso-mancante")||(i=p(i,j),e=i.length)),o["responsabile-in-carica"]!==void 0&&(j(o["responsabile-in-carica"],r+"/respon\
sabile-in-carica")||(i=p(i,j),e=i.length)),o["riferimento-risolto"]!==void 0&&(j(o["riferimento-risolto"],r+"/riferiment\
o-risolto")||(i=p(i,j),e=i.length)),o["scadenza-circolare"]!==void 0&&(j(o["scadenza-circolare"],r+"/scadenza-circolare")||
(i=p(i,j),e=i.length)),o["scadenza-finale-mancante"]!==void 0&&(j(o["scadenza-finale-mancante"],r+"/scadenza-finale-manc\
ante")||(i=p(i,j),e=i.length)),o["scadenza-finale-oltre"]!==void 0&&(j(o["scadenza-finale-oltre"],r+"/scadenza-finale-ol\
tre")||(i=p(i,j),e=i.length)),o["scadenza-finale-ultima-fase"]!==void 0&&(j(o["scadenza-finale-ultima-fase"],r+"/scadenz\
a-finale-ultima-fase")||(i=p(i,j),e=i.length)),o["scadenza-oltre-esercizio"]!==void 0&&(j(o["scadenza-oltre-esercizio"],
r+"/scadenza-oltre-esercizio")||(i=p(i,j),e=i.length)),o["scadenza-relativa-risolvibile"]!==void 0&&(j(o["scadenza-relat\
iva-risolvibile"],r+"/scadenza-relativa-risolvibile")||(i=p(i,j),e=i.length)),o["scheda-fuori-posto"]!==void 0&&(j(o["sc\
heda-fuori-posto"],r+"/scheda-fuori-posto")||(i=p(i,j),e=i.length)),o["sequenza-codici"]!==void 0&&(j(o["sequenza-codici"],
r+"/sequenza-codici")||(i=p(i,j),e=i.length)),o["sezioni-obbligatorie"]!==void 0&&(j(o["sezioni-obbligatorie"],r+"/sezio\
ni-obbligatorie")||(i=p(i,j),e=i.length)),o["somme-tabelle"]!==void 0&&(j(o["somme-tabelle"],r+"/somme-tabelle")||(i=p(i,
j),e=i.length)),o["triennio-coerente"]!==void 0&&(j(o["triennio-coerente"],r+"/triennio-coerente")||(i=p(i,j),e=i.length)),
o["unita-circolare"]!==void 0&&(j(o["unita-circolare"],r+"/unita-circolare")||(i=p(i,j),e=i.length)),o["unita-registrata"]!==
void 0&&(j(o["unita-registrata"],r+"/unita-registrata")||(i=p(i,j),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;
return qr.errors=i,e===0}const ft=new RegExp("^[1-4](\\.\\d){0,2}$","u"),st=new RegExp("^\\d{4}-\\d{4}$","u");function $n(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.triennio===void 0&&(i=t(i,r,"required",{missingProperty:"t\
riennio"}),e++),o.anno===void 0&&(i=t(i,r,"required",{missingProperty:"anno"}),e++),o.forma===void 0&&(i=t(i,r,"required",
{missingProperty:"forma"}),e++),o.natura===void 0&&(i=t(i,r,"required",{missingProperty:"natura"}),e++);for(const n in o)
k.call(oe.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(L(o.titolo,
r+"/titolo")||(i=p(i,L),e=i.length)),o.avvertenza!==void 0&&(ci(o.avvertenza,r+"/avvertenza")||(i=p(i,ci),e=i.length)),o.
triennio!==void 0){let n=o.triennio;if(n&&typeof n=="object"&&!Array.isArray(n)){n.da===void 0&&(i=t(i,r+"/triennio","re\
quired",{missingProperty:"da"}),e++),n.a===void 0&&(i=t(i,r+"/triennio","required",{missingProperty:"a"}),e++);for(const d in n)
d==="da"||d==="a"||(i=t(i,r+"/triennio","additionalProperties",{additionalProperty:d}),e++);n.da!==void 0&&(xi(n.da,r+"/\
triennio/da")||(i=p(i,xi),e=i.length)),n.a!==void 0&&(xi(n.a,r+"/triennio/a")||(i=p(i,xi),e=i.length))}else i=t(i,r+"/tr\
iennio","type",{type:"object"}),e++}if(o.anno!==void 0&&(xi(o.anno,r+"/anno")||(i=p(i,xi),e=i.length)),o.forma!==void 0){
let n=o.forma;n==="ordinaria"||n==="semplificata"||(i=t(i,r+"/forma","enum",{allowedValues:oe.properties.forma.enum}),e++)}
if(o.natura!==void 0){let n=o.natura;n==="prima adozione"||n==="aggiornamento annuale"||n==="conferma"||n==="modifica in\
 corso d'anno"||(i=t(i,r+"/natura","enum",{allowedValues:oe.properties.natura.enum}),e++)}if(o.versione!==void 0){let n=o.
versione;typeof n=="string"?(z(n)>40&&(i=t(i,r+"/versione","maxLength",{limit:40}),e++),q.test(n)||(i=t(i,r+"/versione",
"pattern",{pattern:"\\S"}),e++)):(i=t(i,r+"/versione","type",{type:"string"}),e++)}if(o.data_versione!==void 0&&(F(o.data_versione,
r+"/data_versione")||(i=p(i,F),e=i.length)),o.adozione!==void 0){let n=o.adozione;if(n&&typeof n=="object"&&!Array.isArray(
n)){n.organo===void 0&&(i=t(i,r+"/adozione","required",{missingProperty:"organo"}),e++);for(const d in n)d==="organo"||d===
"atto"||d==="data"||d==="esecutivita"||d==="parere_revisori"||d==="nota"||(i=t(i,r+"/adozione","additionalProperties",{additionalProperty:d}),
e++);if(n.organo!==void 0&&(L(n.organo,r+"/adozione/organo")||(i=p(i,L),e=i.length)),n.atto!==void 0&&(di(n.atto,r+"/ado\
zione/atto")||(i=p(i,di),e=i.length)),n.data!==void 0&&(F(n.data,r+"/adozione/data")||(i=p(i,F),e=i.length)),n.esecutivita!==
void 0&&(F(n.esecutivita,r+"/adozione/esecutivita")||(i=p(i,F),e=i.length)),n.parere_revisori!==void 0){let d=n.parere_revisori;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="numero"||l==="data"||(i=t(i,r+"/adozione/parere_revis\
ori","additionalProperties",{additionalProperty:l}),e++);d.numero!==void 0&&typeof d.numero!="string"&&(i=t(i,r+"/adozio\
ne/parere_revisori/numero","type",{type:"string"}),e++),d.data!==void 0&&(F(d.data,r+"/adozione/parere_revisori/data")||
(i=p(i,F),e=i.length))}else i=t(i,r+"/adozione/parere_revisori","type",{type:"object"}),e++}n.nota!==void 0&&(ci(n.nota,
r+"/adozione/nota")||(i=p(i,ci),e=i.length))}else i=t(i,r+"/adozione","type",{type:"object"}),e++}if(o.termine!==void 0){
let n=o.termine;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="bilancio_termine"||d==="bilancio_appr\
ovazione"||d==="scadenza_piao"||d==="motivazione"||(i=t(i,r+"/termine","additionalProperties",{additionalProperty:d}),e++);
n.bilancio_termine!==void 0&&(F(n.bilancio_termine,r+"/termine/bilancio_termine")||(i=p(i,F),e=i.length)),n.bilancio_approvazione!==
void 0&&(F(n.bilancio_approvazione,r+"/termine/bilancio_approvazione")||(i=p(i,F),e=i.length)),n.scadenza_piao!==void 0&&
(F(n.scadenza_piao,r+"/termine/scadenza_piao")||(i=p(i,F),e=i.length)),n.motivazione!==void 0&&(ci(n.motivazione,r+"/ter\
mine/motivazione")||(i=p(i,ci),e=i.length))}else i=t(i,r+"/termine","type",{type:"object"}),e++}if(o.piani_assorbiti!==void 0){
let n=o.piani_assorbiti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.piano===void 0&&(i=t(i,r+"/piani_assorbiti/"+l,"required",{missingProperty:"piano"}),e++);for(const s in f)
s==="piano"||s==="incluso_in"||s==="atto"||s==="atti_modifica"||(i=t(i,r+"/piani_assorbiti/"+l,"additionalProperties",{additionalProperty:s}),
e++);if(f.piano!==void 0&&(L(f.piano,r+"/piani_assorbiti/"+l+"/piano")||(i=p(i,L),e=i.length)),f.incluso_in!==void 0){let s=f.
incluso_in;typeof s=="string"?ft.test(s)||(i=t(i,r+"/piani_assorbiti/"+l+"/incluso_in","pattern",{pattern:"^[1-4](\\.\\d){\
0,2}$"}),e++):(i=t(i,r+"/piani_assorbiti/"+l+"/incluso_in","type",{type:"string"}),e++)}if(f.atto!==void 0&&(di(f.atto,r+
"/piani_assorbiti/"+l+"/atto")||(i=p(i,di),e=i.length)),f.atti_modifica!==void 0){let s=f.atti_modifica;if(Array.isArray(
s)){const a=s.length;for(let m=0;m<a;m++)di(s[m],r+"/piani_assorbiti/"+l+"/atti_modifica/"+m)||(i=p(i,di),e=i.length)}else
i=t(i,r+"/piani_assorbiti/"+l+"/atti_modifica","type",{type:"array"}),e++}}else i=t(i,r+"/piani_assorbiti/"+l,"type",{type:"\
object"}),e++}}else i=t(i,r+"/piani_assorbiti","type",{type:"array"}),e++}if(o.documenti_collegati!==void 0){let n=o.documenti_collegati;
if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.tipo===
void 0&&(i=t(i,r+"/documenti_collegati/"+l,"required",{missingProperty:"tipo"}),e++);for(const s in f)s==="tipo"||s==="t\
itolo"||s==="triennio"||s==="atto"||s==="url"||s==="nota"||(i=t(i,r+"/documenti_collegati/"+l,"additionalProperties",{additionalProperty:s}),
e++);if(f.tipo!==void 0){let s=f.tipo;s==="DUP"||s==="linee di mandato"||s==="bilancio"||s==="PEG"||s==="piano ICT"||s===
"DEFR"||s==="accordo"||s==="altro"||(i=t(i,r+"/documenti_collegati/"+l+"/tipo","enum",{allowedValues:oe.properties.documenti_collegati.
items.properties.tipo.enum}),e++)}if(f.titolo!==void 0&&(L(f.titolo,r+"/documenti_collegati/"+l+"/titolo")||(i=p(i,L),e=
i.length)),f.triennio!==void 0){let s=f.triennio;typeof s=="string"?st.test(s)||(i=t(i,r+"/documenti_collegati/"+l+"/tri\
ennio","pattern",{pattern:"^\\d{4}-\\d{4}$"}),e++):(i=t(i,r+"/documenti_collegati/"+l+"/triennio","type",{type:"string"}),
e++)}f.atto!==void 0&&(di(f.atto,r+"/documenti_collegati/"+l+"/atto")||(i=p(i,di),e=i.length)),f.url!==void 0&&(Ar(f.url,
r+"/documenti_collegati/"+l+"/url")||(i=p(i,Ar),e=i.length)),f.nota!==void 0&&(ci(f.nota,r+"/documenti_collegati/"+l+"/n\
ota")||(i=p(i,ci),e=i.length))}else i=t(i,r+"/documenti_collegati/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/docume\
nti_collegati","type",{type:"array"}),e++}if(o.consultazione!==void 0){let n=o.consultazione;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const d in n)d==="avviso"||d==="dal"||d==="al"||d==="osservazioni_ricevute"||d==="recepite"||d==="atto_e\
sito"||d==="oggetto"||(i=t(i,r+"/consultazione","additionalProperties",{additionalProperty:d}),e++);n.avviso!==void 0&&(di(
n.avviso,r+"/consultazione/avviso")||(i=p(i,di),e=i.length)),n.dal!==void 0&&(F(n.dal,r+"/consultazione/dal")||(i=p(i,F),
e=i.length)),n.al!==void 0&&(F(n.al,r+"/consultazione/al")||(i=p(i,F),e=i.length)),n.osservazioni_ricevute!==void 0&&(wi(
n.osservazioni_ricevute,r+"/consultazione/osservazioni_ricevute")||(i=p(i,wi),e=i.length)),n.recepite!==void 0&&(wi(n.recepite,
r+"/consultazione/recepite")||(i=p(i,wi),e=i.length)),n.atto_esito!==void 0&&(di(n.atto_esito,r+"/consultazione/atto_esi\
to")||(i=p(i,di),e=i.length)),n.oggetto!==void 0&&(L(n.oggetto,r+"/consultazione/oggetto")||(i=p(i,L),e=i.length))}else i=
t(i,r+"/consultazione","type",{type:"object"}),e++}if(o.modifiche!==void 0){let n=o.modifiche;if(Array.isArray(n)){const d=n.
length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.parti===void 0&&(i=t(i,r+"/modific\
he/"+l,"required",{missingProperty:"parti"}),e++),f.data===void 0&&(i=t(i,r+"/modifiche/"+l,"required",{missingProperty:"\
data"}),e++);for(const s in f)s==="parti"||s==="atto"||s==="data"||s==="motivo"||(i=t(i,r+"/modifiche/"+l,"additionalPro\
perties",{additionalProperty:s}),e++);f.parti!==void 0&&(Li(f.parti,r+"/modifiche/"+l+"/parti")||(i=p(i,Li),e=i.length)),
f.atto!==void 0&&(di(f.atto,r+"/modifiche/"+l+"/atto")||(i=p(i,di),e=i.length)),f.data!==void 0&&(F(f.data,r+"/modifiche\
/"+l+"/data")||(i=p(i,F),e=i.length)),f.motivo!==void 0&&(ci(f.motivo,r+"/modifiche/"+l+"/motivo")||(i=p(i,ci),e=i.length))}else
i=t(i,r+"/modifiche/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/modifiche","type",{type:"array"}),e++}if(o.gruppo_di_lavoro!==
void 0){let n=o.gruppo_di_lavoro;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="\
object"&&!Array.isArray(f)){f.ruolo===void 0&&(i=t(i,r+"/gruppo_di_lavoro/"+l,"required",{missingProperty:"ruolo"}),e++);
for(const s in f)s==="ruolo"||s==="funzione"||s==="sezioni"||(i=t(i,r+"/gruppo_di_lavoro/"+l,"additionalProperties",{additionalProperty:s}),
e++);f.ruolo!==void 0&&(L(f.ruolo,r+"/gruppo_di_lavoro/"+l+"/ruolo")||(i=p(i,L),e=i.length)),f.funzione!==void 0&&(L(f.funzione,
r+"/gruppo_di_lavoro/"+l+"/funzione")||(i=p(i,L),e=i.length)),f.sezioni!==void 0&&(Li(f.sezioni,r+"/gruppo_di_lavoro/"+l+
"/sezioni")||(i=p(i,Li),e=i.length))}else i=t(i,r+"/gruppo_di_lavoro/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/gru\
ppo_di_lavoro","type",{type:"array"}),e++}if(o.pubblicazione!==void 0){let n=o.pubblicazione;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const d in n)d==="licenza"||d==="collocazione"||d==="parole_chiave"||d==="data_pubblicazione"||d==="fine\
_pubblicazione"||d==="contatti"||d==="portale"||d==="dichiarazione_ritardo"||(i=t(i,r+"/pubblicazione","additionalProper\
ties",{additionalProperty:d}),e++);if(n.licenza!==void 0&&(L(n.licenza,r+"/pubblicazione/licenza")||(i=p(i,L),e=i.length)),
n.collocazione!==void 0&&(Li(n.collocazione,r+"/pubblicazione/collocazione")||(i=p(i,Li),e=i.length)),n.parole_chiave!==
void 0&&(Li(n.parole_chiave,r+"/pubblicazione/parole_chiave")||(i=p(i,Li),e=i.length)),n.data_pubblicazione!==void 0&&(F(
n.data_pubblicazione,r+"/pubblicazione/data_pubblicazione")||(i=p(i,F),e=i.length)),n.fine_pubblicazione!==void 0&&(F(n.
fine_pubblicazione,r+"/pubblicazione/fine_pubblicazione")||(i=p(i,F),e=i.length)),n.contatti!==void 0&&(L(n.contatti,r+"\
/pubblicazione/contatti")||(i=p(i,L),e=i.length)),n.portale!==void 0){let d=n.portale;if(d&&typeof d=="object"&&!Array.isArray(
d)){for(const l in d)l==="referente"||l==="data_trasmissione"||l==="ricevuta"||(i=t(i,r+"/pubblicazione/portale","additi\
onalProperties",{additionalProperty:l}),e++);d.referente!==void 0&&(L(d.referente,r+"/pubblicazione/portale/referente")||
(i=p(i,L),e=i.length)),d.data_trasmissione!==void 0&&(F(d.data_trasmissione,r+"/pubblicazione/portale/data_trasmissione")||
(i=p(i,F),e=i.length)),d.ricevuta!==void 0&&(L(d.ricevuta,r+"/pubblicazione/portale/ricevuta")||(i=p(i,L),e=i.length))}else
i=t(i,r+"/pubblicazione/portale","type",{type:"object"}),e++}if(n.dichiarazione_ritardo!==void 0){let d=n.dichiarazione_ritardo;
if(d&&typeof d=="object"&&!Array.isArray(d)){d.motivo===void 0&&(i=t(i,r+"/pubblicazione/dichiarazione_ritardo","require\
d",{missingProperty:"motivo"}),e++);for(const l in d)l==="anno"||l==="motivo"||l==="data_prevista"||l==="responsabile"||
(i=t(i,r+"/pubblicazione/dichiarazione_ritardo","additionalProperties",{additionalProperty:l}),e++);d.anno!==void 0&&(xi(
d.anno,r+"/pubblicazione/dichiarazione_ritardo/anno")||(i=p(i,xi),e=i.length)),d.motivo!==void 0&&(ci(d.motivo,r+"/pubbl\
icazione/dichiarazione_ritardo/motivo")||(i=p(i,ci),e=i.length)),d.data_prevista!==void 0&&(F(d.data_prevista,r+"/pubbli\
cazione/dichiarazione_ritardo/data_prevista")||(i=p(i,F),e=i.length)),d.responsabile!==void 0&&(L(d.responsabile,r+"/pub\
blicazione/dichiarazione_ritardo/responsabile")||(i=p(i,L),e=i.length))}else i=t(i,r+"/pubblicazione/dichiarazione_ritar\
do","type",{type:"object"}),e++}}else i=t(i,r+"/pubblicazione","type",{type:"object"}),e++}if(o.profilo!==void 0){let n=o.
profilo;n==="essenziale"||n==="consigliato"||n==="severo"||(i=t(i,r+"/profilo","enum",{allowedValues:oe.properties.profilo.
enum}),e++)}if(o.regole!==void 0&&(qr(o.regole,r+"/regole")||(i=p(i,qr),e=i.length)),o.limiti!==void 0){let n=o.limiti;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const d in n)d!=="obiettivi-per-unita"&&(i=t(i,r+"/limiti","additionalPropert\
ies",{additionalProperty:d}),e++);if(n["obiettivi-per-unita"]!==void 0){let d=n["obiettivi-per-unita"];if(d&&typeof d=="\
object"&&!Array.isArray(d)){for(const l in d)l==="minimo"||l==="massimo"||(i=t(i,r+"/limiti/obiettivi-per-unita","additi\
onalProperties",{additionalProperty:l}),e++);d.minimo!==void 0&&(wi(d.minimo,r+"/limiti/obiettivi-per-unita/minimo")||(i=
p(i,wi),e=i.length)),d.massimo!==void 0&&(wi(d.massimo,r+"/limiti/obiettivi-per-unita/massimo")||(i=p(i,wi),e=i.length))}else
i=t(i,r+"/limiti/obiettivi-per-unita","type",{type:"object"}),e++}}else i=t(i,r+"/limiti","type",{type:"object"}),e++}}else
i=t(i,r,"type",{type:"object"}),e++;return $n.errors=i,e===0}const lt=An;function kr(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=
t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),kr.errors=i,e===0}function Er(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),
o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="i\
mmagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=
p(i,u),e=i.length)),o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==void 0){let n=o.immagini;
if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),e=i.length)}else i=t(i,r+
"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Er.errors=i,e===0}function Nr(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)
g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return Nr.errors=i,e===0}function ke(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),ke.errors=i,e===
0}function Ir(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:_i.
type}),e++);const n=e;let d=!0;const l=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};i===null?i=[a]:i.push(
a),e++}var f=l===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,m=e;let y=!1,c=null;const W=e;o&&typeof o=="objec\
t"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf\
/0/required"),e++);var s=W===e;s&&(y=!0,c=0);const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(
i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"\
da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&y)y=!1,c=[c,1];else{s&&(y=!0,c=1);const fi=e;o&&typeof o=="\
object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),
e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&
y)y=!1,c=[c,2];else{s&&(y=!0,c=2);const $i=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"entro"},"#/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},
"#/then/oneOf/3/required"),e++));var s=$i===e;s&&y?(y=!1,c=[c,3]):s&&(y=!0,c=3)}}y?(e=m,i!==null&&(m?i.length=m:i=null)):
(i=t(i,r,"oneOf",{passingSchemas:c}),e++);var f=a===e;d=f}if(d||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="s\
tring"&&(Pi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\
\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||
a==="da_atto"||a==="da_fase"||a==="da"||a==="non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);
if(o.entro!==void 0&&(ji(o.entro,r+"/entro")||(i=p(i,ji),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=
p(i,h),e=i.length)),o.da_fase!==void 0){let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!=
"string"&&(i=t(i,r+"/da_fase","type",{type:_i.properties.da_fase.type}),e++)}o.da!==void 0&&(u(o.da,r+"/da")||(i=p(i,u),
e=i.length)),o.non_prevedibile!==void 0&&(u(o.non_prevedibile,r+"/non_prevedibile")||(i=p(i,u),e=i.length))}return Ir.errors=
i,e===0}function An(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.testo===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"testo"}),e++);for(const n in o)n==="testo"||n==="parti"||n==="quadro_normativo"||n==="cronoprogr\
amma"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.testo!==void 0&&(kr(o.testo,r+"/testo")||(i=p(i,
kr),e=i.length)),o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)Er(n[l],r+"/p\
arti/"+l)||(i=p(i,Er),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.quadro_normativo!==void 0&&(Nr(o.
quadro_normativo,r+"/quadro_normativo")||(i=p(i,Nr),e=i.length)),o.cronoprogramma!==void 0){let n=o.cronoprogramma;if(Array.
isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.attivita===void 0&&
(i=t(i,r+"/cronoprogramma/"+l,"required",{missingProperty:"attivita"}),e++);for(const s in f)s==="attivita"||s==="scaden\
za"||s==="responsabile"||(i=t(i,r+"/cronoprogramma/"+l,"additionalProperties",{additionalProperty:s}),e++);f.attivita!==
void 0&&(ke(f.attivita,r+"/cronoprogramma/"+l+"/attivita")||(i=p(i,ke),e=i.length)),f.scadenza!==void 0&&(Ir(f.scadenza,
r+"/cronoprogramma/"+l+"/scadenza")||(i=p(i,Ir),e=i.length)),f.responsabile!==void 0&&(ke(f.responsabile,r+"/cronoprogra\
mma/"+l+"/responsabile")||(i=p(i,ke),e=i.length))}else i=t(i,r+"/cronoprogramma/"+l,"type",{type:"object"}),e++}}else i=
t(i,r+"/cronoprogramma","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return An.errors=i,e===0}const dt=qn,
pt={$schema:"http://json-schema.org/draft-07/schema#",$id:"struttura.schema.json",type:"object",additionalProperties:!1,
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
let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\
\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),B.errors=i,e===0}function hr(o,r=""){let i=null,e=0;return typeof o==
"string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),
hr.errors=i,e===0}function Fr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.file===void 0&&(i=t(
i,r,"required",{missingProperty:"file"}),e++);for(const n in o)n==="file"||n==="alternativa"||n==="didascalia"||(i=t(i,r,
"additionalProperties",{additionalProperty:n}),e++);o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.alternativa!==
void 0&&typeof o.alternativa!="string"&&(i=t(i,r+"/alternativa","type",{type:"string"}),e++),o.didascalia!==void 0&&(u(o.
didascalia,r+"/didascalia")||(i=p(i,u),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Fr.errors=i,e===0}function Ci(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ci.errors=i,e===0}function ai(o,r=""){
let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),ai.errors=i,e===0}function J(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),J.errors=i,e===0}const eo={validate:Xe};function Xe(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){o.numero===void 0&&(i=t(i,r,"required",{missingProperty:"numero"}),e++);for(const n in o)n==="categoria"||n==="tipol\
ogia_contratto"||n==="base_giuridica"||n==="numero"||n==="di_cui"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.categoria!==void 0&&(J(o.categoria,r+"/categoria")||(i=p(i,J),e=i.length)),o.tipologia_contratto!==void 0&&(J(
o.tipologia_contratto,r+"/tipologia_contratto")||(i=p(i,J),e=i.length)),o.base_giuridica!==void 0&&(J(o.base_giuridica,r+
"/base_giuridica")||(i=p(i,J),e=i.length)),o.numero!==void 0&&(ai(o.numero,r+"/numero")||(i=p(i,ai),e=i.length)),o.di_cui!==
void 0){let n=o.di_cui;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/di_cui","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++)eo.validate(n[l],r+"/di_cui/"+l)||(i=i===null?eo.validate.errors:i.concat(eo.validate.errors),e=i.length)}else i=t(
i,r+"/di_cui","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Xe.errors=i,e===0}function xr(o,r=""){
let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),xr.errors=i,e===0}function wr(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="\
object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:_i.type}),e++);const n=e;let d=!0;const l=e;if(!(o&&typeof o=="object"&&
!Array.isArray(o))){const a={};i===null?i=[a]:i.push(a),e++}var f=l===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,
m=e;let y=!1,c=null;const W=e;o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",
{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(y=!0,c=0);const T=e;o&&typeof o=="ob\
ject"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),
o.da_atto===void 0&&(i=t(i,r,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&y)
y=!1,c=[c,1];else{s&&(y=!0,c=1);const fi=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"requir\
ed",{missingProperty:"entro"},"#/then/oneOf/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"\
da_fase"},"#/then/oneOf/2/required"),e++));var s=fi===e;if(s&&y)y=!1,c=[c,2];else{s&&(y=!0,c=2);const $i=e;o&&typeof o==
"object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),
e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),e++));var s=$i===e;s&&y?(y=!1,
c=[c,3]):s&&(y=!0,c=3)}}y?(e=m,i!==null&&(m?i.length=m:i=null)):(i=t(i,r,"oneOf",{passingSchemas:c}),e++);var f=a===e;d=
f}if(d||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="string"&&(Pi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1\
,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),
o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||a==="da_atto"||a==="da_fase"||a==="da"||a==="non\
_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);if(o.entro!==void 0&&(ji(o.entro,r+"/entro")||
(i=p(i,ji),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=p(i,h),e=i.length)),o.da_fase!==void 0){let a=o.
da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/da_fase","type",{type:_i.properties.
da_fase.type}),e++)}o.da!==void 0&&(u(o.da,r+"/da")||(i=p(i,u),e=i.length)),o.non_prevedibile!==void 0&&(u(o.non_prevedibile,
r+"/non_prevedibile")||(i=p(i,u),e=i.length))}return wr.errors=i,e===0}function Lr(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n===
"titolo"||n==="atto"||n==="url"||n==="file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.
titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),
o.url!==void 0&&(Q(o.url,r+"/url")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),
o.nota!==void 0&&(g(o.nota,r+"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Lr.errors=
i,e===0}function Sr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"req\
uired",{missingProperty:"motivo"}),e++),o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)
n==="motivo"||n==="documenti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(g(o.motivo,
r+"/motivo")||(i=p(i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"\
/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+l)||(i=p(i,ti),e=i.length)}else
i=t(i,r+"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Sr.errors=i,e===0}function qn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(pt.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);if(o.premessa!==void 0&&(B(o.premessa,r+"/premessa")||(i=p(i,B),e=i.length)),
o.modello!==void 0&&(B(o.modello,r+"/modello")||(i=p(i,B),e=i.length)),o.atti!==void 0){let n=o.atti;if(Array.isArray(n)){
n.length<1&&(i=t(i,r+"/atti","minItems",{limit:1}),e++);const d=n.length;for(let s=0;s<d;s++)hr(n[s],r+"/atti/"+s)||(i=p(
i,hr),e=i.length);let l=n.length,f;if(l>1){i:for(;l--;)for(f=l;f--;)if(We(n[l],n[f])){i=t(i,r+"/atti","uniqueItems",{i:l,
j:f}),e++;break i}}}else i=t(i,r+"/atti","type",{type:"array"}),e++}if(o.organigramma!==void 0){let n=o.organigramma;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="immagine"||d==="nota"||(i=t(i,r+"/organigramma","additional\
Properties",{additionalProperty:d}),e++);n.immagine!==void 0&&(Fr(n.immagine,r+"/organigramma/immagine")||(i=p(i,Fr),e=i.
length)),n.nota!==void 0&&(B(n.nota,r+"/organigramma/nota")||(i=p(i,B),e=i.length))}else i=t(i,r+"/organigramma","type",
{type:"object"}),e++}if(o.consistenza!==void 0){let n=o.consistenza;if(n&&typeof n=="object"&&!Array.isArray(n)){n.al===
void 0&&(i=t(i,r+"/consistenza","required",{missingProperty:"al"}),e++),n.voci===void 0&&(i=t(i,r+"/consistenza","requir\
ed",{missingProperty:"voci"}),e++);for(const d in n)d==="al"||d==="totale"||d==="voci"||d==="nota"||(i=t(i,r+"/consisten\
za","additionalProperties",{additionalProperty:d}),e++);if(n.al!==void 0&&(Ci(n.al,r+"/consistenza/al")||(i=p(i,Ci),e=i.
length)),n.totale!==void 0&&(ai(n.totale,r+"/consistenza/totale")||(i=p(i,ai),e=i.length)),n.voci!==void 0){let d=n.voci;
if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/consistenza/voci","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<
l;f++)Xe(d[f],r+"/consistenza/voci/"+f)||(i=p(i,Xe),e=i.length)}else i=t(i,r+"/consistenza/voci","type",{type:"array"}),
e++}n.nota!==void 0&&(B(n.nota,r+"/consistenza/nota")||(i=p(i,B),e=i.length))}else i=t(i,r+"/consistenza","type",{type:"\
object"}),e++}if(o.incarichi_eq!==void 0){let n=o.incarichi_eq;if(n&&typeof n=="object"&&!Array.isArray(n)){n.voci===void 0&&
(i=t(i,r+"/incarichi_eq","required",{missingProperty:"voci"}),e++);for(const d in n)d==="denominazione"||d==="al"||d==="\
totale"||d==="voci"||d==="nota"||(i=t(i,r+"/incarichi_eq","additionalProperties",{additionalProperty:d}),e++);if(n.denominazione!==
void 0&&(J(n.denominazione,r+"/incarichi_eq/denominazione")||(i=p(i,J),e=i.length)),n.al!==void 0&&(Ci(n.al,r+"/incarich\
i_eq/al")||(i=p(i,Ci),e=i.length)),n.totale!==void 0&&(ai(n.totale,r+"/incarichi_eq/totale")||(i=p(i,ai),e=i.length)),n.
voci!==void 0){let d=n.voci;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/incarichi_eq/voci","minItems",{limit:1}),e++);const l=d.
length;for(let f=0;f<l;f++){let s=d[f];if(s&&typeof s=="object"&&!Array.isArray(s)){s.voce===void 0&&(i=t(i,r+"/incarich\
i_eq/voci/"+f,"required",{missingProperty:"voce"}),e++),s.numero===void 0&&(i=t(i,r+"/incarichi_eq/voci/"+f,"required",{
missingProperty:"numero"}),e++);for(const a in s)a==="voce"||a==="numero"||(i=t(i,r+"/incarichi_eq/voci/"+f,"additionalP\
roperties",{additionalProperty:a}),e++);s.voce!==void 0&&(J(s.voce,r+"/incarichi_eq/voci/"+f+"/voce")||(i=p(i,J),e=i.length)),
s.numero!==void 0&&(ai(s.numero,r+"/incarichi_eq/voci/"+f+"/numero")||(i=p(i,ai),e=i.length))}else i=t(i,r+"/incarichi_e\
q/voci/"+f,"type",{type:"object"}),e++}}else i=t(i,r+"/incarichi_eq/voci","type",{type:"array"}),e++}n.nota!==void 0&&(B(
n.nota,r+"/incarichi_eq/nota")||(i=p(i,B),e=i.length))}else i=t(i,r+"/incarichi_eq","type",{type:"object"}),e++}if(o.ampiezza_media!==
void 0){let n=o.ampiezza_media;if(n&&typeof n=="object"&&!Array.isArray(n)){n.valore===void 0&&(i=t(i,r+"/ampiezza_media",
"required",{missingProperty:"valore"}),e++);for(const d in n)d==="valore"||d==="al"||d==="nota"||(i=t(i,r+"/ampiezza_med\
ia","additionalProperties",{additionalProperty:d}),e++);if(n.valore!==void 0){let d=n.valore;typeof d=="number"&&isFinite(
d)?(d<0||isNaN(d))&&(i=t(i,r+"/ampiezza_media/valore","minimum",{comparison:">=",limit:0}),e++):(i=t(i,r+"/ampiezza_medi\
a/valore","type",{type:"number"}),e++)}n.al!==void 0&&(Ci(n.al,r+"/ampiezza_media/al")||(i=p(i,Ci),e=i.length)),n.nota!==
void 0&&(B(n.nota,r+"/ampiezza_media/nota")||(i=p(i,B),e=i.length))}else i=t(i,r+"/ampiezza_media","type",{type:"object"}),
e++}if(o.profili!==void 0){let n=o.profili;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/profili","minItems",{limit:1}),e++);
const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.profilo===void 0&&(i=t(i,
r+"/profili/"+l,"required",{missingProperty:"profilo"}),e++);for(const s in f)s==="profilo"||s==="area"||s==="numero"||s===
"descrizione"||(i=t(i,r+"/profili/"+l,"additionalProperties",{additionalProperty:s}),e++);f.profilo!==void 0&&(J(f.profilo,
r+"/profili/"+l+"/profilo")||(i=p(i,J),e=i.length)),f.area!==void 0&&(J(f.area,r+"/profili/"+l+"/area")||(i=p(i,J),e=i.length)),
f.numero!==void 0&&(ai(f.numero,r+"/profili/"+l+"/numero")||(i=p(i,ai),e=i.length)),f.descrizione!==void 0&&(B(f.descrizione,
r+"/profili/"+l+"/descrizione")||(i=p(i,B),e=i.length))}else i=t(i,r+"/profili/"+l,"type",{type:"object"}),e++}}else i=t(
i,r+"/profili","type",{type:"array"}),e++}if(o.livelli_responsabilita!==void 0){let n=o.livelli_responsabilita;if(Array.
isArray(n)){n.length<1&&(i=t(i,r+"/livelli_responsabilita","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){
let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.livello===void 0&&(i=t(i,r+"/livelli_responsabilita/"+l,"requi\
red",{missingProperty:"livello"}),e++);for(const s in f)s==="livello"||s==="numero"||s==="fasce"||s==="descrizione"||(i=
t(i,r+"/livelli_responsabilita/"+l,"additionalProperties",{additionalProperty:s}),e++);f.livello!==void 0&&(J(f.livello,
r+"/livelli_responsabilita/"+l+"/livello")||(i=p(i,J),e=i.length)),f.numero!==void 0&&(ai(f.numero,r+"/livelli_responsab\
ilita/"+l+"/numero")||(i=p(i,ai),e=i.length)),f.fasce!==void 0&&(ai(f.fasce,r+"/livelli_responsabilita/"+l+"/fasce")||(i=
p(i,ai),e=i.length)),f.descrizione!==void 0&&(B(f.descrizione,r+"/livelli_responsabilita/"+l+"/descrizione")||(i=p(i,B),
e=i.length))}else i=t(i,r+"/livelli_responsabilita/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/livelli_responsabilit\
a","type",{type:"array"}),e++}if(o.azioni_organizzative!==void 0){let n=o.azioni_organizzative;if(Array.isArray(n)){n.length<
1&&(i=t(i,r+"/azioni_organizzative","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.azione===void 0&&(i=t(i,r+"/azioni_organizzative/"+l,"required",{missingProperty:"azione"}),
e++);for(const s in f)s==="azione"||s==="valore_pubblico"||s==="unita"||s==="scadenza"||(i=t(i,r+"/azioni_organizzative/"+
l,"additionalProperties",{additionalProperty:s}),e++);if(f.azione!==void 0&&(B(f.azione,r+"/azioni_organizzative/"+l+"/a\
zione")||(i=p(i,B),e=i.length)),f.valore_pubblico!==void 0&&(J(f.valore_pubblico,r+"/azioni_organizzative/"+l+"/valore_p\
ubblico")||(i=p(i,J),e=i.length)),f.unita!==void 0){let s=f.unita;if(Array.isArray(s)){const a=s.length;for(let c=0;c<a;c++)
xr(s[c],r+"/azioni_organizzative/"+l+"/unita/"+c)||(i=p(i,xr),e=i.length);let m=s.length,y;if(m>1){i:for(;m--;)for(y=m;y--;)
if(We(s[m],s[y])){i=t(i,r+"/azioni_organizzative/"+l+"/unita","uniqueItems",{i:m,j:y}),e++;break i}}}else i=t(i,r+"/azio\
ni_organizzative/"+l+"/unita","type",{type:"array"}),e++}f.scadenza!==void 0&&(wr(f.scadenza,r+"/azioni_organizzative/"+
l+"/scadenza")||(i=p(i,wr),e=i.length))}else i=t(i,r+"/azioni_organizzative/"+l,"type",{type:"object"}),e++}}else i=t(i,
r+"/azioni_organizzative","type",{type:"array"}),e++}if(o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<
1&&(i=t(i,r+"/documenti","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)Lr(n[l],r+"/documenti/"+l)||(i=
p(i,Lr),e=i.length)}else i=t(i,r+"/documenti","type",{type:"array"}),e++}o.rinvio!==void 0&&(Sr(o.rinvio,r+"/rinvio")||(i=
p(i,Sr),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return qn.errors=i,e===0}const at=En,ut={$schema:"http://j\
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
tions/testo"}}};function Oe(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>80&&(i=t(i,r,"maxLength",{limit:80}),
e++),E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),Oe.
errors=i,e===0}function Re(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),
e++),z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{
type:"string"}),e++),Re.errors=i,e===0}function Ee(o,r=""){let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"min\
Items",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{
type:"array"}),e++;return Ee.errors=i,e===0}function Vr(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(
i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Vr.errors=i,e===0}function Ti(o,r=""){
let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|210\
0)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ti.errors=i,e===0}function Ne(o,r=""){
let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=t(i,r,"type",{type:"integer"}),e++),typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:0}),e++),Ne.errors=i,e===0}function Or(o,r=""){
let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,
r,"type",{type:"string"}),e++),Or.errors=i,e===0}function Ji(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)<1&&(i=
t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),
e++),Ji.errors=i,e===0}const kn=new RegExp("^[A-Za-z0-9._-]+$","u");function Rr(o,r=""){let i=null,e=0;if(o&&typeof o=="\
object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.denominazione===void 0&&(i=
t(i,r,"required",{missingProperty:"denominazione"}),e++),o.tipo===void 0&&(i=t(i,r,"required",{missingProperty:"tipo"}),
e++);for(const n in o)k.call(fn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&
(Oe(o.id,r+"/id")||(i=p(i,Oe),e=i.length)),o.codice!==void 0){let n=o.codice;typeof n=="string"?(z(n)>40&&(i=t(i,r+"/cod\
ice","maxLength",{limit:40}),e++),kn.test(n)||(i=t(i,r+"/codice","pattern",{pattern:"^[A-Za-z0-9._-]+$"}),e++)):(i=t(i,r+
"/codice","type",{type:"string"}),e++)}if(o.denominazione!==void 0&&(Re(o.denominazione,r+"/denominazione")||(i=p(i,Re),
e=i.length)),o.alias!==void 0&&(Ee(o.alias,r+"/alias")||(i=p(i,Ee),e=i.length)),o.tipo!==void 0){let n=o.tipo;n==="area"||
n==="direzione"||n==="settore"||n==="servizio autonomo"||n==="servizio"||n==="ufficio"||n==="altro"||(i=t(i,r+"/tipo","e\
num",{allowedValues:fn.properties.tipo.enum}),e++)}if(o.superiore!==void 0&&(Vr(o.superiore,r+"/superiore")||(i=p(i,Vr),
e=i.length)),o.funzioni!==void 0&&(Ee(o.funzioni,r+"/funzioni")||(i=p(i,Ee),e=i.length)),o.dal!==void 0&&(Ti(o.dal,r+"/d\
al")||(i=p(i,Ti),e=i.length)),o.al!==void 0&&(Ti(o.al,r+"/al")||(i=p(i,Ti),e=i.length)),o.dipendenti!==void 0){let n=o.dipendenti;
if(n&&typeof n=="object"&&!Array.isArray(n)){n.numero===void 0&&(i=t(i,r+"/dipendenti","required",{missingProperty:"nume\
ro"}),e++),n.al===void 0&&(i=t(i,r+"/dipendenti","required",{missingProperty:"al"}),e++);for(const d in n)d==="numero"||
d==="al"||d==="per_area"||(i=t(i,r+"/dipendenti","additionalProperties",{additionalProperty:d}),e++);if(n.numero!==void 0&&
(Ne(n.numero,r+"/dipendenti/numero")||(i=p(i,Ne),e=i.length)),n.al!==void 0&&(Ti(n.al,r+"/dipendenti/al")||(i=p(i,Ti),e=
i.length)),n.per_area!==void 0){let d=n.per_area;if(d&&typeof d=="object"&&!Array.isArray(d))for(const l in d)Ne(d[l],r+
"/dipendenti/per_area/"+l.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,Ne),e=i.length);else i=t(i,r+"/dipendenti/per_\
area","type",{type:"object"}),e++}}else i=t(i,r+"/dipendenti","type",{type:"object"}),e++}o.atto!==void 0&&(Or(o.atto,r+
"/atto")||(i=p(i,Or),e=i.length)),o.nota!==void 0&&(Ji(o.nota,r+"/nota")||(i=p(i,Ji),e=i.length))}else i=t(i,r,"type",{type:"\
object"}),e++;return Rr.errors=i,e===0}function En(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.
unita===void 0&&(i=t(i,r,"required",{missingProperty:"unita"}),e++);for(const n in o)n==="unita"||n==="codici_non_attrib\
uiti"||n==="soggetti_esterni"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.unita!==void 0){let n=o.
unita;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/unita","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)
Rr(n[l],r+"/unita/"+l)||(i=p(i,Rr),e=i.length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.codici_non_attribuiti!==
void 0){let n=o.codici_non_attribuiti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.codice===void 0&&(i=t(i,r+"/codici_non_attribuiti/"+l,"required",{missingProperty:"codice"}),
e++),f.nota===void 0&&(i=t(i,r+"/codici_non_attribuiti/"+l,"required",{missingProperty:"nota"}),e++);for(const s in f)s===
"codice"||s==="nota"||(i=t(i,r+"/codici_non_attribuiti/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.codice!==
void 0){let s=f.codice;typeof s=="string"?kn.test(s)||(i=t(i,r+"/codici_non_attribuiti/"+l+"/codice","pattern",{pattern:"\
^[A-Za-z0-9._-]+$"}),e++):(i=t(i,r+"/codici_non_attribuiti/"+l+"/codice","type",{type:"string"}),e++)}f.nota!==void 0&&(Ji(
f.nota,r+"/codici_non_attribuiti/"+l+"/nota")||(i=p(i,Ji),e=i.length))}else i=t(i,r+"/codici_non_attribuiti/"+l,"type",{
type:"object"}),e++}}else i=t(i,r+"/codici_non_attribuiti","type",{type:"array"}),e++}if(o.soggetti_esterni!==void 0){let n=o.
soggetti_esterni;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.
isArray(f)){f.id===void 0&&(i=t(i,r+"/soggetti_esterni/"+l,"required",{missingProperty:"id"}),e++),f.denominazione===void 0&&
(i=t(i,r+"/soggetti_esterni/"+l,"required",{missingProperty:"denominazione"}),e++),f.tipo===void 0&&(i=t(i,r+"/soggetti_\
esterni/"+l,"required",{missingProperty:"tipo"}),e++);for(const s in f)s==="id"||s==="denominazione"||s==="tipo"||s==="n\
ota"||(i=t(i,r+"/soggetti_esterni/"+l,"additionalProperties",{additionalProperty:s}),e++);if(f.id!==void 0&&(Oe(f.id,r+"\
/soggetti_esterni/"+l+"/id")||(i=p(i,Oe),e=i.length)),f.denominazione!==void 0&&(Re(f.denominazione,r+"/soggetti_esterni\
/"+l+"/denominazione")||(i=p(i,Re),e=i.length)),f.tipo!==void 0){let s=f.tipo;s==="societ\xE0 partecipata"||s==="azienda\
 speciale"||s==="consorzio"||s==="ente pubblico"||s==="associazione"||s==="altro"||(i=t(i,r+"/soggetti_esterni/"+l+"/tip\
o","enum",{allowedValues:ut.properties.soggetti_esterni.items.properties.tipo.enum}),e++)}f.nota!==void 0&&(Ji(f.nota,r+
"/soggetti_esterni/"+l+"/nota")||(i=p(i,Ji),e=i.length))}else i=t(i,r+"/soggetti_esterni/"+l,"type",{type:"object"}),e++}}else
i=t(i,r+"/soggetti_esterni","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return En.errors=i,e===
0}const mt=Nn,oo={$schema:"http://json-schema.org/draft-07/schema#",$id:"valore-pubblico.schema.json",type:"object",additionalProperties:!1,
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
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"}}}}};function v(o,r=""){let i=null,e=0;return typeof o=="strin\
g"?(z(o)<1&&(i=t(i,r,"minLength",{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"\
string"}),e++),v.errors=i,e===0}function Gi(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===
void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="titolo"||n==="atto"||n==="url"||n==="\
file"||n==="nota"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);o.titolo!==void 0&&(u(o.titolo,r+"/titol\
o")||(i=p(i,u),e=i.length)),o.atto!==void 0&&(h(o.atto,r+"/atto")||(i=p(i,h),e=i.length)),o.url!==void 0&&(Q(o.url,r+"/u\
rl")||(i=p(i,Q),e=i.length)),o.file!==void 0&&(O(o.file,r+"/file")||(i=p(i,O),e=i.length)),o.nota!==void 0&&(g(o.nota,r+
"/nota")||(i=p(i,g),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Gi.errors=i,e===0}function Ui(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{missingProperty:"titolo"}),e++),
o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)n==="titolo"||n==="testo"||n==="i\
mmagini"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=
p(i,u),e=i.length)),o.testo!==void 0&&(g(o.testo,r+"/testo")||(i=p(i,g),e=i.length)),o.immagini!==void 0){let n=o.immagini;
if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)ni(n[l],r+"/immagini/"+l)||(i=p(i,ni),e=i.length)}else i=t(i,r+
"/immagini","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Ui.errors=i,e===0}function C(o,r=""){
let i=null,e=0;if(Array.isArray(o)){o.length<1&&(i=t(i,r,"minItems",{limit:1}),e++);const n=o.length;for(let d=0;d<n;d++)
g(o[d],r+"/"+d)||(i=p(i,g),e=i.length)}else i=t(i,r,"type",{type:"array"}),e++;return C.errors=i,e===0}function P(o,r=""){let i=null,e=0;return typeof o=="string"?(z(o)>80&&(i=t(i,r,"maxLength",{limit:80}),e++),E.test(o)||(i=
t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),P.errors=i,e===0}function A(o,r=""){
let i=null,e=0;return typeof o=="string"?(z(o)>400&&(i=t(i,r,"maxLength",{limit:400}),e++),z(o)<1&&(i=t(i,r,"minLength",
{limit:1}),e++),q.test(o)||(i=t(i,r,"pattern",{pattern:"\\S"}),e++)):(i=t(i,r,"type",{type:"string"}),e++),A.errors=i,e===
0}function Qi(o,r=""){let i=null,e=0;return typeof o=="string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Qi.errors=i,e===0}function Ei(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const f in o)
k.call(b.properties,f)||(i=t(i,r,"additionalProperties",{additionalProperty:f}),e++);if(o.id!==void 0&&(ii(o.id,r+"/id")||
(i=p(i,ii),e=i.length)),o.denominazione!==void 0&&(u(o.denominazione,r+"/denominazione")||(i=p(i,u),e=i.length)),o.tipo!==
void 0){let f=o.tipo;f==="impatto"||f==="outcome"||f==="output"||f==="efficacia quantitativa"||f==="efficacia qualitativ\
a"||f==="efficienza economica"||f==="efficienza temporale"||f==="stato di salute"||f==="attuazione"||f==="rispetto dei t\
empi"||(i=t(i,r+"/tipo","enum",{allowedValues:b.properties.tipo.enum}),e++)}if(o.dimensione!==void 0&&(u(o.dimensione,r+
"/dimensione")||(i=p(i,u),e=i.length)),o.sottodimensione!==void 0&&(u(o.sottodimensione,r+"/sottodimensione")||(i=p(i,u),
e=i.length)),o.formula!==void 0){let f=o.formula;if(typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(i=
t(i,r+"/formula","type",{type:b.properties.formula.type}),e++),f&&typeof f=="object"&&!Array.isArray(f)){f.numeratore===
void 0&&(i=t(i,r+"/formula","required",{missingProperty:"numeratore"}),e++);for(const s in f)s==="numeratore"||s==="deno\
minatore"||(i=t(i,r+"/formula","additionalProperties",{additionalProperty:s}),e++);f.numeratore!==void 0&&(u(f.numeratore,
r+"/formula/numeratore")||(i=p(i,u),e=i.length)),f.denominatore!==void 0&&(u(f.denominatore,r+"/formula/denominatore")||
(i=p(i,u),e=i.length))}}if(o.unita_misura!==void 0&&(u(o.unita_misura,r+"/unita_misura")||(i=p(i,u),e=i.length)),o.polarita!==
void 0){let f=o.polarita;f==="+"||f==="-"||(i=t(i,r+"/polarita","enum",{allowedValues:b.properties.polarita.enum}),e++)}
if(o.baseline!==void 0){let f=o.baseline;if(f&&typeof f=="object"&&!Array.isArray(f)){f.valore===void 0&&(i=t(i,r+"/base\
line","required",{missingProperty:"valore"}),e++);for(const s in f)s==="valore"||s==="al"||(i=t(i,r+"/baseline","additio\
nalProperties",{additionalProperty:s}),e++);if(f.valore!==void 0){let s=f.valore;!(typeof s=="number"&&isFinite(s))&&typeof s!=
"string"&&(i=t(i,r+"/baseline/valore","type",{type:b.properties.baseline.properties.valore.type}),e++)}if(f.al!==void 0){
let s=f.al;typeof s!="string"&&!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&(i=t(i,r+"/baseline/al","type",{type:b.
properties.baseline.properties.al.type}),e++)}}else i=t(i,r+"/baseline","type",{type:"object"}),e++}if(o.target!==void 0){
let f=o.target;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||
(i=t(i,r+"/target","pattern",{pattern:"^\\d{4}$"},"",s),e++));var n=a===e;n||(i=t(i,r+"/target","propertyNames",{propertyName:s}),
e++)}for(const s in f)ei(f[s],r+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,ei),e=i.length)}else i=t(i,
r+"/target","type",{type:"object"}),e++}if(o.storico!==void 0){let f=o.storico;if(f&&typeof f=="object"&&!Array.isArray(
f)){for(const s in f){const a=e;typeof s=="string"&&(w.test(s)||(i=t(i,r+"/storico","pattern",{pattern:"^\\d{4}$"},"",s),
e++));var d=a===e;d||(i=t(i,r+"/storico","propertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a==
"number"&&isFinite(a))&&typeof a!="string"&&(i=t(i,r+"/storico/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.
properties.storico.additionalProperties.type}),e++)}}else i=t(i,r+"/storico","type",{type:"object"}),e++}if(o.consuntivo!==
void 0){let f=o.consuntivo;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const s in f){const a=e;typeof s=="string"&&
(w.test(s)||(i=t(i,r+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",s),e++));var l=a===e;l||(i=t(i,r+"/consuntivo","pro\
pertyNames",{propertyName:s}),e++)}for(const s in f){let a=f[s];!(typeof a=="number"&&isFinite(a))&&typeof a!="string"&&
(i=t(i,r+"/consuntivo/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:b.properties.consuntivo.additionalProperties.
type}),e++)}}else i=t(i,r+"/consuntivo","type",{type:"object"}),e++}o.peso!==void 0&&(oi(o.peso,r+"/peso")||(i=p(i,oi),e=
i.length)),o.fonte!==void 0&&(u(o.fonte,r+"/fonte")||(i=p(i,u),e=i.length)),o.periodicita!==void 0&&(u(o.periodicita,r+"\
/periodicita")||(i=p(i,u),e=i.length)),o.responsabile_dato!==void 0&&(ri(o.responsabile_dato,r+"/responsabile_dato")||(i=
p(i,ri),e=i.length)),o.rilevante!==void 0&&typeof o.rilevante!="boolean"&&(i=t(i,r+"/rilevante","type",{type:"boolean"}),
e++)}else i=t(i,r,"type",{type:"object"}),e++;return Ei.errors=i,e===0}function Zr(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.titolo===void 0&&(i=t(i,r,
"required",{missingProperty:"titolo"}),e++);for(const n in o)n==="id"||n==="titolo"||n==="fonte"||n==="descrizione"||n===
"azioni"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||(i=p(i,P),e=i.
length)),o.titolo!==void 0&&(A(o.titolo,r+"/titolo")||(i=p(i,A),e=i.length)),o.fonte!==void 0&&(Qi(o.fonte,r+"/fonte")||
(i=p(i,Qi),e=i.length)),o.descrizione!==void 0&&(v(o.descrizione,r+"/descrizione")||(i=p(i,v),e=i.length)),o.azioni!==void 0){
let n=o.azioni;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/azioni","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<
d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.testo===void 0&&(i=t(i,r+"/azioni/"+l,"required",{missingProperty:"\
testo"}),e++);for(const s in f)s==="id"||s==="testo"||s==="indicatori"||(i=t(i,r+"/azioni/"+l,"additionalProperties",{additionalProperty:s}),
e++);if(f.id!==void 0&&(P(f.id,r+"/azioni/"+l+"/id")||(i=p(i,P),e=i.length)),f.testo!==void 0&&(v(f.testo,r+"/azioni/"+l+
"/testo")||(i=p(i,v),e=i.length)),f.indicatori!==void 0){let s=f.indicatori;if(Array.isArray(s)){const a=s.length;for(let m=0;m<
a;m++)Ei(s[m],r+"/azioni/"+l+"/indicatori/"+m)||(i=p(i,Ei),e=i.length)}else i=t(i,r+"/azioni/"+l+"/indicatori","type",{type:"\
array"}),e++}}else i=t(i,r+"/azioni/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/azioni","type",{type:"array"}),e++}}else
i=t(i,r,"type",{type:"object"}),e++;return Zr.errors=i,e===0}const sn={type:"object",required:["codice","denominazione"],
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
risorse:{type:"array",items:{$ref:"#/definitions/risorsa_valore_pubblico"}}}};function mi(o,r=""){let i=null,e=0;return typeof o==
"string"?E.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),
mi.errors=i,e===0}function Ze(o,r=""){let i=null,e=0;return!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&(i=t(i,r,"type",{type:Ue.
type}),e++),typeof o=="string"&&(Be.test(o)||(i=t(i,r,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),
e++)),Ze.errors=i,e===0}function Mr(o,r=""){let i=null,e=0;return typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)||(i=
t(i,r,"type",{type:"integer"}),e++),typeof o=="number"&&isFinite(o)&&((o>2100||isNaN(o))&&(i=t(i,r,"maximum",{comparison:"\
<=",limit:2100}),e++),(o<2e3||isNaN(o))&&(i=t(i,r,"minimum",{comparison:">=",limit:2e3}),e++)),Mr.errors=i,e===0}function Me(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.iniziativa===void 0&&(i=t(i,r,"required",{missingProperty:"\
iniziativa"}),e++);for(const n in o)n==="iniziativa"||n==="descrizione"||n==="importo"||n==="anno"||n==="fonte"||(i=t(i,
r,"additionalProperties",{additionalProperty:n}),e++);o.iniziativa!==void 0&&(A(o.iniziativa,r+"/iniziativa")||(i=p(i,A),
e=i.length)),o.descrizione!==void 0&&(v(o.descrizione,r+"/descrizione")||(i=p(i,v),e=i.length)),o.importo!==void 0&&(Ze(
o.importo,r+"/importo")||(i=p(i,Ze),e=i.length)),o.anno!==void 0&&(Mr(o.anno,r+"/anno")||(i=p(i,Mr),e=i.length)),o.fonte!==
void 0&&(A(o.fonte,r+"/fonte")||(i=p(i,A),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Me.errors=i,e===0}
function Kr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.codice===void 0&&(i=t(i,r,"required",{
missingProperty:"codice"}),e++),o.denominazione===void 0&&(i=t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const n in o)
k.call(sn.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.codice!==void 0){let n=o.codice;
typeof n=="string"?(z(n)>40&&(i=t(i,r+"/codice","maxLength",{limit:40}),e++),dr.test(n)||(i=t(i,r+"/codice","pattern",{pattern:"\
^[A-Za-z0-9_]+$"}),e++)):(i=t(i,r+"/codice","type",{type:"string"}),e++)}if(o.denominazione!==void 0&&(A(o.denominazione,
r+"/denominazione")||(i=p(i,A),e=i.length)),o.descrizione!==void 0&&(v(o.descrizione,r+"/descrizione")||(i=p(i,v),e=i.length)),
o.contesto!==void 0&&(v(o.contesto,r+"/contesto")||(i=p(i,v),e=i.length)),o.ambito!==void 0&&(A(o.ambito,r+"/ambito")||(i=
p(i,A),e=i.length)),o.dimensioni!==void 0){let n=o.dimensioni;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/dimensioni","m\
inItems",{limit:1}),e++);const d=n.length;for(let s=0;s<d;s++){let a=n[s];a==="economica"||a==="sociale"||a==="educativa"||
a==="assistenziale"||a==="ambientale"||a==="sanitaria"||a==="culturale"||(i=t(i,r+"/dimensioni/"+s,"enum",{allowedValues:sn.
properties.dimensioni.items.enum}),e++)}let l=n.length,f;if(l>1){i:for(;l--;)for(f=l;f--;)if(We(n[l],n[f])){i=t(i,r+"/di\
mensioni","uniqueItems",{i:l,j:f}),e++;break i}}}else i=t(i,r+"/dimensioni","type",{type:"array"}),e++}if(o.indirizzo!==
void 0&&(P(o.indirizzo,r+"/indirizzo")||(i=p(i,P),e=i.length)),o.responsabile_politico!==void 0&&(A(o.responsabile_politico,
r+"/responsabile_politico")||(i=p(i,A),e=i.length)),o.responsabile_amministrativo!==void 0&&(A(o.responsabile_amministrativo,
r+"/responsabile_amministrativo")||(i=p(i,A),e=i.length)),o.unita!==void 0){let n=o.unita;if(Array.isArray(n)){n.length<
1&&(i=t(i,r+"/unita","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)mi(n[l],r+"/unita/"+l)||(i=p(i,mi),
e=i.length)}else i=t(i,r+"/unita","type",{type:"array"}),e++}if(o.stakeholder!==void 0){let n=o.stakeholder;if(Array.isArray(
n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.denominazione===void 0&&
(i=t(i,r+"/stakeholder/"+l,"required",{missingProperty:"denominazione"}),e++);for(const s in f)s==="id"||s==="denominazi\
one"||s==="interno"||s==="contributo"||s==="impatto"||(i=t(i,r+"/stakeholder/"+l,"additionalProperties",{additionalProperty:s}),
e++);f.id!==void 0&&(P(f.id,r+"/stakeholder/"+l+"/id")||(i=p(i,P),e=i.length)),f.denominazione!==void 0&&(A(f.denominazione,
r+"/stakeholder/"+l+"/denominazione")||(i=p(i,A),e=i.length)),f.interno!==void 0&&typeof f.interno!="boolean"&&(i=t(i,r+
"/stakeholder/"+l+"/interno","type",{type:"boolean"}),e++),f.contributo!==void 0&&(v(f.contributo,r+"/stakeholder/"+l+"/\
contributo")||(i=p(i,v),e=i.length)),f.impatto!==void 0&&(v(f.impatto,r+"/stakeholder/"+l+"/impatto")||(i=p(i,v),e=i.length))}else
i=t(i,r+"/stakeholder/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/stakeholder","type",{type:"array"}),e++}if(o.collegamenti!==
void 0){let n=o.collegamenti;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)d==="dup_obiettivo"||d==="mis\
sione_programma"||d==="sdg"||d==="bes"||d==="pnrr"||d==="priorita"||(i=t(i,r+"/collegamenti","additionalProperties",{additionalProperty:d}),
e++);if(n.dup_obiettivo!==void 0&&(C(n.dup_obiettivo,r+"/collegamenti/dup_obiettivo")||(i=p(i,C),e=i.length)),n.missione_programma!==
void 0&&(C(n.missione_programma,r+"/collegamenti/missione_programma")||(i=p(i,C),e=i.length)),n.sdg!==void 0){let d=n.sdg;
if(Array.isArray(d)){const l=d.length;for(let a=0;a<l;a++){let m=d[a];typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||
(i=t(i,r+"/collegamenti/sdg/"+a,"type",{type:"integer"}),e++),typeof m=="number"&&isFinite(m)&&((m>17||isNaN(m))&&(i=t(i,
r+"/collegamenti/sdg/"+a,"maximum",{comparison:"<=",limit:17}),e++),(m<1||isNaN(m))&&(i=t(i,r+"/collegamenti/sdg/"+a,"mi\
nimum",{comparison:">=",limit:1}),e++))}let f=d.length,s;if(f>1){const a={};for(;f--;){let m=d[f];if(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m)){if(typeof a[m]=="number"){s=a[m],i=t(i,r+"/collegamenti/sdg","uniqueItems",{i:f,j:s}),e++;
break}a[m]=f}}}}else i=t(i,r+"/collegamenti/sdg","type",{type:"array"}),e++}n.bes!==void 0&&(C(n.bes,r+"/collegamenti/be\
s")||(i=p(i,C),e=i.length)),n.pnrr!==void 0&&(C(n.pnrr,r+"/collegamenti/pnrr")||(i=p(i,C),e=i.length)),n.priorita!==void 0&&
(C(n.priorita,r+"/collegamenti/priorita")||(i=p(i,C),e=i.length))}else i=t(i,r+"/collegamenti","type",{type:"object"}),e++}
if(o.indicatori_impatto!==void 0){let n=o.indicatori_impatto;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)Ei(
n[l],r+"/indicatori_impatto/"+l)||(i=p(i,Ei),e=i.length)}else i=t(i,r+"/indicatori_impatto","type",{type:"array"}),e++}if(o.
strategie!==void 0){let n=o.strategie;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++){let f=n[l];if(f&&typeof f==
"object"&&!Array.isArray(f)){f.codice===void 0&&(i=t(i,r+"/strategie/"+l,"required",{missingProperty:"codice"}),e++),f.denominazione===
void 0&&(i=t(i,r+"/strategie/"+l,"required",{missingProperty:"denominazione"}),e++);for(const s in f)s==="codice"||s==="\
denominazione"||s==="descrizione"||s==="responsabile"||s==="indicatori"||(i=t(i,r+"/strategie/"+l,"additionalProperties",
{additionalProperty:s}),e++);if(f.codice!==void 0){let s=f.codice;typeof s=="string"?(z(s)>40&&(i=t(i,r+"/strategie/"+l+
"/codice","maxLength",{limit:40}),e++),dr.test(s)||(i=t(i,r+"/strategie/"+l+"/codice","pattern",{pattern:"^[A-Za-z0-9_]+\
$"}),e++)):(i=t(i,r+"/strategie/"+l+"/codice","type",{type:"string"}),e++)}if(f.denominazione!==void 0&&(A(f.denominazione,
r+"/strategie/"+l+"/denominazione")||(i=p(i,A),e=i.length)),f.descrizione!==void 0&&(v(f.descrizione,r+"/strategie/"+l+"\
/descrizione")||(i=p(i,v),e=i.length)),f.responsabile!==void 0&&(mi(f.responsabile,r+"/strategie/"+l+"/responsabile")||(i=
p(i,mi),e=i.length)),f.indicatori!==void 0){let s=f.indicatori;if(Array.isArray(s)){const a=s.length;for(let m=0;m<a;m++)
Ei(s[m],r+"/strategie/"+l+"/indicatori/"+m)||(i=p(i,Ei),e=i.length)}else i=t(i,r+"/strategie/"+l+"/indicatori","type",{type:"\
array"}),e++}}else i=t(i,r+"/strategie/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/strategie","type",{type:"array"}),
e++}if(o.risorse!==void 0){let n=o.risorse;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)Me(n[l],r+"/risorse\
/"+l)||(i=p(i,Me),e=i.length)}else i=t(i,r+"/risorse","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;
return Kr.errors=i,e===0}const yt={type:"object",required:["programma","intervento"],additionalProperties:!1,properties:{
programma:{$ref:"definizioni.schema.json#/definitions/frase"},intervento:{$ref:"definizioni.schema.json#/definitions/fra\
se"},cup:{type:"string",pattern:"^[A-Z0-9]{15}$"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},stato:{enum:[
"candidato","finanziato","in corso","concluso","rendicontato"]},unita:{$ref:"definizioni.schema.json#/definitions/rif_un\
ita"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},ct=new RegExp("^[A-Z0-9]{15}$","u");function Dr(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.programma===void 0&&(i=t(i,r,"required",{missingProperty:"\
programma"}),e++),o.intervento===void 0&&(i=t(i,r,"required",{missingProperty:"intervento"}),e++);for(const n in o)n==="\
programma"||n==="intervento"||n==="cup"||n==="importo"||n==="stato"||n==="unita"||n==="nota"||(i=t(i,r,"additionalProper\
ties",{additionalProperty:n}),e++);if(o.programma!==void 0&&(A(o.programma,r+"/programma")||(i=p(i,A),e=i.length)),o.intervento!==
void 0&&(A(o.intervento,r+"/intervento")||(i=p(i,A),e=i.length)),o.cup!==void 0){let n=o.cup;typeof n=="string"?ct.test(
n)||(i=t(i,r+"/cup","pattern",{pattern:"^[A-Z0-9]{15}$"}),e++):(i=t(i,r+"/cup","type",{type:"string"}),e++)}if(o.importo!==
void 0&&(Ze(o.importo,r+"/importo")||(i=p(i,Ze),e=i.length)),o.stato!==void 0){let n=o.stato;n==="candidato"||n==="finan\
ziato"||n==="in corso"||n==="concluso"||n==="rendicontato"||(i=t(i,r+"/stato","enum",{allowedValues:yt.properties.stato.
enum}),e++)}o.unita!==void 0&&(mi(o.unita,r+"/unita")||(i=p(i,mi),e=i.length)),o.nota!==void 0&&(v(o.nota,r+"/nota")||(i=
p(i,v),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Dr.errors=i,e===0}const ro={type:"object",required:[
"testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"\
definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},ricorrenza:{
type:"object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimestre","trimes\
tre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},responsabile:{$ref:"definizioni.schema.json#/definit\
ions/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},stato:{enum:["da avviare","in corso",
"concluso"]},obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},nota:{$ref:"definizioni.schema.json#/\
definitions/testo"}}};function Yi(o,r=""){let i=null,e=0;typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))&&
(i=t(i,r,"type",{type:_i.type}),e++);const n=e;let d=!0;const l=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={};
i===null?i=[a]:i.push(a),e++}var f=l===e;if(e=n,i!==null&&(n?i.length=n:i=null),f){const a=e,m=e;let y=!1,c=null;const W=e;
o&&typeof o=="object"&&!Array.isArray(o)&&o.non_prevedibile===void 0&&(i=t(i,r,"required",{missingProperty:"non_prevedib\
ile"},"#/then/oneOf/0/required"),e++);var s=W===e;s&&(y=!0,c=0);const T=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===
void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),e++),o.da_atto===void 0&&(i=t(i,r,"requ\
ired",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),e++));var s=T===e;if(s&&y)y=!1,c=[c,1];else{s&&(y=!0,c=1);const fi=e;
o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf\
/2/required"),e++),o.da_fase===void 0&&(i=t(i,r,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),e++));
var s=fi===e;if(s&&y)y=!1,c=[c,2];else{s&&(y=!0,c=2);const $i=e;o&&typeof o=="object"&&!Array.isArray(o)&&(o.entro===void 0&&
(i=t(i,r,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),e++),o.da===void 0&&(i=t(i,r,"required",{missingProperty:"\
da"},"#/then/oneOf/3/required"),e++));var s=$i===e;s&&y?(y=!1,c=[c,3]):s&&(y=!0,c=3)}}y?(e=m,i!==null&&(m?i.length=m:i=null)):
(i=t(i,r,"oneOf",{passingSchemas:c}),e++);var f=a===e;d=f}if(d||(i=t(i,r,"if",{failingKeyword:"then"}),e++),typeof o=="s\
tring"&&(Pi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\
\\d{2}|conclusa|in corso d['\u2019]anno)$"}),e++)),o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)a==="entro"||
a==="da_atto"||a==="da_fase"||a==="da"||a==="non_prevedibile"||(i=t(i,r,"additionalProperties",{additionalProperty:a}),e++);
if(o.entro!==void 0&&(ji(o.entro,r+"/entro")||(i=p(i,ji),e=i.length)),o.da_atto!==void 0&&(h(o.da_atto,r+"/da_atto")||(i=
p(i,h),e=i.length)),o.da_fase!==void 0){let a=o.da_fase;!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!=
"string"&&(i=t(i,r+"/da_fase","type",{type:_i.properties.da_fase.type}),e++)}o.da!==void 0&&(u(o.da,r+"/da")||(i=p(i,u),
e=i.length)),o.non_prevedibile!==void 0&&(u(o.non_prevedibile,r+"/non_prevedibile")||(i=p(i,u),e=i.length))}return Yi.errors=
i,e===0}function Ke(o,r=""){let i=null,e=0;return typeof o=="string"?Ge.test(o)||(i=t(i,r,"pattern",{pattern:"^[a-z0-9]+\
(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),e++):(i=t(i,r,"type",{type:"string"}),e++),Ke.errors=i,e===0}function qi(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"testo"}),e++);for(const n in o)
k.call(ro.properties,n)||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||
(i=p(i,P),e=i.length)),o.testo!==void 0&&(v(o.testo,r+"/testo")||(i=p(i,v),e=i.length)),o.scadenza!==void 0&&(Yi(o.scadenza,
r+"/scadenza")||(i=p(i,Yi),e=i.length)),o.ricorrenza!==void 0){let n=o.ricorrenza;if(n&&typeof n=="object"&&!Array.isArray(
n)){n.ogni===void 0&&(i=t(i,r+"/ricorrenza","required",{missingProperty:"ogni"}),e++);for(const d in n)d==="ogni"||d==="\
entro"||(i=t(i,r+"/ricorrenza","additionalProperties",{additionalProperty:d}),e++);if(n.ogni!==void 0){let d=n.ogni;d===
"anno"||d==="semestre"||d==="quadrimestre"||d==="trimestre"||d==="mese"||(i=t(i,r+"/ricorrenza/ogni","enum",{allowedValues:ro.
properties.ricorrenza.properties.ogni.enum}),e++)}if(n.entro!==void 0){let d=n.entro;typeof d=="string"?vn.test(d)||(i=t(
i,r+"/ricorrenza/entro","pattern",{pattern:"^\\d{1,2}/\\d{1,2}$"}),e++):(i=t(i,r+"/ricorrenza/entro","type",{type:"strin\
g"}),e++)}}else i=t(i,r+"/ricorrenza","type",{type:"object"}),e++}if(o.responsabile!==void 0&&(mi(o.responsabile,r+"/res\
ponsabile")||(i=p(i,mi),e=i.length)),o.indicatore!==void 0&&(Ei(o.indicatore,r+"/indicatore")||(i=p(i,Ei),e=i.length)),o.
stato!==void 0){let n=o.stato;n==="da avviare"||n==="in corso"||n==="concluso"||(i=t(i,r+"/stato","enum",{allowedValues:ro.
properties.stato.enum}),e++)}o.obiettivo!==void 0&&(Ke(o.obiettivo,r+"/obiettivo")||(i=p(i,Ke),e=i.length)),o.nota!==void 0&&
(v(o.nota,r+"/nota")||(i=p(i,v),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return qi.errors=i,e===0}function Cr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.titolo===void 0&&(i=t(i,r,"required",{
missingProperty:"titolo"}),e++),o.obiettivi===void 0&&(i=t(i,r,"required",{missingProperty:"obiettivi"}),e++);for(const n in o)
n==="id"||n==="titolo"||n==="sottotitolo"||n==="obiettivi"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);
if(o.id!==void 0&&(P(o.id,r+"/id")||(i=p(i,P),e=i.length)),o.titolo!==void 0&&(A(o.titolo,r+"/titolo")||(i=p(i,A),e=i.length)),
o.sottotitolo!==void 0&&(A(o.sottotitolo,r+"/sottotitolo")||(i=p(i,A),e=i.length)),o.obiettivi!==void 0){let n=o.obiettivi;
if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/obiettivi","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++){
let f=n[l];if(f&&typeof f=="object"&&!Array.isArray(f)){f.titolo===void 0&&(i=t(i,r+"/obiettivi/"+l,"required",{missingProperty:"\
titolo"}),e++),f.azioni===void 0&&(i=t(i,r+"/obiettivi/"+l,"required",{missingProperty:"azioni"}),e++);for(const s in f)
s==="titolo"||s==="descrizione"||s==="azioni"||(i=t(i,r+"/obiettivi/"+l,"additionalProperties",{additionalProperty:s}),e++);
if(f.titolo!==void 0&&(A(f.titolo,r+"/obiettivi/"+l+"/titolo")||(i=p(i,A),e=i.length)),f.descrizione!==void 0&&(v(f.descrizione,
r+"/obiettivi/"+l+"/descrizione")||(i=p(i,v),e=i.length)),f.azioni!==void 0){let s=f.azioni;if(Array.isArray(s)){s.length<
1&&(i=t(i,r+"/obiettivi/"+l+"/azioni","minItems",{limit:1}),e++);const a=s.length;for(let m=0;m<a;m++)qi(s[m],r+"/obiett\
ivi/"+l+"/azioni/"+m)||(i=p(i,qi),e=i.length)}else i=t(i,r+"/obiettivi/"+l+"/azioni","type",{type:"array"}),e++}}else i=
t(i,r+"/obiettivi/"+l,"type",{type:"object"}),e++}}else i=t(i,r+"/obiettivi","type",{type:"array"}),e++}}else i=t(i,r,"t\
ype",{type:"object"}),e++;return Cr.errors=i,e===0}const gt={type:"object",required:["oggetto","stato"],additionalProperties:!1,
properties:{oggetto:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["conforme","parzialmente conforme",
"non conforme"]},norma:{$ref:"definizioni.schema.json#/definitions/frase"},base:{$ref:"definizioni.schema.json#/definiti\
ons/frase"},motivo:{$ref:"definizioni.schema.json#/definitions/testo"},dichiarazione:{type:"object",required:["url"],additionalProperties:!1,
properties:{url:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function Tr(o,r=""){let i=null,e=0;return typeof o==
"string"?De.test(o)||(i=t(i,r,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),e++):(i=t(i,r,"type",{type:"string"}),e++),Tr.
errors=i,e===0}function Gr(o,r=""){let i=null,e=0;return typeof o=="string"?yi.test(o)||(i=t(i,r,"pattern",{pattern:"^(\\\
d{1,2}/\\d{1,2}/(19\\d{2}|20\\d{2}|2100)|(19\\d{2}|20\\d{2}|2100)-\\d{2}-\\d{2})$"}),e++):(i=t(i,r,"type",{type:"string"}),
e++),Gr.errors=i,e===0}function Ur(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.oggetto===void 0&&
(i=t(i,r,"required",{missingProperty:"oggetto"}),e++),o.stato===void 0&&(i=t(i,r,"required",{missingProperty:"stato"}),e++);
for(const n in o)n==="oggetto"||n==="stato"||n==="norma"||n==="base"||n==="motivo"||n==="dichiarazione"||(i=t(i,r,"addit\
ionalProperties",{additionalProperty:n}),e++);if(o.oggetto!==void 0&&(A(o.oggetto,r+"/oggetto")||(i=p(i,A),e=i.length)),
o.stato!==void 0){let n=o.stato;n==="conforme"||n==="parzialmente conforme"||n==="non conforme"||(i=t(i,r+"/stato","enum",
{allowedValues:gt.properties.stato.enum}),e++)}if(o.norma!==void 0&&(A(o.norma,r+"/norma")||(i=p(i,A),e=i.length)),o.base!==
void 0&&(A(o.base,r+"/base")||(i=p(i,A),e=i.length)),o.motivo!==void 0&&(v(o.motivo,r+"/motivo")||(i=p(i,v),e=i.length)),
o.dichiarazione!==void 0){let n=o.dichiarazione;if(n&&typeof n=="object"&&!Array.isArray(n)){n.url===void 0&&(i=t(i,r+"/\
dichiarazione","required",{missingProperty:"url"}),e++);for(const d in n)d==="url"||d==="data"||d==="nota"||(i=t(i,r+"/d\
ichiarazione","additionalProperties",{additionalProperty:d}),e++);n.url!==void 0&&(Tr(n.url,r+"/dichiarazione/url")||(i=
p(i,Tr),e=i.length)),n.data!==void 0&&(Gr(n.data,r+"/dichiarazione/data")||(i=p(i,Gr),e=i.length)),n.nota!==void 0&&(v(n.
nota,r+"/dichiarazione/nota")||(i=p(i,v),e=i.length))}else i=t(i,r+"/dichiarazione","type",{type:"object"}),e++}}else i=
t(i,r,"type",{type:"object"}),e++;return Ur.errors=i,e===0}function Br(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&
!Array.isArray(o)){o.cognome===void 0&&(i=t(i,r,"required",{missingProperty:"cognome"}),e++),o.nome===void 0&&(i=t(i,r,"\
required",{missingProperty:"nome"}),e++);for(const n in o)n==="cognome"||n==="nome"||n==="titolo"||(i=t(i,r,"additionalP\
roperties",{additionalProperty:n}),e++);o.cognome!==void 0&&(u(o.cognome,r+"/cognome")||(i=p(i,u),e=i.length)),o.nome!==
void 0&&(u(o.nome,r+"/nome")||(i=p(i,u),e=i.length)),o.titolo!==void 0&&(u(o.titolo,r+"/titolo")||(i=p(i,u),e=i.length))}else
i=t(i,r,"type",{type:"object"}),e++;return Br.errors=i,e===0}const Qe={type:"object",required:["id","denominazione"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},denominazione:{$ref:"definizioni.schema.json\
#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},unita:{$ref:"definizioni.schema.js\
on#/definitions/rif_unita"},ufficio:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["da analizzare","as\
-is","to-be","in sperimentazione","attuata"]},unita_misura:{$ref:"definizioni.schema.json#/definitions/frase"},misurazione:{
$ref:"definizioni.schema.json#/definitions/testo"},baseline:{type:["number","string"]},target:{type:"object",propertyNames:{
pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.json#/definitions/traguardo"}},fonte:{enum:["Agenda s\
emplificazione","Agenda digitale","PNRR","iniziativa dell'ente","altro"]},scadenza:{$ref:"definizioni.schema.json#/defin\
itions/scadenza"}}};function Hr(o,r=""){let i=null,e=0;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"&&!(o&&typeof o==
"object"&&!Array.isArray(o))&&(i=t(i,r,"type",{type:Vi.type}),e++),o&&typeof o=="object"&&!Array.isArray(o)){o.valore===
void 0&&(i=t(i,r,"required",{missingProperty:"valore"}),e++);for(const n in o)n==="operatore"||n==="valore"||n==="a"||(i=
t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.operatore!==void 0){let n=o.operatore;n==="="||n===">="||
n==="<="||n===">"||n==="<"||n==="tra"||(i=t(i,r+"/operatore","enum",{allowedValues:Vi.properties.operatore.enum}),e++)}if(o.
valore!==void 0){let n=o.valore;!(typeof n=="number"&&isFinite(n))&&typeof n!="string"&&(i=t(i,r+"/valore","type",{type:Vi.
properties.valore.type}),e++)}if(o.a!==void 0){let n=o.a;!(typeof n=="number"&&isFinite(n))&&typeof n!="string"&&(i=t(i,
r+"/a","type",{type:Vi.properties.a.type}),e++)}}return Hr.errors=i,e===0}function Jr(o,r=""){let i=null,e=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){o.id===void 0&&(i=t(i,r,"required",{missingProperty:"id"}),e++),o.denominazione===void 0&&(i=
t(i,r,"required",{missingProperty:"denominazione"}),e++);for(const d in o)k.call(Qe.properties,d)||(i=t(i,r,"additionalP\
roperties",{additionalProperty:d}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||(i=p(i,P),e=i.length)),o.denominazione!==void 0&&
(A(o.denominazione,r+"/denominazione")||(i=p(i,A),e=i.length)),o.descrizione!==void 0&&(v(o.descrizione,r+"/descrizione")||
(i=p(i,v),e=i.length)),o.unita!==void 0&&(mi(o.unita,r+"/unita")||(i=p(i,mi),e=i.length)),o.ufficio!==void 0&&(A(o.ufficio,
r+"/ufficio")||(i=p(i,A),e=i.length)),o.stato!==void 0){let d=o.stato;d==="da analizzare"||d==="as-is"||d==="to-be"||d===
"in sperimentazione"||d==="attuata"||(i=t(i,r+"/stato","enum",{allowedValues:Qe.properties.stato.enum}),e++)}if(o.unita_misura!==
void 0&&(A(o.unita_misura,r+"/unita_misura")||(i=p(i,A),e=i.length)),o.misurazione!==void 0&&(v(o.misurazione,r+"/misura\
zione")||(i=p(i,v),e=i.length)),o.baseline!==void 0){let d=o.baseline;!(typeof d=="number"&&isFinite(d))&&typeof d!="str\
ing"&&(i=t(i,r+"/baseline","type",{type:Qe.properties.baseline.type}),e++)}if(o.target!==void 0){let d=o.target;if(d&&typeof d==
"object"&&!Array.isArray(d)){for(const l in d){const f=e;typeof l=="string"&&(w.test(l)||(i=t(i,r+"/target","pattern",{pattern:"\
^\\d{4}$"},"",l),e++));var n=f===e;n||(i=t(i,r+"/target","propertyNames",{propertyName:l}),e++)}for(const l in d)Hr(d[l],
r+"/target/"+l.replace(/~/g,"~0").replace(/\//g,"~1"))||(i=p(i,Hr),e=i.length)}else i=t(i,r+"/target","type",{type:"obje\
ct"}),e++}if(o.fonte!==void 0){let d=o.fonte;d==="Agenda semplificazione"||d==="Agenda digitale"||d==="PNRR"||d==="inizi\
ativa dell'ente"||d==="altro"||(i=t(i,r+"/fonte","enum",{allowedValues:Qe.properties.fonte.enum}),e++)}o.scadenza!==void 0&&
(Yi(o.scadenza,r+"/scadenza")||(i=p(i,Yi),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Jr.errors=i,e===0}
const zt={type:"object",required:["periodo","attivita"],additionalProperties:!1,properties:{periodo:{$ref:"definizioni.s\
chema.json#/definitions/frase"},attivita:{$ref:"definizioni.schema.json#/definitions/testo"},stato:{enum:["da avviare","\
in corso","conclusa"]}}};function Qr(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.periodo===void 0&&
(i=t(i,r,"required",{missingProperty:"periodo"}),e++),o.attivita===void 0&&(i=t(i,r,"required",{missingProperty:"attivit\
a"}),e++);for(const n in o)n==="periodo"||n==="attivita"||n==="stato"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),
e++);if(o.periodo!==void 0&&(A(o.periodo,r+"/periodo")||(i=p(i,A),e=i.length)),o.attivita!==void 0&&(v(o.attivita,r+"/at\
tivita")||(i=p(i,v),e=i.length)),o.stato!==void 0){let n=o.stato;n==="da avviare"||n==="in corso"||n==="conclusa"||(i=t(
i,r+"/stato","enum",{allowedValues:zt.properties.stato.enum}),e++)}}else i=t(i,r,"type",{type:"object"}),e++;return Qr.errors=
i,e===0}function Ie(o,r=""){let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.testo===void 0&&(i=t(i,r,"required",{missingProperty:"\
testo"}),e++);for(const n in o)n==="id"||n==="testo"||n==="scadenza"||n==="responsabile"||n==="indicatori"||n==="obietti\
vo"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.id!==void 0&&(P(o.id,r+"/id")||(i=p(i,P),e=i.length)),
o.testo!==void 0&&(v(o.testo,r+"/testo")||(i=p(i,v),e=i.length)),o.scadenza!==void 0&&(Yi(o.scadenza,r+"/scadenza")||(i=
p(i,Yi),e=i.length)),o.responsabile!==void 0&&(mi(o.responsabile,r+"/responsabile")||(i=p(i,mi),e=i.length)),o.indicatori!==
void 0){let n=o.indicatori;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)Ei(n[l],r+"/indicatori/"+l)||(i=p(i,
Ei),e=i.length)}else i=t(i,r+"/indicatori","type",{type:"array"}),e++}o.obiettivo!==void 0&&(Ke(o.obiettivo,r+"/obiettiv\
o")||(i=p(i,Ke),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Ie.errors=i,e===0}function Wr(o,r=""){let i=null,
e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){o.motivo===void 0&&(i=t(i,r,"required",{missingProperty:"motivo"}),e++),
o.documenti===void 0&&(i=t(i,r,"required",{missingProperty:"documenti"}),e++);for(const n in o)n==="motivo"||n==="docume\
nti"||(i=t(i,r,"additionalProperties",{additionalProperty:n}),e++);if(o.motivo!==void 0&&(g(o.motivo,r+"/motivo")||(i=p(
i,g),e=i.length)),o.documenti!==void 0){let n=o.documenti;if(Array.isArray(n)){n.length<1&&(i=t(i,r+"/documenti","minIte\
ms",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)ti(n[l],r+"/documenti/"+l)||(i=p(i,ti),e=i.length)}else i=t(i,r+
"/documenti","type",{type:"array"}),e++}}else i=t(i,r,"type",{type:"object"}),e++;return Wr.errors=i,e===0}function Nn(o,r=""){
let i=null,e=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)k.call(oo.properties,n)||(i=t(i,r,"addition\
alProperties",{additionalProperty:n}),e++);if(o.apertura_sezione!==void 0&&(v(o.apertura_sezione,r+"/apertura_sezione")||
(i=p(i,v),e=i.length)),o.premessa!==void 0&&(v(o.premessa,r+"/premessa")||(i=p(i,v),e=i.length)),o.definizione!==void 0&&
(v(o.definizione,r+"/definizione")||(i=p(i,v),e=i.length)),o.fonti!==void 0){let n=o.fonti;if(Array.isArray(n)){const d=n.
length;for(let l=0;l<d;l++)Gi(n[l],r+"/fonti/"+l)||(i=p(i,Gi),e=i.length)}else i=t(i,r+"/fonti","type",{type:"array"}),e++}
if(o.parti!==void 0){let n=o.parti;if(Array.isArray(n)){const d=n.length;for(let l=0;l<d;l++)Ui(n[l],r+"/parti/"+l)||(i=
p(i,Ui),e=i.length)}else i=t(i,r+"/parti","type",{type:"array"}),e++}if(o.contesto!==void 0){let n=o.contesto;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const d in n)d==="esterno"||d==="interno"||d==="swot"||(i=t(i,r+"/contesto","additional\
Properties",{additionalProperty:d}),e++);if(n.esterno!==void 0&&(v(n.esterno,r+"/contesto/esterno")||(i=p(i,v),e=i.length)),
n.interno!==void 0&&(v(n.interno,r+"/contesto/interno")||(i=p(i,v),e=i.length)),n.swot!==void 0){let d=n.swot;if(d&&typeof d==
"object"&&!Array.isArray(d)){for(const l in d)l==="forza"||l==="debolezza"||l==="opportunita"||l==="minacce"||(i=t(i,r+"\
/contesto/swot","additionalProperties",{additionalProperty:l}),e++);d.forza!==void 0&&(C(d.forza,r+"/contesto/swot/forza")||
(i=p(i,C),e=i.length)),d.debolezza!==void 0&&(C(d.debolezza,r+"/contesto/swot/debolezza")||(i=p(i,C),e=i.length)),d.opportunita!==
void 0&&(C(d.opportunita,r+"/contesto/swot/opportunita")||(i=p(i,C),e=i.length)),d.minacce!==void 0&&(C(d.minacce,r+"/co\
ntesto/swot/minacce")||(i=p(i,C),e=i.length))}else i=t(i,r+"/contesto/swot","type",{type:"object"}),e++}}else i=t(i,r+"/\
contesto","type",{type:"object"}),e++}if(o.indirizzi!==void 0){let n=o.indirizzi;if(Array.isArray(n)){n.length<1&&(i=t(i,
r+"/indirizzi","minItems",{limit:1}),e++);const d=n.length;for(let l=0;l<d;l++)Zr(n[l],r+"/indirizzi/"+l)||(i=p(i,Zr),e=
i.length)}else i=t(i,r+"/indirizzi","type",{type:"array"}),e++}if(o.obiettivi_vp!==void 0){let n=o.obiettivi_vp;if(Array.
isArray(n)){const d=n.length;for(let l=0;l<d;l++)Kr(n[l],r+"/obiettivi_vp/"+l)||(i=p(i,Kr),e=i.length)}else i=t(i,r+"/ob\
iettivi_vp","type",{type:"array"}),e++}if(o.fondi_europei!==void 0){let n=o.fondi_europei;if(Array.isArray(n)){const d=n.
length;for(let l=0;l<d;l++)Dr(n[l],r+"/fondi_europei/"+l)||(i=p(i,Dr),e=i.length)}else i=t(i,r+"/fondi_europei","type",{
type:"array"}),e++}if(o.accessibilita!==void 0){let n=o.accessibilita;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)
k.call(oo.properties.accessibilita.properties,d)||(i=t(i,r+"/accessibilita","additionalProperties",{additionalProperty:d}),
e++);if(n.premessa!==void 0&&(v(n.premessa,r+"/accessibilita/premessa")||(i=p(i,v),e=i.length)),n.limitata_a!==void 0){let d=n.
limitata_a;d==="fisica"||d==="digitale"||(i=t(i,r+"/accessibilita/limitata_a","enum",{allowedValues:oo.properties.accessibilita.
properties.limitata_a.enum}),e++)}if(n.contesto!==void 0&&(Ui(n.contesto,r+"/accessibilita/contesto")||(i=p(i,Ui),e=i.length)),
n.visione!==void 0){let d=n.visione;if(d&&typeof d=="object"&&!Array.isArray(d)){d.testo===void 0&&(i=t(i,r+"/accessibil\
ita/visione","required",{missingProperty:"testo"}),e++);for(const l in d)l==="testo"||l==="obiettivi"||(i=t(i,r+"/access\
ibilita/visione","additionalProperties",{additionalProperty:l}),e++);d.testo!==void 0&&(v(d.testo,r+"/accessibilita/visi\
one/testo")||(i=p(i,v),e=i.length)),d.obiettivi!==void 0&&(C(d.obiettivi,r+"/accessibilita/visione/obiettivi")||(i=p(i,C),
e=i.length))}else i=t(i,r+"/accessibilita/visione","type",{type:"object"}),e++}if(n.fisica!==void 0){let d=n.fisica;if(d&&
typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="descrizione"||l==="peba"||l==="azioni"||(i=t(i,r+"/accessib\
ilita/fisica","additionalProperties",{additionalProperty:l}),e++);if(d.descrizione!==void 0&&(v(d.descrizione,r+"/access\
ibilita/fisica/descrizione")||(i=p(i,v),e=i.length)),d.peba!==void 0&&(Gi(d.peba,r+"/accessibilita/fisica/peba")||(i=p(i,
Gi),e=i.length)),d.azioni!==void 0){let l=d.azioni;if(Array.isArray(l)){l.length<1&&(i=t(i,r+"/accessibilita/fisica/azio\
ni","minItems",{limit:1}),e++);const f=l.length;for(let s=0;s<f;s++)qi(l[s],r+"/accessibilita/fisica/azioni/"+s)||(i=p(i,
qi),e=i.length)}else i=t(i,r+"/accessibilita/fisica/azioni","type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/fis\
ica","type",{type:"object"}),e++}if(n.digitale!==void 0){let d=n.digitale;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)
l==="descrizione"||l==="impegno"||l==="ambiti"||l==="conformita"||l==="interventi"||l==="obiettivi_agid"||(i=t(i,r+"/acc\
essibilita/digitale","additionalProperties",{additionalProperty:l}),e++);if(d.descrizione!==void 0&&(v(d.descrizione,r+"\
/accessibilita/digitale/descrizione")||(i=p(i,v),e=i.length)),d.impegno!==void 0&&(v(d.impegno,r+"/accessibilita/digital\
e/impegno")||(i=p(i,v),e=i.length)),d.ambiti!==void 0){let l=d.ambiti;if(Array.isArray(l)){l.length<1&&(i=t(i,r+"/access\
ibilita/digitale/ambiti","minItems",{limit:1}),e++);const f=l.length;for(let s=0;s<f;s++)Cr(l[s],r+"/accessibilita/digit\
ale/ambiti/"+s)||(i=p(i,Cr),e=i.length)}else i=t(i,r+"/accessibilita/digitale/ambiti","type",{type:"array"}),e++}if(d.conformita!==
void 0){let l=d.conformita;if(Array.isArray(l)){l.length<1&&(i=t(i,r+"/accessibilita/digitale/conformita","minItems",{limit:1}),
e++);const f=l.length;for(let s=0;s<f;s++)Ur(l[s],r+"/accessibilita/digitale/conformita/"+s)||(i=p(i,Ur),e=i.length)}else
i=t(i,r+"/accessibilita/digitale/conformita","type",{type:"array"}),e++}if(d.interventi!==void 0){let l=d.interventi;if(Array.
isArray(l)){l.length<1&&(i=t(i,r+"/accessibilita/digitale/interventi","minItems",{limit:1}),e++);const f=l.length;for(let s=0;s<
f;s++)qi(l[s],r+"/accessibilita/digitale/interventi/"+s)||(i=p(i,qi),e=i.length)}else i=t(i,r+"/accessibilita/digitale/i\
nterventi","type",{type:"array"}),e++}if(d.obiettivi_agid!==void 0){let l=d.obiettivi_agid;if(Array.isArray(l)){const f=l.
length;for(let s=0;s<f;s++)Gi(l[s],r+"/accessibilita/digitale/obiettivi_agid/"+s)||(i=p(i,Gi),e=i.length)}else i=t(i,r+"\
/accessibilita/digitale/obiettivi_agid","type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/digitale","type",{type:"\
object"}),e++}if(n.over65!==void 0){let d=n.over65;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="de\
scrizione"||l==="azioni"||(i=t(i,r+"/accessibilita/over65","additionalProperties",{additionalProperty:l}),e++);if(d.descrizione!==
void 0&&(v(d.descrizione,r+"/accessibilita/over65/descrizione")||(i=p(i,v),e=i.length)),d.azioni!==void 0){let l=d.azioni;
if(Array.isArray(l)){l.length<1&&(i=t(i,r+"/accessibilita/over65/azioni","minItems",{limit:1}),e++);const f=l.length;for(let s=0;s<
f;s++)qi(l[s],r+"/accessibilita/over65/azioni/"+s)||(i=p(i,qi),e=i.length)}else i=t(i,r+"/accessibilita/over65/azioni","\
type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/over65","type",{type:"object"}),e++}if(n.disabilita!==void 0){let d=n.
disabilita;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="descrizione"||l==="azioni"||(i=t(i,r+"/acc\
essibilita/disabilita","additionalProperties",{additionalProperty:l}),e++);if(d.descrizione!==void 0&&(v(d.descrizione,r+
"/accessibilita/disabilita/descrizione")||(i=p(i,v),e=i.length)),d.azioni!==void 0){let l=d.azioni;if(Array.isArray(l)){
l.length<1&&(i=t(i,r+"/accessibilita/disabilita/azioni","minItems",{limit:1}),e++);const f=l.length;for(let s=0;s<f;s++)
qi(l[s],r+"/accessibilita/disabilita/azioni/"+s)||(i=p(i,qi),e=i.length)}else i=t(i,r+"/accessibilita/disabilita/azioni",
"type",{type:"array"}),e++}}else i=t(i,r+"/accessibilita/disabilita","type",{type:"object"}),e++}if(n.responsabile_inclusione!==
void 0){let d=n.responsabile_inclusione;if(d&&typeof d=="object"&&!Array.isArray(d)){for(const l in d)l==="persona"||l===
"carica"||l==="unita"||l==="atto"||(i=t(i,r+"/accessibilita/responsabile_inclusione","additionalProperties",{additionalProperty:l}),
e++);d.persona!==void 0&&(Br(d.persona,r+"/accessibilita/responsabile_inclusione/persona")||(i=p(i,Br),e=i.length)),d.carica!==
void 0&&(A(d.carica,r+"/accessibilita/responsabile_inclusione/carica")||(i=p(i,A),e=i.length)),d.unita!==void 0&&(mi(d.unita,
r+"/accessibilita/responsabile_inclusione/unita")||(i=p(i,mi),e=i.length)),d.atto!==void 0&&(Qi(d.atto,r+"/accessibilita\
/responsabile_inclusione/atto")||(i=p(i,Qi),e=i.length))}else i=t(i,r+"/accessibilita/responsabile_inclusione","type",{type:"\
object"}),e++}n.associazioni!==void 0&&(v(n.associazioni,r+"/accessibilita/associazioni")||(i=p(i,v),e=i.length))}else i=
t(i,r+"/accessibilita","type",{type:"object"}),e++}if(o.semplificazione!==void 0){let n=o.semplificazione;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const d in n)d==="premessa"||d==="parti"||d==="atti"||d==="procedure"||d==="percorso"||
(i=t(i,r+"/semplificazione","additionalProperties",{additionalProperty:d}),e++);if(n.premessa!==void 0&&(v(n.premessa,r+
"/semplificazione/premessa")||(i=p(i,v),e=i.length)),n.parti!==void 0){let d=n.parti;if(Array.isArray(d)){const l=d.length;
for(let f=0;f<l;f++)Ui(d[f],r+"/semplificazione/parti/"+f)||(i=p(i,Ui),e=i.length)}else i=t(i,r+"/semplificazione/parti",
"type",{type:"array"}),e++}if(n.atti!==void 0){let d=n.atti;if(Array.isArray(d)){const l=d.length;for(let f=0;f<l;f++)Qi(
d[f],r+"/semplificazione/atti/"+f)||(i=p(i,Qi),e=i.length)}else i=t(i,r+"/semplificazione/atti","type",{type:"array"}),e++}
if(n.procedure!==void 0){let d=n.procedure;if(Array.isArray(d)){d.length<1&&(i=t(i,r+"/semplificazione/procedure","minIt\
ems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++)Jr(d[f],r+"/semplificazione/procedure/"+f)||(i=p(i,Jr),e=i.length)}else
i=t(i,r+"/semplificazione/procedure","type",{type:"array"}),e++}if(n.percorso!==void 0){let d=n.percorso;if(Array.isArray(
d)){d.length<1&&(i=t(i,r+"/semplificazione/percorso","minItems",{limit:1}),e++);const l=d.length;for(let f=0;f<l;f++)Qr(
d[f],r+"/semplificazione/percorso/"+f)||(i=p(i,Qr),e=i.length)}else i=t(i,r+"/semplificazione/percorso","type",{type:"ar\
ray"}),e++}}else i=t(i,r+"/semplificazione","type",{type:"object"}),e++}if(o.energia!==void 0){let n=o.energia;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const d in n)d==="descrizione"||d==="obiettivi"||(i=t(i,r+"/energia","additionalPropert\
ies",{additionalProperty:d}),e++);if(n.descrizione!==void 0&&(v(n.descrizione,r+"/energia/descrizione")||(i=p(i,v),e=i.length)),
n.obiettivi!==void 0){let d=n.obiettivi;if(Array.isArray(d)){const l=d.length;for(let f=0;f<l;f++)Ie(d[f],r+"/energia/ob\
iettivi/"+f)||(i=p(i,Ie),e=i.length)}else i=t(i,r+"/energia/obiettivi","type",{type:"array"}),e++}}else i=t(i,r+"/energi\
a","type",{type:"object"}),e++}if(o.pari_opportunita!==void 0){let n=o.pari_opportunita;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const d in n)d==="descrizione"||d==="obiettivi"||(i=t(i,r+"/pari_opportunita","additionalProperties",{additionalProperty:d}),
e++);if(n.descrizione!==void 0&&(v(n.descrizione,r+"/pari_opportunita/descrizione")||(i=p(i,v),e=i.length)),n.obiettivi!==
void 0){let d=n.obiettivi;if(Array.isArray(d)){const l=d.length;for(let f=0;f<l;f++)Ie(d[f],r+"/pari_opportunita/obietti\
vi/"+f)||(i=p(i,Ie),e=i.length)}else i=t(i,r+"/pari_opportunita/obiettivi","type",{type:"array"}),e++}}else i=t(i,r+"/pa\
ri_opportunita","type",{type:"object"}),e++}if(o.risorse!==void 0){let n=o.risorse;if(Array.isArray(n)){const d=n.length;
for(let l=0;l<d;l++)Me(n[l],r+"/risorse/"+l)||(i=p(i,Me),e=i.length)}else i=t(i,r+"/risorse","type",{type:"array"}),e++}
o.rinvio!==void 0&&(Wr(o.rinvio,r+"/rinvio")||(i=p(i,Wr),e=i.length))}else i=t(i,r,"type",{type:"object"}),e++;return Nn.
errors=i,e===0}const jt={anagrafica:xn,anticorruzione:Zn,atti:Cn,"azioni-positive":Tn,fabbisogni:Gn,formazione:Un,incarichi:Bn,
"lavoro-agile":Hn,monitoraggio:Xn,obiettivo:it,performance:ot,piao:rt,premessa:lt,struttura:dt,unita:at,"valore-pubblico":mt};export{Zn as validate_anticorruzione,Cn as validate_atti,Tn as validate_azioni_positive,Gn as validate_fabbisogni,Un as validate_formazione,
Bn as validate_incarichi,Hn as validate_lavoro_agile,Xn as validate_monitoraggio,it as validate_obiettivo,ot as validate_performance,
rt as validate_piao,lt as validate_premessa,dt as validate_struttura,at as validate_unita,mt as validate_valore_pubblico,
jt as validators};
