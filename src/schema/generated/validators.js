// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
import kt from"ajv/dist/runtime/ucs2length.js";import Et from"ajv/dist/runtime/equal.js";const o=(i,n,u,y,a="",e=void 0)=>{
const r={instancePath:n,schemaPath:a,keyword:u,params:y,...e===void 0?{}:{propertyName:e}};return i===null?[r]:(i.push(r),
i)},Nt=at,Hi={$schema:"http://json-schema.org/draft-07/schema#",$id:"anagrafica.schema.json",type:"object",required:["de\
nominazione","tipo_ente"],additionalProperties:!1,properties:{denominazione:{$ref:"definizioni.schema.json#/definitions/\
frase"},tipo_ente:{enum:["comune","provincia","citt\xE0 metropolitana","unione di comuni","comunit\xE0 montana","regione",
"ministero","universit\xE0","azienda sanitaria","camera di commercio","ente parco","altro"]},codice_ipa:{type:"string",pattern:"\
^[A-Za-z0-9_]{2,20}$"},codice_istat:{type:"string",pattern:"^\\d{6}$"},codice_fiscale:{type:"string",pattern:"^\\d{11}$"},
partita_iva:{type:"string",pattern:"^\\d{11}$"},indirizzo:{type:"object",required:["via","comune"],additionalProperties:!1,
properties:{via:{$ref:"definizioni.schema.json#/definitions/frase"},civico:{type:"string"},cap:{type:"string",pattern:"^\
\\d{5}$"},comune:{$ref:"definizioni.schema.json#/definitions/frase"},provincia:{type:"string",pattern:"^[A-Z]{2}$"}}},telefono:{
type:"array",items:{type:"string",pattern:"^[+0-9][0-9 .-]{4,20}$"},minItems:1},sito:{$ref:"definizioni.schema.json#/def\
initions/indirizzo_web"},email:{$ref:"definizioni.schema.json#/definitions/posta_elettronica"},pec:{$ref:"definizioni.sc\
hema.json#/definitions/posta_elettronica"},legale_rappresentante:{type:"object",required:["carica"],additionalProperties:!1,
properties:{carica:{$ref:"definizioni.schema.json#/definitions/frase"},nome:{$ref:"definizioni.schema.json#/definitions/\
frase"}}},abitanti:{type:"object",required:["numero","al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni\
.schema.json#/definitions/intero"},al:{$ref:"definizioni.schema.json#/definitions/data"}}},dipendenti:{type:"object",required:[
"numero","al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"\
definizioni.schema.json#/definitions/data"}}},figure:{type:"array",items:{type:"object",required:["ruolo"],additionalProperties:!1,
properties:{ruolo:{enum:["RPCT","OIV","Nucleo di valutazione","RTD","DPO","RASA","responsabile inclusione","mobility man\
ager","disability manager","CUG"]},nome:{$ref:"definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.sche\
ma.json#/definitions/rif_atto"}}}},territorio:{type:"array",items:{type:"object",required:["voce","valore"],additionalProperties:!1,
properties:{voce:{$ref:"definizioni.schema.json#/definitions/frase"},valore:{type:["number","string"]},unita_misura:{$ref:"\
definizioni.schema.json#/definitions/frase"}}}},organi_politici:{type:"array",items:{type:"object",required:["organo"],additionalProperties:!1,
properties:{organo:{$ref:"definizioni.schema.json#/definitions/frase"},componenti:{$ref:"definizioni.schema.json#/defini\
tions/testi"}}}},social:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"}},missione:{$ref:"\
definizioni.schema.json#/definitions/testo"},principi_guida:{$ref:"definizioni.schema.json#/definitions/testi"},priorita_politiche:{
$ref:"definizioni.schema.json#/definitions/testi"},note:{$ref:"definizioni.schema.json#/definitions/testo"}}},I=Object.prototype.
hasOwnProperty;const j=kt.default,E=new RegExp("\\S","u");function C(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",
{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),C.errors=e,r===
0}const Ki=new RegExp('^https?://[^\\s<>"]+$',"u");function Ye(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Ki.test(i)||(e=o(e,n,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),r++):(e=o(e,n,
"type",{type:"string"}),r++),Ye.errors=e,r===0}const It=new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$","u");function ei(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?It.test(i)||(e=o(e,n,"pattern",{pattern:"^[^@\\s]+@[^@\\s]+\\.[^\
@\\s.]+$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ei.errors=e,r===0}function ii(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(
i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),ii.errors=e,r===0}const Ae=new RegExp("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$","u");function ri(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"\
^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ri.errors=e,r===0}const Z=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Xi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,
n,"type",{type:"string"}),r++),Xi.errors=e,r===0}function z(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="str\
ing"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",
{type:"string"}),r++),z.errors=e,r===0}function Le(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)
z(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.
length)}else e=o(e,n,"type",{type:"array"}),r++;return Le.errors=e,r===0}function ni(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),ni.errors=e,r===0}const Ft=new RegExp("^[A-Za\
-z0-9_]{2,20}$","u"),xt=new RegExp("^\\d{6}$","u"),Wn=new RegExp("^\\d{11}$","u"),wt=new RegExp("^\\d{5}$","u"),Lt=new RegExp(
"^[A-Z]{2}$","u"),St=new RegExp("^[+0-9][0-9 .-]{4,20}$","u");function at(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"requir\
ed",{missingProperty:"denominazione"}),r++),i.tipo_ente===void 0&&(e=o(e,n,"required",{missingProperty:"tipo_ente"}),r++);
for(const t in i)I.call(Hi.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.denominazione!==
void 0&&(C(i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"denominazione",rootData:a})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),i.tipo_ente!==void 0){let t=i.tipo_ente;t==="comune"||t==="provinci\
a"||t==="citt\xE0 metropolitana"||t==="unione di comuni"||t==="comunit\xE0 montana"||t==="regione"||t==="ministero"||t===
"universit\xE0"||t==="azienda sanitaria"||t==="camera di commercio"||t==="ente parco"||t==="altro"||(e=o(e,n+"/tipo_ente",
"enum",{allowedValues:Hi.properties.tipo_ente.enum}),r++)}if(i.codice_ipa!==void 0){let t=i.codice_ipa;typeof t=="string"?
Ft.test(t)||(e=o(e,n+"/codice_ipa","pattern",{pattern:"^[A-Za-z0-9_]{2,20}$"}),r++):(e=o(e,n+"/codice_ipa","type",{type:"\
string"}),r++)}if(i.codice_istat!==void 0){let t=i.codice_istat;typeof t=="string"?xt.test(t)||(e=o(e,n+"/codice_istat",
"pattern",{pattern:"^\\d{6}$"}),r++):(e=o(e,n+"/codice_istat","type",{type:"string"}),r++)}if(i.codice_fiscale!==void 0){
let t=i.codice_fiscale;typeof t=="string"?Wn.test(t)||(e=o(e,n+"/codice_fiscale","pattern",{pattern:"^\\d{11}$"}),r++):(e=
o(e,n+"/codice_fiscale","type",{type:"string"}),r++)}if(i.partita_iva!==void 0){let t=i.partita_iva;typeof t=="string"?Wn.
test(t)||(e=o(e,n+"/partita_iva","pattern",{pattern:"^\\d{11}$"}),r++):(e=o(e,n+"/partita_iva","type",{type:"string"}),r++)}
if(i.indirizzo!==void 0){let t=i.indirizzo;if(t&&typeof t=="object"&&!Array.isArray(t)){t.via===void 0&&(e=o(e,n+"/indir\
izzo","required",{missingProperty:"via"}),r++),t.comune===void 0&&(e=o(e,n+"/indirizzo","required",{missingProperty:"com\
une"}),r++);for(const l in t)l==="via"||l==="civico"||l==="cap"||l==="comune"||l==="provincia"||(e=o(e,n+"/indirizzo","a\
dditionalProperties",{additionalProperty:l}),r++);if(t.via!==void 0&&(C(t.via,{instancePath:n+"/indirizzo/via",parentData:t,
parentDataProperty:"via",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.civico!==void 0&&typeof t.
civico!="string"&&(e=o(e,n+"/indirizzo/civico","type",{type:"string"}),r++),t.cap!==void 0){let l=t.cap;typeof l=="strin\
g"?wt.test(l)||(e=o(e,n+"/indirizzo/cap","pattern",{pattern:"^\\d{5}$"}),r++):(e=o(e,n+"/indirizzo/cap","type",{type:"st\
ring"}),r++)}if(t.comune!==void 0&&(C(t.comune,{instancePath:n+"/indirizzo/comune",parentData:t,parentDataProperty:"comu\
ne",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.provincia!==void 0){let l=t.provincia;typeof l==
"string"?Lt.test(l)||(e=o(e,n+"/indirizzo/provincia","pattern",{pattern:"^[A-Z]{2}$"}),r++):(e=o(e,n+"/indirizzo/provinc\
ia","type",{type:"string"}),r++)}}else e=o(e,n+"/indirizzo","type",{type:"object"}),r++}if(i.telefono!==void 0){let t=i.
telefono;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/telefono","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++){let s=t[p];typeof s=="string"?St.test(s)||(e=o(e,n+"/telefono/"+p,"pattern",{pattern:"^[+0-9][0-9 .-]{4,20}$"}),r++):
(e=o(e,n+"/telefono/"+p,"type",{type:"string"}),r++)}}else e=o(e,n+"/telefono","type",{type:"array"}),r++}if(i.sito!==void 0&&
(Ye(i.sito,{instancePath:n+"/sito",parentData:i,parentDataProperty:"sito",rootData:a})||(e=e===null?Ye.errors:e.concat(Ye.
errors),r=e.length)),i.email!==void 0&&(ei(i.email,{instancePath:n+"/email",parentData:i,parentDataProperty:"email",rootData:a})||
(e=e===null?ei.errors:e.concat(ei.errors),r=e.length)),i.pec!==void 0&&(ei(i.pec,{instancePath:n+"/pec",parentData:i,parentDataProperty:"\
pec",rootData:a})||(e=e===null?ei.errors:e.concat(ei.errors),r=e.length)),i.legale_rappresentante!==void 0){let t=i.legale_rappresentante;
if(t&&typeof t=="object"&&!Array.isArray(t)){t.carica===void 0&&(e=o(e,n+"/legale_rappresentante","required",{missingProperty:"\
carica"}),r++);for(const l in t)l==="carica"||l==="nome"||(e=o(e,n+"/legale_rappresentante","additionalProperties",{additionalProperty:l}),
r++);t.carica!==void 0&&(C(t.carica,{instancePath:n+"/legale_rappresentante/carica",parentData:t,parentDataProperty:"car\
ica",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),t.nome!==void 0&&(C(t.nome,{instancePath:n+"/leg\
ale_rappresentante/nome",parentData:t,parentDataProperty:"nome",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=
e.length))}else e=o(e,n+"/legale_rappresentante","type",{type:"object"}),r++}if(i.abitanti!==void 0){let t=i.abitanti;if(t&&
typeof t=="object"&&!Array.isArray(t)){t.numero===void 0&&(e=o(e,n+"/abitanti","required",{missingProperty:"numero"}),r++),
t.al===void 0&&(e=o(e,n+"/abitanti","required",{missingProperty:"al"}),r++);for(const l in t)l==="numero"||l==="al"||(e=
o(e,n+"/abitanti","additionalProperties",{additionalProperty:l}),r++);t.numero!==void 0&&(ii(t.numero,{instancePath:n+"/\
abitanti/numero",parentData:t,parentDataProperty:"numero",rootData:a})||(e=e===null?ii.errors:e.concat(ii.errors),r=e.length)),
t.al!==void 0&&(ri(t.al,{instancePath:n+"/abitanti/al",parentData:t,parentDataProperty:"al",rootData:a})||(e=e===null?ri.
errors:e.concat(ri.errors),r=e.length))}else e=o(e,n+"/abitanti","type",{type:"object"}),r++}if(i.dipendenti!==void 0){let t=i.
dipendenti;if(t&&typeof t=="object"&&!Array.isArray(t)){t.numero===void 0&&(e=o(e,n+"/dipendenti","required",{missingProperty:"\
numero"}),r++),t.al===void 0&&(e=o(e,n+"/dipendenti","required",{missingProperty:"al"}),r++);for(const l in t)l==="numer\
o"||l==="al"||(e=o(e,n+"/dipendenti","additionalProperties",{additionalProperty:l}),r++);t.numero!==void 0&&(ii(t.numero,
{instancePath:n+"/dipendenti/numero",parentData:t,parentDataProperty:"numero",rootData:a})||(e=e===null?ii.errors:e.concat(
ii.errors),r=e.length)),t.al!==void 0&&(ri(t.al,{instancePath:n+"/dipendenti/al",parentData:t,parentDataProperty:"al",rootData:a})||
(e=e===null?ri.errors:e.concat(ri.errors),r=e.length))}else e=o(e,n+"/dipendenti","type",{type:"object"}),r++}if(i.figure!==
void 0){let t=i.figure;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){s.ruolo===void 0&&(e=o(e,n+"/figure/"+p,"required",{missingProperty:"ruolo"}),r++);for(const f in s)f==="ruo\
lo"||f==="nome"||f==="atto"||(e=o(e,n+"/figure/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.ruolo!==void 0){
let f=s.ruolo;f==="RPCT"||f==="OIV"||f==="Nucleo di valutazione"||f==="RTD"||f==="DPO"||f==="RASA"||f==="responsabile in\
clusione"||f==="mobility manager"||f==="disability manager"||f==="CUG"||(e=o(e,n+"/figure/"+p+"/ruolo","enum",{allowedValues:Hi.
properties.figure.items.properties.ruolo.enum}),r++)}s.nome!==void 0&&(C(s.nome,{instancePath:n+"/figure/"+p+"/nome",parentData:s,
parentDataProperty:"nome",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),s.atto!==void 0&&(Xi(s.atto,
{instancePath:n+"/figure/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:a})||(e=e===null?Xi.errors:e.concat(
Xi.errors),r=e.length))}else e=o(e,n+"/figure/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/figure","type",{type:"arra\
y"}),r++}if(i.territorio!==void 0){let t=i.territorio;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.voce===void 0&&(e=o(e,n+"/territorio/"+p,"required",{missingProperty:"voc\
e"}),r++),s.valore===void 0&&(e=o(e,n+"/territorio/"+p,"required",{missingProperty:"valore"}),r++);for(const f in s)f===
"voce"||f==="valore"||f==="unita_misura"||(e=o(e,n+"/territorio/"+p,"additionalProperties",{additionalProperty:f}),r++);
if(s.voce!==void 0&&(C(s.voce,{instancePath:n+"/territorio/"+p+"/voce",parentData:s,parentDataProperty:"voce",rootData:a})||
(e=e===null?C.errors:e.concat(C.errors),r=e.length)),s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&
typeof f!="string"&&(e=o(e,n+"/territorio/"+p+"/valore","type",{type:Hi.properties.territorio.items.properties.valore.type}),
r++)}s.unita_misura!==void 0&&(C(s.unita_misura,{instancePath:n+"/territorio/"+p+"/unita_misura",parentData:s,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?C.errors:e.concat(C.errors),r=e.length))}else e=o(e,n+"/territorio/"+p,"type",{type:"\
object"}),r++}}else e=o(e,n+"/territorio","type",{type:"array"}),r++}if(i.organi_politici!==void 0){let t=i.organi_politici;
if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.organo===
void 0&&(e=o(e,n+"/organi_politici/"+p,"required",{missingProperty:"organo"}),r++);for(const f in s)f==="organo"||f==="c\
omponenti"||(e=o(e,n+"/organi_politici/"+p,"additionalProperties",{additionalProperty:f}),r++);s.organo!==void 0&&(C(s.organo,
{instancePath:n+"/organi_politici/"+p+"/organo",parentData:s,parentDataProperty:"organo",rootData:a})||(e=e===null?C.errors:
e.concat(C.errors),r=e.length)),s.componenti!==void 0&&(Le(s.componenti,{instancePath:n+"/organi_politici/"+p+"/componen\
ti",parentData:s,parentDataProperty:"componenti",rootData:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length))}else
e=o(e,n+"/organi_politici/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/organi_politici","type",{type:"array"}),r++}if(i.
social!==void 0){let t=i.social;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)Ye(t[p],{instancePath:n+"/soci\
al/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length)}else e=o(e,
n+"/social","type",{type:"array"}),r++}i.missione!==void 0&&(ni(i.missione,{instancePath:n+"/missione",parentData:i,parentDataProperty:"\
missione",rootData:a})||(e=e===null?ni.errors:e.concat(ni.errors),r=e.length)),i.principi_guida!==void 0&&(Le(i.principi_guida,
{instancePath:n+"/principi_guida",parentData:i,parentDataProperty:"principi_guida",rootData:a})||(e=e===null?Le.errors:e.
concat(Le.errors),r=e.length)),i.priorita_politiche!==void 0&&(Le(i.priorita_politiche,{instancePath:n+"/priorita_politi\
che",parentData:i,parentDataProperty:"priorita_politiche",rootData:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length)),
i.note!==void 0&&(ni(i.note,{instancePath:n+"/note",parentData:i,parentDataProperty:"note",rootData:a})||(e=e===null?ni.
errors:e.concat(ni.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return at.errors=e,r===0}const Vt=pt,Ot={
$schema:"http://json-schema.org/draft-07/schema#",$id:"anticorruzione.schema.json",type:"object",additionalProperties:!1,
properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},testata:{type:"object",additionalProperties:!1,
properties:{rpct:{type:"object",additionalProperties:!1,properties:{persona:{$ref:"definizioni.schema.json#/definitions/\
persona"},carica:{$ref:"definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/ri\
f_atto"},dal:{$ref:"definizioni.schema.json#/definitions/data"}}},soggetti:{type:"array",items:{type:"object",required:[
"soggetto","compiti"],additionalProperties:!1,properties:{soggetto:{$ref:"definizioni.schema.json#/definitions/frase"},compiti:{
$ref:"definizioni.schema.json#/definitions/testo"}}}},obiettivi_strategici:{type:"array",items:{type:"object",required:[
"testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"\
definizioni.schema.json#/definitions/testo"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},valore_pubblico:{
$ref:"definizioni.schema.json#/definitions/testi"},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/defini\
tions/indicatore"}}}}},contesto_esterno:{$ref:"definizioni.schema.json#/definitions/testo"},contesto_interno:{$ref:"defi\
nizioni.schema.json#/definitions/testo"},metodologia:{$ref:"definizioni.schema.json#/definitions/testo"},consultazione:{
type:"object",additionalProperties:!1,properties:{avviso:{$ref:"definizioni.schema.json#/definitions/rif_atto"},dal:{$ref:"\
definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},osservazioni_ricevute:{
$ref:"definizioni.schema.json#/definitions/intero"},recepite:{$ref:"definizioni.schema.json#/definitions/intero"},atto_esito:{
$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}},parti:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/blocco"}},processi:{type:"array",items:{$ref:"#/definitio\
ns/processo_mappato"}},eventi_rischiosi:{type:"array",items:{$ref:"#/definitions/evento_rischioso"}},misure:{type:"array",
items:{$ref:"#/definitions/misura_prevenzione"}},monitoraggio:{type:"object",additionalProperties:!1,properties:{descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{
$ref:"definizioni.schema.json#/definitions/frase"},livelli:{type:"array",items:{type:"object",required:["livello"],additionalProperties:!1,
properties:{livello:{$ref:"definizioni.schema.json#/definitions/frase"},attore:{$ref:"definizioni.schema.json#/definitio\
ns/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"}}}},indicatori:{type:"array",items:{$ref:"defi\
nizioni.schema.json#/definitions/indicatore"}},riesame:{$ref:"definizioni.schema.json#/definitions/testo"},esiti:{$ref:"\
definizioni.schema.json#/definitions/testo"}}},trasparenza:{type:"array",items:{$ref:"#/definitions/obbligo_pubblicazion\
e"}},documenti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/documento"}},rinvio:{$ref:"definizioni.sc\
hema.json#/definitions/rinvio"}},definitions:{processo_mappato:{type:"object",required:["id","area_rischio","processo"],
additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},area_rischio:{enum:[
"contratti pubblici","concorsi e gestione del personale","autorizzazioni e concessioni","sovvenzioni e contributi","entr\
ate, spese e patrimonio","controlli, verifiche, ispezioni e sanzioni","incarichi e nomine","affari legali e contenzioso",
"governo del territorio","rifiuti","fondi europei e PNRR","altra area"]},area_altra:{$ref:"definizioni.schema.json#/defi\
nitions/frase"},macroprocesso:{$ref:"definizioni.schema.json#/definitions/frase"},processo:{$ref:"definizioni.schema.jso\
n#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fasi:{$ref:"definizioni.schema.js\
on#/definitions/testi"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"},input:{$ref:"definizioni.schema.json#/definitions/testo"},output:{$ref:"\
definizioni.schema.json#/definitions/testo"},vincoli:{$ref:"definizioni.schema.json#/definitions/testo"}}},evento_rischioso:{
type:"object",required:["id","processo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.\
json#/definitions/identificativo"},processo:{$ref:"definizioni.schema.json#/definitions/identificativo"},fase:{$ref:"def\
inizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fattori_abilitanti:{
$ref:"definizioni.schema.json#/definitions/testi"},probabilita:{enum:["alto","medio","basso"]},impatto:{enum:["alto","me\
dio","basso"]},valutazione:{enum:["alto","medio","basso"]},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"},
controlli_esistenti:{$ref:"definizioni.schema.json#/definitions/testo"},rischio_residuo:{enum:["alto","medio","basso"]}}},
misura_prevenzione:{type:"object",required:["id","tipo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"def\
inizioni.schema.json#/definitions/identificativo"},tipo:{enum:["generale","specifica"]},categoria:{enum:["controllo","tr\
asparenza","codice di comportamento","regolamentazione","semplificazione","formazione","rotazione","segnalazione e whist\
leblowing","conflitto di interessi","inconferibilit\xE0 e incompatibilit\xE0","pantouflage","patti di integrit\xE0","sen\
sibilizzazione e partecipazione","informatizzazione","altro"]},descrizione:{$ref:"definizioni.schema.json#/definitions/t\
esto"},eventi:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/identificativo"},minItems:1},fasi_attuazione:{
type:"array",items:{type:"object",required:["descrizione"],additionalProperties:!1,properties:{descrizione:{$ref:"defini\
zioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"}}}},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},minItems:1},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},monitoraggio:{type:"object",
additionalProperties:!1,properties:{tipologia:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"def\
inizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"}}},obiettivo_performance:{
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},stato:{enum:["da attuare","in attuazione","attuata"]}}},obbligo_pubblicazione:{
type:"object",required:["obbligo"],additionalProperties:!1,properties:{obbligo:{$ref:"definizioni.schema.json#/definitio\
ns/frase"},norma:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello1:{$ref:"definizioni.schema.jso\
n#/definitions/frase"},sottosezione_livello2:{$ref:"definizioni.schema.json#/definitions/frase"},dato:{$ref:"definizioni\
.schema.json#/definitions/testo"},responsabile_trasmissione:{$ref:"definizioni.schema.json#/definitions/rif_unita"},responsabile_pubblicazione:{
$ref:"definizioni.schema.json#/definitions/rif_unita"},termine:{$ref:"definizioni.schema.json#/definitions/frase"},aggiornamento:{
$ref:"definizioni.schema.json#/definitions/frase"},monitoraggio:{$ref:"definizioni.schema.json#/definitions/frase"},motivazione_impossibilita:{
$ref:"definizioni.schema.json#/definitions/testo"}}}}};function _(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),_.errors=e,r===0}function c(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="str\
ing"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,
"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),c.errors=e,r===0}function Yi(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.cognome===
void 0&&(e=o(e,n,"required",{missingProperty:"cognome"}),r++),i.nome===void 0&&(e=o(e,n,"required",{missingProperty:"nom\
e"}),r++);for(const t in i)t==="cognome"||t==="nome"||t==="titolo"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);i.cognome!==void 0&&(c(i.cognome,{instancePath:n+"/cognome",parentData:i,parentDataProperty:"cognome",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.nome!==void 0&&(c(i.nome,{instancePath:n+"/nome",parentData:i,parentDataProperty:"\
nome",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.titolo!==void 0&&(c(i.titolo,{instancePath:n+
"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else
e=o(e,n,"type",{type:"object"}),r++;return Yi.errors=e,r===0}function D(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=
o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),
r++),D.errors=e,r===0}function Pe(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"\
string"}),r++),Pe.errors=e,r===0}function Se(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),
r++):(e=o(e,n,"type",{type:"string"}),r++),Se.errors=e,r===0}function ge(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="st\
ring"?(j(i)>80&&(e=o(e,n,"maxLength",{limit:80}),r++),Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),
r++)):(e=o(e,n,"type",{type:"string"}),r++),ge.errors=e,r===0}function Je(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<
t;l++)z(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)}else e=o(e,n,"type",{type:"array"}),r++;return Je.errors=e,r===0}const h={type:"object",required:["denominaz\
ione"],additionalProperties:!1,properties:{id:{$ref:"#/definitions/identificativo"},denominazione:{$ref:"#/definitions/f\
rase"},tipo:{enum:["impatto","outcome","output","efficacia quantitativa","efficacia qualitativa","efficienza economica",
"efficienza temporale","stato di salute","attuazione","rispetto dei tempi"]},dimensione:{$ref:"#/definitions/frase"},sottodimensione:{
$ref:"#/definitions/frase"},formula:{type:["string","object"],required:["numeratore"],additionalProperties:!1,properties:{
numeratore:{$ref:"#/definitions/frase"},denominatore:{$ref:"#/definitions/frase"}}},unita_misura:{$ref:"#/definitions/fr\
ase"},polarita:{enum:["+","-"]},baseline:{type:"object",required:["valore"],additionalProperties:!1,properties:{valore:{
type:["number","string"]},al:{type:["string","integer"]}}},target:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{
$ref:"#/definitions/traguardo"}},storico:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{type:["\
number","string"]}},consuntivo:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{type:["number","s\
tring"]}},peso:{$ref:"#/definitions/percentuale"},fonte:{$ref:"#/definitions/frase"},periodicita:{$ref:"#/definitions/fr\
ase"},responsabile_dato:{$ref:"#/definitions/rif_unita"},rilevante:{type:"boolean"}}};function Y(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>80&&(e=o(e,n,"maxLength",{limit:80}),
r++),Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),Y.errors=
e,r===0}const Xe={type:["number","string","object"],properties:{operatore:{enum:["=",">=","<=",">","<","tra"]},valore:{type:[
"number","string"]},a:{type:["number","string"]}},required:["valore"],additionalProperties:!1};function ee(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(!(typeof i=="number"&&isFinite(i))&&typeof i!="str\
ing"&&!(i&&typeof i=="object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:Xe.type}),r++),i&&typeof i=="object"&&!Array.isArray(
i)){i.valore===void 0&&(e=o(e,n,"required",{missingProperty:"valore"}),r++);for(const t in i)t==="operatore"||t==="valor\
e"||t==="a"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.operatore!==void 0){let t=i.operatore;t===
"="||t===">="||t==="<="||t===">"||t==="<"||t==="tra"||(e=o(e,n+"/operatore","enum",{allowedValues:Xe.properties.operatore.
enum}),r++)}if(i.valore!==void 0){let t=i.valore;!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&(e=o(e,n+"/valo\
re","type",{type:Xe.properties.valore.type}),r++)}if(i.a!==void 0){let t=i.a;!(typeof t=="number"&&isFinite(t))&&typeof t!=
"string"&&(e=o(e,n+"/a","type",{type:Xe.properties.a.type}),r++)}}return ee.errors=e,r===0}const Ci={type:["number","str\
ing"],minimum:0,maximum:100,pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"},Ti=new RegExp("^(100([.,]0+)?|\\d{1,2}([.\
,]\\d+)?) ?%?$","u");function ie(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
return!(typeof i=="number"&&isFinite(i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ci.type}),r++),typeof i=="number"&&isFinite(
i)&&((i>100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:100}),r++),(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:"\
>=",limit:0}),r++)),typeof i=="string"&&(Ti.test(i)||(e=o(e,n,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),
r++)),ie.errors=e,r===0}function re(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="st\
ring"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),re.
errors=e,r===0}const J=new RegExp("^\\d{4}$","u");function Ge(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"\
denominazione"}),r++);for(const s in i)I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),r++);
if(i.id!==void 0&&(Y(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:
e.concat(Y.errors),r=e.length)),i.denominazione!==void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,
parentDataProperty:"denominazione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.
tipo;s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficie\
nza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+
"/tipo","enum",{allowedValues:h.properties.tipo.enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/\
dimensione",parentData:i,parentDataProperty:"dimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.sottodimensione!==void 0&&(c(i.sottodimensione,{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sot\
todimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),
s&&typeof s=="object"&&!Array.isArray(s)){s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numera\
tore"}),r++);for(const f in s)f==="numeratore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),
r++);s.numeratore!==void 0&&(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numer\
atore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+
"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}}if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s===
"+"||s==="-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"\
valore"}),r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),
r++);if(s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/va\
lore","type",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&
!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.
al.type}),r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"\
^\\d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],
{instancePath:n+"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){
let s=i.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||
(e=o(e,n+"/storico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),
r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storic\
o","type",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),
r++));var p=d===r;p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d==
"number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.
properties.consuntivo.additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==
void 0&&(ie(i.peso,{instancePath:n+"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.
concat(ie.errors),r=e.length)),i.fonte!==void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fo\
nte",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+
"/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.responsabile_dato!==void 0&&(re(i.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"\
responsabile_dato",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!=
"boolean"&&(e=o(e,n+"/rilevante","type",{type:"boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return Ge.errors=
e,r===0}function ti(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||
isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),ti.errors=e,r===0}const Rt=new RegExp("^allegati/[^\\\\]+$","u");function L(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Rt.test(i)||(e=o(e,n,"pattern",{pattern:"^allegati/[^\\\\]+$"}),r++):(e=o(e,n,"\
type",{type:"string"}),r++),L.errors=e,r===0}function ne(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.file===void 0&&(e=o(e,n,"required",{missingProperty:"file"}),
r++);for(const t in i)t==="file"||t==="alternativa"||t==="didascalia"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||(e=e===null?
L.errors:e.concat(L.errors),r=e.length)),i.alternativa!==void 0&&typeof i.alternativa!="string"&&(e=o(e,n+"/alternativa",
"type",{type:"string"}),r++),i.didascalia!==void 0&&(c(i.didascalia,{instancePath:n+"/didascalia",parentData:i,parentDataProperty:"\
didascalia",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;
return ne.errors=e,r===0}function er(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++),
i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t==="testo"||t==="i\
mmagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,{instancePath:n+
"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.
testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||(e=e===null?z.
errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.length;for(let p=0;p<
l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?ne.errors:e.concat(
ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return er.
errors=e,r===0}const Xn={type:"object",required:["id","area_rischio","processo"],additionalProperties:!1,properties:{id:{
$ref:"definizioni.schema.json#/definitions/identificativo"},area_rischio:{enum:["contratti pubblici","concorsi e gestion\
e del personale","autorizzazioni e concessioni","sovvenzioni e contributi","entrate, spese e patrimonio","controlli, ver\
ifiche, ispezioni e sanzioni","incarichi e nomine","affari legali e contenzioso","governo del territorio","rifiuti","fon\
di europei e PNRR","altra area"]},area_altra:{$ref:"definizioni.schema.json#/definitions/frase"},macroprocesso:{$ref:"de\
finizioni.schema.json#/definitions/frase"},processo:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"\
definizioni.schema.json#/definitions/testo"},fasi:{$ref:"definizioni.schema.json#/definitions/testi"},unita:{type:"array",
items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},responsabile:{$ref:"definizioni.schema.json#/d\
efinitions/frase"},input:{$ref:"definizioni.schema.json#/definitions/testo"},output:{$ref:"definizioni.schema.json#/defi\
nitions/testo"},vincoli:{$ref:"definizioni.schema.json#/definitions/testo"}}};function Fe(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Fe.errors=e,r===0}function ir(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&
(e=o(e,n,"required",{missingProperty:"id"}),r++),i.area_rischio===void 0&&(e=o(e,n,"required",{missingProperty:"area_ris\
chio"}),r++),i.processo===void 0&&(e=o(e,n,"required",{missingProperty:"processo"}),r++);for(const t in i)I.call(Xn.properties,
t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(ge(i.id,{instancePath:n+"/id",parentData:i,
parentDataProperty:"id",rootData:a})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),i.area_rischio!==void 0){let t=i.
area_rischio;t==="contratti pubblici"||t==="concorsi e gestione del personale"||t==="autorizzazioni e concessioni"||t===
"sovvenzioni e contributi"||t==="entrate, spese e patrimonio"||t==="controlli, verifiche, ispezioni e sanzioni"||t==="in\
carichi e nomine"||t==="affari legali e contenzioso"||t==="governo del territorio"||t==="rifiuti"||t==="fondi europei e \
PNRR"||t==="altra area"||(e=o(e,n+"/area_rischio","enum",{allowedValues:Xn.properties.area_rischio.enum}),r++)}if(i.area_altra!==
void 0&&(D(i.area_altra,{instancePath:n+"/area_altra",parentData:i,parentDataProperty:"area_altra",rootData:a})||(e=e===
null?D.errors:e.concat(D.errors),r=e.length)),i.macroprocesso!==void 0&&(D(i.macroprocesso,{instancePath:n+"/macroproces\
so",parentData:i,parentDataProperty:"macroprocesso",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),i.
processo!==void 0&&(D(i.processo,{instancePath:n+"/processo",parentData:i,parentDataProperty:"processo",rootData:a})||(e=
e===null?D.errors:e.concat(D.errors),r=e.length)),i.descrizione!==void 0&&(_(i.descrizione,{instancePath:n+"/descrizione",
parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.fasi!==
void 0&&(Je(i.fasi,{instancePath:n+"/fasi",parentData:i,parentDataProperty:"fasi",rootData:a})||(e=e===null?Je.errors:e.
concat(Je.errors),r=e.length)),i.unita!==void 0){let t=i.unita;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/unita","minIt\
ems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)Fe(t[p],{instancePath:n+"/unita/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)}else e=o(e,n+"/unita","type",{type:"array"}),r++}i.responsabile!==
void 0&&(D(i.responsabile,{instancePath:n+"/responsabile",parentData:i,parentDataProperty:"responsabile",rootData:a})||(e=
e===null?D.errors:e.concat(D.errors),r=e.length)),i.input!==void 0&&(_(i.input,{instancePath:n+"/input",parentData:i,parentDataProperty:"\
input",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.output!==void 0&&(_(i.output,{instancePath:n+
"/output",parentData:i,parentDataProperty:"output",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.
vincoli!==void 0&&(_(i.vincoli,{instancePath:n+"/vincoli",parentData:i,parentDataProperty:"vincoli",rootData:a})||(e=e===
null?_.errors:e.concat(_.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return ir.errors=e,r===0}const Ri={
type:"object",required:["id","processo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.\
json#/definitions/identificativo"},processo:{$ref:"definizioni.schema.json#/definitions/identificativo"},fase:{$ref:"def\
inizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},fattori_abilitanti:{
$ref:"definizioni.schema.json#/definitions/testi"},probabilita:{enum:["alto","medio","basso"]},impatto:{enum:["alto","me\
dio","basso"]},valutazione:{enum:["alto","medio","basso"]},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"},
controlli_esistenti:{$ref:"definizioni.schema.json#/definitions/testo"},rischio_residuo:{enum:["alto","medio","basso"]}}};
function rr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){i.id===void 0&&(e=o(e,n,"required",{missingProperty:"id"}),r++),i.processo===void 0&&(e=o(e,n,"\
required",{missingProperty:"processo"}),r++),i.descrizione===void 0&&(e=o(e,n,"required",{missingProperty:"descrizione"}),
r++);for(const t in i)I.call(Ri.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&
(ge(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?ge.errors:e.concat(ge.errors),
r=e.length)),i.processo!==void 0&&(ge(i.processo,{instancePath:n+"/processo",parentData:i,parentDataProperty:"processo",
rootData:a})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),i.fase!==void 0&&(D(i.fase,{instancePath:n+"/fase",
parentData:i,parentDataProperty:"fase",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),i.descrizione!==
void 0&&(_(i.descrizione,{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===
null?_.errors:e.concat(_.errors),r=e.length)),i.fattori_abilitanti!==void 0&&(Je(i.fattori_abilitanti,{instancePath:n+"/\
fattori_abilitanti",parentData:i,parentDataProperty:"fattori_abilitanti",rootData:a})||(e=e===null?Je.errors:e.concat(Je.
errors),r=e.length)),i.probabilita!==void 0){let t=i.probabilita;t==="alto"||t==="medio"||t==="basso"||(e=o(e,n+"/probab\
ilita","enum",{allowedValues:Ri.properties.probabilita.enum}),r++)}if(i.impatto!==void 0){let t=i.impatto;t==="alto"||t===
"medio"||t==="basso"||(e=o(e,n+"/impatto","enum",{allowedValues:Ri.properties.impatto.enum}),r++)}if(i.valutazione!==void 0){
let t=i.valutazione;t==="alto"||t==="medio"||t==="basso"||(e=o(e,n+"/valutazione","enum",{allowedValues:Ri.properties.valutazione.
enum}),r++)}if(i.motivazione!==void 0&&(_(i.motivazione,{instancePath:n+"/motivazione",parentData:i,parentDataProperty:"\
motivazione",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.controlli_esistenti!==void 0&&(_(i.controlli_esistenti,
{instancePath:n+"/controlli_esistenti",parentData:i,parentDataProperty:"controlli_esistenti",rootData:a})||(e=e===null?_.
errors:e.concat(_.errors),r=e.length)),i.rischio_residuo!==void 0){let t=i.rischio_residuo;t==="alto"||t==="medio"||t===
"basso"||(e=o(e,n+"/rischio_residuo","enum",{allowedValues:Ri.properties.rischio_residuo.enum}),r++)}}else e=o(e,n,"type",
{type:"object"}),r++;return rr.errors=e,r===0}const Ji={type:"object",required:["id","tipo","descrizione"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},tipo:{enum:["generale","specifica"]},categoria:{
enum:["controllo","trasparenza","codice di comportamento","regolamentazione","semplificazione","formazione","rotazione",
"segnalazione e whistleblowing","conflitto di interessi","inconferibilit\xE0 e incompatibilit\xE0","pantouflage","patti \
di integrit\xE0","sensibilizzazione e partecipazione","informatizzazione","altro"]},descrizione:{$ref:"definizioni.schem\
a.json#/definitions/testo"},eventi:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/identificativo"},minItems:1},
fasi_attuazione:{type:"array",items:{type:"object",required:["descrizione"],additionalProperties:!1,properties:{descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"}}}},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions\
/rif_unita"},minItems:1},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},monitoraggio:{type:"object",
additionalProperties:!1,properties:{tipologia:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"def\
inizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"}}},obiettivo_performance:{
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},stato:{enum:["da attuare","in attuazione","attuata"]}}},xe={type:[
"string","object"],pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$",properties:{
entro:{$ref:"#/definitions/durata"},da_atto:{$ref:"#/definitions/rif_atto"},da_fase:{type:["integer","string"]},da:{$ref:"\
#/definitions/frase"},non_prevedibile:{$ref:"#/definitions/frase"}},additionalProperties:!1,if:{type:"object"},then:{oneOf:[
{required:["non_prevedibile"]},{required:["entro","da_atto"]},{required:["entro","da_fase"]},{required:["entro","da"]}]}},
Oi=new RegExp("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$","u");const ft=new RegExp("^\\d{1,4} (giorn[oi]|mes[ei]|ann[oi])$","u");function ze(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?ft.test(i)||(e=o(e,n,"pattern",{pattern:"^\\d{1,4} (giorn[oi]|\
mes[ei]|ann[oi])$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ze.errors=e,r===0}function q(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),q.errors=e,r===0}function nr(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(
i))&&(e=o(e,n,"type",{type:xe.type}),r++);const t=r;let l=!0;const p=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const d={};
e===null?e=[d]:e.push(d),r++}var s=p===r;if(r=t,e!==null&&(t?e.length=t:e=null),s){const d=r,m=r;let g=!1,b=null;const ve=r;
i&&typeof i=="object"&&!Array.isArray(i)&&i.non_prevedibile===void 0&&(e=o(e,n,"required",{missingProperty:"non_prevedib\
ile"},"#/then/oneOf/0/required"),r++);var f=ve===r;f&&(g=!0,b=0);const de=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.
entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),r++),i.da_atto===void 0&&(e=o(e,
n,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),r++));var f=de===r;if(f&&g)g=!1,b=[b,1];else{f&&(g=!0,
b=1);const be=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},
"#/then/oneOf/2/required"),r++),i.da_fase===void 0&&(e=o(e,n,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/requ\
ired"),r++));var f=be===r;if(f&&g)g=!1,b=[b,2];else{f&&(g=!0,b=2);const we=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.
entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),r++),i.da===void 0&&(e=o(e,n,"r\
equired",{missingProperty:"da"},"#/then/oneOf/3/required"),r++));var f=we===r;f&&g?(g=!1,b=[b,3]):f&&(g=!0,b=3)}}g?(r=m,
e!==null&&(m?e.length=m:e=null)):(e=o(e,n,"oneOf",{passingSchemas:b}),r++);var s=d===r;l=s}if(l||(e=o(e,n,"if",{failingKeyword:"\
then"}),r++),typeof i=="string"&&(Oi.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|con\
clusa|in corso d['\u2019]anno)$"}),r++)),i&&typeof i=="object"&&!Array.isArray(i)){for(const d in i)d==="entro"||d==="da\
_atto"||d==="da_fase"||d==="da"||d==="non_prevedibile"||(e=o(e,n,"additionalProperties",{additionalProperty:d}),r++);if(i.
entro!==void 0&&(ze(i.entro,{instancePath:n+"/entro",parentData:i,parentDataProperty:"entro",rootData:a})||(e=e===null?ze.
errors:e.concat(ze.errors),r=e.length)),i.da_atto!==void 0&&(q(i.da_atto,{instancePath:n+"/da_atto",parentData:i,parentDataProperty:"\
da_atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.da_fase!==void 0){let d=i.da_fase;!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/da_fase","type",{type:xe.properties.da_fase.type}),
r++)}i.da!==void 0&&(c(i.da,{instancePath:n+"/da",parentData:i,parentDataProperty:"da",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.non_prevedibile!==void 0&&(c(i.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:i,
parentDataProperty:"non_prevedibile",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}return nr.errors=
e,r===0}const Gi=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$","u");function tr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Gi.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]\
+)*/[A-Za-z0-9_]+$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),tr.errors=e,r===0}function or(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&(e=o(e,
n,"required",{missingProperty:"id"}),r++),i.tipo===void 0&&(e=o(e,n,"required",{missingProperty:"tipo"}),r++),i.descrizione===
void 0&&(e=o(e,n,"required",{missingProperty:"descrizione"}),r++);for(const t in i)I.call(Ji.properties,t)||(e=o(e,n,"ad\
ditionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(ge(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"\
id",rootData:a})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),i.tipo!==void 0){let t=i.tipo;t==="generale"||t===
"specifica"||(e=o(e,n+"/tipo","enum",{allowedValues:Ji.properties.tipo.enum}),r++)}if(i.categoria!==void 0){let t=i.categoria;
t==="controllo"||t==="trasparenza"||t==="codice di comportamento"||t==="regolamentazione"||t==="semplificazione"||t==="f\
ormazione"||t==="rotazione"||t==="segnalazione e whistleblowing"||t==="conflitto di interessi"||t==="inconferibilit\xE0 e i\
ncompatibilit\xE0"||t==="pantouflage"||t==="patti di integrit\xE0"||t==="sensibilizzazione e partecipazione"||t==="infor\
matizzazione"||t==="altro"||(e=o(e,n+"/categoria","enum",{allowedValues:Ji.properties.categoria.enum}),r++)}if(i.descrizione!==
void 0&&(_(i.descrizione,{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===
null?_.errors:e.concat(_.errors),r=e.length)),i.eventi!==void 0){let t=i.eventi;if(Array.isArray(t)){t.length<1&&(e=o(e,
n+"/eventi","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)ge(t[p],{instancePath:n+"/eventi/"+p,parentData:t,
parentDataProperty:p,rootData:a})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)}else e=o(e,n+"/eventi","type",{
type:"array"}),r++}if(i.fasi_attuazione!==void 0){let t=i.fasi_attuazione;if(Array.isArray(t)){const l=t.length;for(let p=0;p<
l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.descrizione===void 0&&(e=o(e,n+"/fasi_attuazione/"+p,"r\
equired",{missingProperty:"descrizione"}),r++);for(const f in s)f==="descrizione"||f==="scadenza"||(e=o(e,n+"/fasi_attua\
zione/"+p,"additionalProperties",{additionalProperty:f}),r++);s.descrizione!==void 0&&(_(s.descrizione,{instancePath:n+"\
/fasi_attuazione/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:a})||(e=e===null?_.errors:e.concat(
_.errors),r=e.length)),s.scadenza!==void 0&&(nr(s.scadenza,{instancePath:n+"/fasi_attuazione/"+p+"/scadenza",parentData:s,
parentDataProperty:"scadenza",rootData:a})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length))}else e=o(e,n+"/fasi_a\
ttuazione/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/fasi_attuazione","type",{type:"array"}),r++}if(i.responsabile!==
void 0&&(D(i.responsabile,{instancePath:n+"/responsabile",parentData:i,parentDataProperty:"responsabile",rootData:a})||(e=
e===null?D.errors:e.concat(D.errors),r=e.length)),i.unita!==void 0){let t=i.unita;if(Array.isArray(t)){t.length<1&&(e=o(
e,n+"/unita","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)Fe(t[p],{instancePath:n+"/unita/"+p,parentData:t,
parentDataProperty:p,rootData:a})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)}else e=o(e,n+"/unita","type",{type:"\
array"}),r++}if(i.indicatore!==void 0&&(Ge(i.indicatore,{instancePath:n+"/indicatore",parentData:i,parentDataProperty:"i\
ndicatore",rootData:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)),i.monitoraggio!==void 0){let t=i.monitoraggio;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="tipologia"||l==="periodicita"||l==="responsabile"||(e=
o(e,n+"/monitoraggio","additionalProperties",{additionalProperty:l}),r++);t.tipologia!==void 0&&(D(t.tipologia,{instancePath:n+
"/monitoraggio/tipologia",parentData:t,parentDataProperty:"tipologia",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)),t.periodicita!==void 0&&(D(t.periodicita,{instancePath:n+"/monitoraggio/periodicita",parentData:t,parentDataProperty:"\
periodicita",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.responsabile!==void 0&&(D(t.responsabile,
{instancePath:n+"/monitoraggio/responsabile",parentData:t,parentDataProperty:"responsabile",rootData:a})||(e=e===null?D.
errors:e.concat(D.errors),r=e.length))}else e=o(e,n+"/monitoraggio","type",{type:"object"}),r++}if(i.obiettivo_performance!==
void 0&&(tr(i.obiettivo_performance,{instancePath:n+"/obiettivo_performance",parentData:i,parentDataProperty:"obiettivo_\
performance",rootData:a})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length)),i.stato!==void 0){let t=i.stato;t==="d\
a attuare"||t==="in attuazione"||t==="attuata"||(e=o(e,n+"/stato","enum",{allowedValues:Ji.properties.stato.enum}),r++)}}else
e=o(e,n,"type",{type:"object"}),r++;return or.errors=e,r===0}const Zt={type:"object",required:["obbligo"],additionalProperties:!1,
properties:{obbligo:{$ref:"definizioni.schema.json#/definitions/frase"},norma:{$ref:"definizioni.schema.json#/definition\
s/frase"},sottosezione_livello1:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello2:{$ref:"definiz\
ioni.schema.json#/definitions/frase"},dato:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile_trasmissione:{
$ref:"definizioni.schema.json#/definitions/rif_unita"},responsabile_pubblicazione:{$ref:"definizioni.schema.json#/defini\
tions/rif_unita"},termine:{$ref:"definizioni.schema.json#/definitions/frase"},aggiornamento:{$ref:"definizioni.schema.js\
on#/definitions/frase"},monitoraggio:{$ref:"definizioni.schema.json#/definitions/frase"},motivazione_impossibilita:{$ref:"\
definizioni.schema.json#/definitions/testo"}}};function sr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.obbligo===void 0&&(e=o(e,n,"required",{missingProperty:"ob\
bligo"}),r++);for(const t in i)I.call(Zt.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.obbligo!==
void 0&&(D(i.obbligo,{instancePath:n+"/obbligo",parentData:i,parentDataProperty:"obbligo",rootData:a})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length)),i.norma!==void 0&&(D(i.norma,{instancePath:n+"/norma",parentData:i,parentDataProperty:"n\
orma",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),i.sottosezione_livello1!==void 0&&(D(i.sottosezione_livello1,
{instancePath:n+"/sottosezione_livello1",parentData:i,parentDataProperty:"sottosezione_livello1",rootData:a})||(e=e===null?
D.errors:e.concat(D.errors),r=e.length)),i.sottosezione_livello2!==void 0&&(D(i.sottosezione_livello2,{instancePath:n+"/\
sottosezione_livello2",parentData:i,parentDataProperty:"sottosezione_livello2",rootData:a})||(e=e===null?D.errors:e.concat(
D.errors),r=e.length)),i.dato!==void 0&&(_(i.dato,{instancePath:n+"/dato",parentData:i,parentDataProperty:"dato",rootData:a})||
(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.responsabile_trasmissione!==void 0&&(Fe(i.responsabile_trasmissione,
{instancePath:n+"/responsabile_trasmissione",parentData:i,parentDataProperty:"responsabile_trasmissione",rootData:a})||(e=
e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),i.responsabile_pubblicazione!==void 0&&(Fe(i.responsabile_pubblicazione,
{instancePath:n+"/responsabile_pubblicazione",parentData:i,parentDataProperty:"responsabile_pubblicazione",rootData:a})||
(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length)),i.termine!==void 0&&(D(i.termine,{instancePath:n+"/termine",parentData:i,
parentDataProperty:"termine",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),i.aggiornamento!==void 0&&
(D(i.aggiornamento,{instancePath:n+"/aggiornamento",parentData:i,parentDataProperty:"aggiornamento",rootData:a})||(e=e===
null?D.errors:e.concat(D.errors),r=e.length)),i.monitoraggio!==void 0&&(D(i.monitoraggio,{instancePath:n+"/monitoraggio",
parentData:i,parentDataProperty:"monitoraggio",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),i.motivazione_impossibilita!==
void 0&&(_(i.motivazione_impossibilita,{instancePath:n+"/motivazione_impossibilita",parentData:i,parentDataProperty:"mot\
ivazione_impossibilita",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length))}else e=o(e,n,"type",{type:"ob\
ject"}),r++;return sr.errors=e,r===0}function H(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="str\
ing"?Ki.test(i)||(e=o(e,n,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),r++):(e=o(e,n,"type",{type:"string"}),r++),H.errors=
e,r===0}function ar(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++);for(const t in i)t===
"titolo"||t==="atto"||t==="url"||t==="file"||t==="nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.
titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?
c.errors:e.concat(c.errors),r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"\
atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==void 0&&(H(i.url,{instancePath:n+"/url",
parentData:i,parentDataProperty:"url",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),i.file!==void 0&&
(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=
e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return ar.errors=e,r===0}function te(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++);for(const t in i)t==="t\
itolo"||t==="atto"||t==="url"||t==="file"||t==="nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.titolo!==
void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"atto",
rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,
parentDataProperty:"url",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{
instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.
length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return te.errors=e,r===0}function fr(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.motivo===void 0&&(e=o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===void 0&&(e=o(e,n,"required",{missingProperty:"\
documenti"}),r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.motivo!==void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,parentDataProperty:"motivo",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<
1&&(e=o(e,n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)te(t[p],{instancePath:n+"/docum\
enti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else e=o(
e,n+"/documenti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return fr.errors=e,r===0}function pt(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const t in i)I.call(Ot.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.premessa!==
void 0&&(_(i.premessa,{instancePath:n+"/premessa",parentData:i,parentDataProperty:"premessa",rootData:a})||(e=e===null?_.
errors:e.concat(_.errors),r=e.length)),i.testata!==void 0){let t=i.testata;if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const l in t)l==="rpct"||l==="soggetti"||l==="obiettivi_strategici"||l==="contesto_esterno"||l==="contesto_interno"||
l==="metodologia"||l==="consultazione"||(e=o(e,n+"/testata","additionalProperties",{additionalProperty:l}),r++);if(t.rpct!==
void 0){let l=t.rpct;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="persona"||p==="carica"||p==="att\
o"||p==="dal"||(e=o(e,n+"/testata/rpct","additionalProperties",{additionalProperty:p}),r++);l.persona!==void 0&&(Yi(l.persona,
{instancePath:n+"/testata/rpct/persona",parentData:l,parentDataProperty:"persona",rootData:a})||(e=e===null?Yi.errors:e.
concat(Yi.errors),r=e.length)),l.carica!==void 0&&(D(l.carica,{instancePath:n+"/testata/rpct/carica",parentData:l,parentDataProperty:"\
carica",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),l.atto!==void 0&&(Pe(l.atto,{instancePath:n+"\
/testata/rpct/atto",parentData:l,parentDataProperty:"atto",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),
l.dal!==void 0&&(Se(l.dal,{instancePath:n+"/testata/rpct/dal",parentData:l,parentDataProperty:"dal",rootData:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length))}else e=o(e,n+"/testata/rpct","type",{type:"object"}),r++}if(t.soggetti!==
void 0){let l=t.soggetti;if(Array.isArray(l)){const p=l.length;for(let s=0;s<p;s++){let f=l[s];if(f&&typeof f=="object"&&
!Array.isArray(f)){f.soggetto===void 0&&(e=o(e,n+"/testata/soggetti/"+s,"required",{missingProperty:"soggetto"}),r++),f.
compiti===void 0&&(e=o(e,n+"/testata/soggetti/"+s,"required",{missingProperty:"compiti"}),r++);for(const d in f)d==="sog\
getto"||d==="compiti"||(e=o(e,n+"/testata/soggetti/"+s,"additionalProperties",{additionalProperty:d}),r++);f.soggetto!==
void 0&&(D(f.soggetto,{instancePath:n+"/testata/soggetti/"+s+"/soggetto",parentData:f,parentDataProperty:"soggetto",rootData:a})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),f.compiti!==void 0&&(_(f.compiti,{instancePath:n+"/testata/soggetti\
/"+s+"/compiti",parentData:f,parentDataProperty:"compiti",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length))}else
e=o(e,n+"/testata/soggetti/"+s,"type",{type:"object"}),r++}}else e=o(e,n+"/testata/soggetti","type",{type:"array"}),r++}
if(t.obiettivi_strategici!==void 0){let l=t.obiettivi_strategici;if(Array.isArray(l)){const p=l.length;for(let s=0;s<p;s++){
let f=l[s];if(f&&typeof f=="object"&&!Array.isArray(f)){f.testo===void 0&&(e=o(e,n+"/testata/obiettivi_strategici/"+s,"r\
equired",{missingProperty:"testo"}),r++);for(const d in f)d==="id"||d==="testo"||d==="atto"||d==="valore_pubblico"||d===
"indicatori"||(e=o(e,n+"/testata/obiettivi_strategici/"+s,"additionalProperties",{additionalProperty:d}),r++);if(f.id!==
void 0&&(ge(f.id,{instancePath:n+"/testata/obiettivi_strategici/"+s+"/id",parentData:f,parentDataProperty:"id",rootData:a})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)),f.testo!==void 0&&(_(f.testo,{instancePath:n+"/testata/obiettivi_\
strategici/"+s+"/testo",parentData:f,parentDataProperty:"testo",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=
e.length)),f.atto!==void 0&&(Pe(f.atto,{instancePath:n+"/testata/obiettivi_strategici/"+s+"/atto",parentData:f,parentDataProperty:"\
atto",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),f.valore_pubblico!==void 0&&(Je(f.valore_pubblico,
{instancePath:n+"/testata/obiettivi_strategici/"+s+"/valore_pubblico",parentData:f,parentDataProperty:"valore_pubblico",
rootData:a})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length)),f.indicatori!==void 0){let d=f.indicatori;if(Array.
isArray(d)){const m=d.length;for(let g=0;g<m;g++)Ge(d[g],{instancePath:n+"/testata/obiettivi_strategici/"+s+"/indicatori\
/"+g,parentData:d,parentDataProperty:g,rootData:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)}else e=o(e,n+
"/testata/obiettivi_strategici/"+s+"/indicatori","type",{type:"array"}),r++}}else e=o(e,n+"/testata/obiettivi_strategici\
/"+s,"type",{type:"object"}),r++}}else e=o(e,n+"/testata/obiettivi_strategici","type",{type:"array"}),r++}if(t.contesto_esterno!==
void 0&&(_(t.contesto_esterno,{instancePath:n+"/testata/contesto_esterno",parentData:t,parentDataProperty:"contesto_este\
rno",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),t.contesto_interno!==void 0&&(_(t.contesto_interno,
{instancePath:n+"/testata/contesto_interno",parentData:t,parentDataProperty:"contesto_interno",rootData:a})||(e=e===null?
_.errors:e.concat(_.errors),r=e.length)),t.metodologia!==void 0&&(_(t.metodologia,{instancePath:n+"/testata/metodologia",
parentData:t,parentDataProperty:"metodologia",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),t.consultazione!==
void 0){let l=t.consultazione;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="avviso"||p==="dal"||p===
"al"||p==="osservazioni_ricevute"||p==="recepite"||p==="atto_esito"||p==="nota"||(e=o(e,n+"/testata/consultazione","addi\
tionalProperties",{additionalProperty:p}),r++);l.avviso!==void 0&&(Pe(l.avviso,{instancePath:n+"/testata/consultazione/a\
vviso",parentData:l,parentDataProperty:"avviso",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),l.dal!==
void 0&&(Se(l.dal,{instancePath:n+"/testata/consultazione/dal",parentData:l,parentDataProperty:"dal",rootData:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length)),l.al!==void 0&&(Se(l.al,{instancePath:n+"/testata/consultazione/al",parentData:l,
parentDataProperty:"al",rootData:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length)),l.osservazioni_ricevute!==void 0&&
(ti(l.osservazioni_ricevute,{instancePath:n+"/testata/consultazione/osservazioni_ricevute",parentData:l,parentDataProperty:"\
osservazioni_ricevute",rootData:a})||(e=e===null?ti.errors:e.concat(ti.errors),r=e.length)),l.recepite!==void 0&&(ti(l.recepite,
{instancePath:n+"/testata/consultazione/recepite",parentData:l,parentDataProperty:"recepite",rootData:a})||(e=e===null?ti.
errors:e.concat(ti.errors),r=e.length)),l.atto_esito!==void 0&&(Pe(l.atto_esito,{instancePath:n+"/testata/consultazione/\
atto_esito",parentData:l,parentDataProperty:"atto_esito",rootData:a})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),
l.nota!==void 0&&(_(l.nota,{instancePath:n+"/testata/consultazione/nota",parentData:l,parentDataProperty:"nota",rootData:a})||
(e=e===null?_.errors:e.concat(_.errors),r=e.length))}else e=o(e,n+"/testata/consultazione","type",{type:"object"}),r++}}else
e=o(e,n+"/testata","type",{type:"object"}),r++}if(i.parti!==void 0){let t=i.parti;if(Array.isArray(t)){const l=t.length;
for(let p=0;p<l;p++)er(t[p],{instancePath:n+"/parti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?er.errors:
e.concat(er.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"array"}),r++}if(i.processi!==void 0){let t=i.processi;
if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)ir(t[p],{instancePath:n+"/processi/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)}else e=o(e,n+"/processi","type",{type:"array"}),r++}
if(i.eventi_rischiosi!==void 0){let t=i.eventi_rischiosi;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)rr(t[p],
{instancePath:n+"/eventi_rischiosi/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?rr.errors:e.concat(rr.
errors),r=e.length)}else e=o(e,n+"/eventi_rischiosi","type",{type:"array"}),r++}if(i.misure!==void 0){let t=i.misure;if(Array.
isArray(t)){const l=t.length;for(let p=0;p<l;p++)or(t[p],{instancePath:n+"/misure/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)}else e=o(e,n+"/misure","type",{type:"array"}),r++}if(i.
monitoraggio!==void 0){let t=i.monitoraggio;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="descrizio\
ne"||l==="responsabile"||l==="periodicita"||l==="livelli"||l==="indicatori"||l==="riesame"||l==="esiti"||(e=o(e,n+"/moni\
toraggio","additionalProperties",{additionalProperty:l}),r++);if(t.descrizione!==void 0&&(_(t.descrizione,{instancePath:n+
"/monitoraggio/descrizione",parentData:t,parentDataProperty:"descrizione",rootData:a})||(e=e===null?_.errors:e.concat(_.
errors),r=e.length)),t.responsabile!==void 0&&(D(t.responsabile,{instancePath:n+"/monitoraggio/responsabile",parentData:t,
parentDataProperty:"responsabile",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.periodicita!==void 0&&
(D(t.periodicita,{instancePath:n+"/monitoraggio/periodicita",parentData:t,parentDataProperty:"periodicita",rootData:a})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),t.livelli!==void 0){let l=t.livelli;if(Array.isArray(l)){const p=l.
length;for(let s=0;s<p;s++){let f=l[s];if(f&&typeof f=="object"&&!Array.isArray(f)){f.livello===void 0&&(e=o(e,n+"/monit\
oraggio/livelli/"+s,"required",{missingProperty:"livello"}),r++);for(const d in f)d==="livello"||d==="attore"||d==="desc\
rizione"||(e=o(e,n+"/monitoraggio/livelli/"+s,"additionalProperties",{additionalProperty:d}),r++);f.livello!==void 0&&(D(
f.livello,{instancePath:n+"/monitoraggio/livelli/"+s+"/livello",parentData:f,parentDataProperty:"livello",rootData:a})||
(e=e===null?D.errors:e.concat(D.errors),r=e.length)),f.attore!==void 0&&(D(f.attore,{instancePath:n+"/monitoraggio/livel\
li/"+s+"/attore",parentData:f,parentDataProperty:"attore",rootData:a})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)),
f.descrizione!==void 0&&(_(f.descrizione,{instancePath:n+"/monitoraggio/livelli/"+s+"/descrizione",parentData:f,parentDataProperty:"\
descrizione",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length))}else e=o(e,n+"/monitoraggio/livelli/"+s,
"type",{type:"object"}),r++}}else e=o(e,n+"/monitoraggio/livelli","type",{type:"array"}),r++}if(t.indicatori!==void 0){let l=t.
indicatori;if(Array.isArray(l)){const p=l.length;for(let s=0;s<p;s++)Ge(l[s],{instancePath:n+"/monitoraggio/indicatori/"+
s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length)}else e=o(e,n+"/m\
onitoraggio/indicatori","type",{type:"array"}),r++}t.riesame!==void 0&&(_(t.riesame,{instancePath:n+"/monitoraggio/riesa\
me",parentData:t,parentDataProperty:"riesame",rootData:a})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),t.esiti!==
void 0&&(_(t.esiti,{instancePath:n+"/monitoraggio/esiti",parentData:t,parentDataProperty:"esiti",rootData:a})||(e=e===null?
_.errors:e.concat(_.errors),r=e.length))}else e=o(e,n+"/monitoraggio","type",{type:"object"}),r++}if(i.trasparenza!==void 0){
let t=i.trasparenza;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)sr(t[p],{instancePath:n+"/trasparenza/"+p,
parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)}else e=o(e,n+"/tra\
sparenza","type",{type:"array"}),r++}if(i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){const l=t.length;for(let p=0;p<
l;p++)ar(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?ar.errors:e.concat(
ar.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}i.rinvio!==void 0&&(fr(i.rinvio,{instancePath:n+
"/rinvio",parentData:i,parentDataProperty:"rinvio",rootData:a})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.length))}else
e=o(e,n,"type",{type:"object"}),r++;return pt.errors=e,r===0}const Mt=lt;const Yn={type:"object",required:["id","organo","tipo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema\
.json#/definitions/identificativo"},organo:{$ref:"definizioni.schema.json#/definitions/frase"},tipo:{enum:["deliberazion\
e","determinazione","decreto","decreto sindacale","circolare","regolamento","statuto","accordo","altro"]},numero:{type:"\
integer",minimum:1},anno:{$ref:"definizioni.schema.json#/definitions/anno"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},oggetto:{type:"string",pattern:"\\S",maxLength:1e3},url:{$ref:"definizioni.schema.json#/definitions/indirizz\
o_web"},esecutiva_dal:{$ref:"definizioni.schema.json#/definitions/data"},modificato_da:{type:"array",items:{$ref:"defini\
zioni.schema.json#/definitions/rif_atto"}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function pr(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>80&&(e=o(e,n,"maxLeng\
th",{limit:80}),r++),Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++)):(e=o(e,n,"type",{type:"st\
ring"}),r++),pr.errors=e,r===0}function lr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),
r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),lr.errors=e,r===0}function dr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||
isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",
limit:2e3}),r++)),dr.errors=e,r===0}function oi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d\
{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),oi.errors=e,r===0}function cr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ki.test(i)||(e=o(e,n,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),
r++):(e=o(e,n,"type",{type:"string"}),r++),cr.errors=e,r===0}function ur(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+\
)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ur.errors=e,r===0}function yr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),yr.errors=e,r===0}function mr(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&
(e=o(e,n,"required",{missingProperty:"id"}),r++),i.organo===void 0&&(e=o(e,n,"required",{missingProperty:"organo"}),r++),
i.tipo===void 0&&(e=o(e,n,"required",{missingProperty:"tipo"}),r++);for(const t in i)I.call(Yn.properties,t)||(e=o(e,n,"\
additionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(pr(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"\
id",rootData:a})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length)),i.organo!==void 0&&(lr(i.organo,{instancePath:n+
"/organo",parentData:i,parentDataProperty:"organo",rootData:a})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),
i.tipo!==void 0){let t=i.tipo;t==="deliberazione"||t==="determinazione"||t==="decreto"||t==="decreto sindacale"||t==="ci\
rcolare"||t==="regolamento"||t==="statuto"||t==="accordo"||t==="altro"||(e=o(e,n+"/tipo","enum",{allowedValues:Yn.properties.
tipo.enum}),r++)}if(i.numero!==void 0){let t=i.numero;typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)||(e=o(e,n+"/num\
ero","type",{type:"integer"}),r++),typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))&&(e=o(e,n+"/numero","minimum",{comparison:"\
>=",limit:1}),r++)}if(i.anno!==void 0&&(dr(i.anno,{instancePath:n+"/anno",parentData:i,parentDataProperty:"anno",rootData:a})||
(e=e===null?dr.errors:e.concat(dr.errors),r=e.length)),i.data!==void 0&&(oi(i.data,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:a})||(e=e===null?oi.errors:e.concat(oi.errors),r=e.length)),i.oggetto!==void 0){let t=i.
oggetto;typeof t=="string"?(j(t)>1e3&&(e=o(e,n+"/oggetto","maxLength",{limit:1e3}),r++),E.test(t)||(e=o(e,n+"/oggetto","\
pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/oggetto","type",{type:"string"}),r++)}if(i.url!==void 0&&(cr(i.url,{instancePath:n+
"/url",parentData:i,parentDataProperty:"url",rootData:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),i.esecutiva_dal!==
void 0&&(oi(i.esecutiva_dal,{instancePath:n+"/esecutiva_dal",parentData:i,parentDataProperty:"esecutiva_dal",rootData:a})||
(e=e===null?oi.errors:e.concat(oi.errors),r=e.length)),i.modificato_da!==void 0){let t=i.modificato_da;if(Array.isArray(
t)){const l=t.length;for(let p=0;p<l;p++)ur(t[p],{instancePath:n+"/modificato_da/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)}else e=o(e,n+"/modificato_da","type",{type:"array"}),r++}i.nota!==
void 0&&(yr(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?yr.errors:e.
concat(yr.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return mr.errors=e,r===0}function lt(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.atti===
void 0&&(e=o(e,n,"required",{missingProperty:"atti"}),r++);for(const t in i)t!=="atti"&&(e=o(e,n,"additionalProperties",
{additionalProperty:t}),r++);if(i.atti!==void 0){let t=i.atti;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)
mr(t[p],{instancePath:n+"/atti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length)}else e=o(e,n+"/atti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return lt.errors=e,
r===0}const Kt=dt,et={$schema:"http://json-schema.org/draft-07/schema#",$id:"azioni-positive.schema.json",type:"object",
additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},triennio:{$ref:"#/definit\
ions/triennio_azioni"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},introduzione:{$ref:"definizioni.schem\
a.json#/definitions/testo"},scopi:{$ref:"definizioni.schema.json#/definitions/testi"},finalita:{$ref:"definizioni.schema\
.json#/definitions/testi"},articolazione:{$ref:"definizioni.schema.json#/definitions/testo"},premesse:{$ref:"definizioni\
.schema.json#/definitions/testo"},quadro_normativo:{type:"array",items:{type:"object",required:["riferimento"],additionalProperties:!1,
properties:{riferimento:{$ref:"definizioni.schema.json#/definitions/frase"},titolo:{$ref:"definizioni.schema.json#/defin\
itions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definiti\
ons/testo"}}},minItems:1},principi:{$ref:"definizioni.schema.json#/definitions/testi"},obiettivi_generali:{$ref:"definiz\
ioni.schema.json#/definitions/testi"},obiettivi_specifici:{$ref:"definizioni.schema.json#/definitions/testi"},introduzione_azioni:{
$ref:"definizioni.schema.json#/definitions/testo"},ambiti:{type:"array",items:{$ref:"#/definitions/ambito_azioni"},minItems:1},
tempi:{type:"object",additionalProperties:!1,properties:{testo:{$ref:"definizioni.schema.json#/definitions/testo"},triennio:{
$ref:"#/definitions/triennio_azioni"}}},risorse:{$ref:"definizioni.schema.json#/definitions/testo"},durata:{type:"object",
additionalProperties:!1,properties:{periodo:{$ref:"definizioni.schema.json#/definitions/durata"},revisione:{$ref:"defini\
zioni.schema.json#/definitions/frase"}}},parere_consigliera:{type:"object",additionalProperties:!1,properties:{data:{$ref:"\
definizioni.schema.json#/definitions/data"},esito:{enum:["favorevole","favorevole con osservazioni","contrario"]},nota:{
$ref:"definizioni.schema.json#/definitions/testo"}}},cug:{type:"object",additionalProperties:!1,properties:{atto:{$ref:"\
definizioni.schema.json#/definitions/rif_atto"},proposta:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/blo\
cco"},minItems:1},documenti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/documento"},minItems:1},rinvio:{
$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{triennio_azioni:{type:"object",required:["da","a"],additionalProperties:!1,
properties:{da:{$ref:"definizioni.schema.json#/definitions/anno"},a:{$ref:"definizioni.schema.json#/definitions/anno"}}},
ambito_azioni:{type:"object",required:["id","titolo","azioni"],additionalProperties:!1,properties:{id:{$ref:"definizioni\
.schema.json#/definitions/identificativo"},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},premessa:{$ref:"de\
finizioni.schema.json#/definitions/testo"},azioni:{type:"array",items:{$ref:"#/definitions/azione_positiva"},minItems:1}}},
azione_positiva:{type:"object",required:["id","titolo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema\
.json#/definitions/identificativo"},numero:{type:"integer",minimum:1},titolo:{$ref:"definizioni.schema.json#/definitions\
/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},attivita:{$ref:"definizioni.schema.json#/defini\
tions/testi"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"definizi\
oni.schema.json#/definitions/rif_unita"},minItems:1},destinatari:{$ref:"definizioni.schema.json#/definitions/frase"},obiettivi:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},minItems:1},indicatori:{type:"array",items:{
type:["string","object"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},minItems:1},scadenza:{
$ref:"definizioni.schema.json#/definitions/scadenza"},risorse:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function W(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&
(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\
\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),W.errors=e,r===0}function si(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||
isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",
limit:2e3}),r++)),si.errors=e,r===0}function ai(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.da===void 0&&(e=o(e,n,"required",{missingProperty:"da"}),r++),
i.a===void 0&&(e=o(e,n,"required",{missingProperty:"a"}),r++);for(const t in i)t==="da"||t==="a"||(e=o(e,n,"additionalPr\
operties",{additionalProperty:t}),r++);i.da!==void 0&&(si(i.da,{instancePath:n+"/da",parentData:i,parentDataProperty:"da",
rootData:a})||(e=e===null?si.errors:e.concat(si.errors),r=e.length)),i.a!==void 0&&(si(i.a,{instancePath:n+"/a",parentData:i,
parentDataProperty:"a",rootData:a})||(e=e===null?si.errors:e.concat(si.errors),r=e.length))}else e=o(e,n,"type",{type:"o\
bject"}),r++;return ai.errors=e,r===0}function Ve(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,
n,"type",{type:"string"}),r++),Ve.errors=e,r===0}function w(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\
\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),w.errors=e,r===0}function ue(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<
t;l++)z(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)}else e=o(e,n,"type",{type:"array"}),r++;return ue.errors=e,r===0}function Pi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="st\
ring"?(j(i)>80&&(e=o(e,n,"maxLength",{limit:80}),r++),Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),
r++)):(e=o(e,n,"type",{type:"string"}),r++),Pi.errors=e,r===0}const it={type:"object",required:["id","titolo"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},numero:{type:"integer",minimum:1},titolo:{$ref:"\
definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},attivita:{$ref:"\
definizioni.schema.json#/definitions/testi"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},destinatari:{$ref:"definizioni.schema.j\
son#/definitions/frase"},obiettivi:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},minItems:1},
indicatori:{type:"array",items:{type:["string","object"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definit\
ions/indicatore"}},minItems:1},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},risorse:{$ref:"definizion\
i.schema.json#/definitions/testo"}}};function gr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,
n,"type",{type:"string"}),r++),gr.errors=e,r===0}function zr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Gi.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),
r++):(e=o(e,n,"type",{type:"string"}),r++),zr.errors=e,r===0}function vr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"requir\
ed",{missingProperty:"denominazione"}),r++);for(const s in i)I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),
r++);if(i.id!==void 0&&(Y(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:
e.concat(Y.errors),r=e.length)),i.denominazione!==void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,
parentDataProperty:"denominazione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.
tipo;s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficie\
nza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+
"/tipo","enum",{allowedValues:h.properties.tipo.enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/\
dimensione",parentData:i,parentDataProperty:"dimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.sottodimensione!==void 0&&(c(i.sottodimensione,{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sot\
todimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),
s&&typeof s=="object"&&!Array.isArray(s)){s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numera\
tore"}),r++);for(const f in s)f==="numeratore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),
r++);s.numeratore!==void 0&&(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numer\
atore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+
"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}}if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s===
"+"||s==="-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"\
valore"}),r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),
r++);if(s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/va\
lore","type",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&
!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.
al.type}),r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"\
^\\d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],
{instancePath:n+"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){
let s=i.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||
(e=o(e,n+"/storico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),
r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storic\
o","type",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),
r++));var p=d===r;p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d==
"number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.
properties.consuntivo.additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==
void 0&&(ie(i.peso,{instancePath:n+"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.
concat(ie.errors),r=e.length)),i.fonte!==void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fo\
nte",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+
"/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.responsabile_dato!==void 0&&(re(i.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"\
responsabile_dato",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!=
"boolean"&&(e=o(e,n+"/rilevante","type",{type:"boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return vr.errors=
e,r===0}function br(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;typeof i!="s\
tring"&&!(i&&typeof i=="object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:xe.type}),r++);const t=r;let l=!0;const p=r;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){const d={};e===null?e=[d]:e.push(d),r++}var s=p===r;if(r=t,e!==null&&(t?e.length=
t:e=null),s){const d=r,m=r;let g=!1,b=null;const ve=r;i&&typeof i=="object"&&!Array.isArray(i)&&i.non_prevedibile===void 0&&
(e=o(e,n,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),r++);var f=ve===r;f&&(g=!0,b=0);const de=r;
i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf\
/1/required"),r++),i.da_atto===void 0&&(e=o(e,n,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),r++));
var f=de===r;if(f&&g)g=!1,b=[b,1];else{f&&(g=!0,b=1);const be=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&
(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),r++),i.da_fase===void 0&&(e=o(e,n,"required",{missingProperty:"\
da_fase"},"#/then/oneOf/2/required"),r++));var f=be===r;if(f&&g)g=!1,b=[b,2];else{f&&(g=!0,b=2);const we=r;i&&typeof i==
"object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),
r++),i.da===void 0&&(e=o(e,n,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),r++));var f=we===r;f&&g?(g=!1,
b=[b,3]):f&&(g=!0,b=3)}}g?(r=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,n,"oneOf",{passingSchemas:b}),r++);var s=d===r;l=
s}if(l||(e=o(e,n,"if",{failingKeyword:"then"}),r++),typeof i=="string"&&(Oi.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1\
,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),r++)),i&&typeof i=="object"&&!Array.isArray(
i)){for(const d in i)d==="entro"||d==="da_atto"||d==="da_fase"||d==="da"||d==="non_prevedibile"||(e=o(e,n,"additionalPro\
perties",{additionalProperty:d}),r++);if(i.entro!==void 0&&(ze(i.entro,{instancePath:n+"/entro",parentData:i,parentDataProperty:"\
entro",rootData:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),i.da_atto!==void 0&&(q(i.da_atto,{instancePath:n+
"/da_atto",parentData:i,parentDataProperty:"da_atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
i.da_fase!==void 0){let d=i.da_fase;!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+
"/da_fase","type",{type:xe.properties.da_fase.type}),r++)}i.da!==void 0&&(c(i.da,{instancePath:n+"/da",parentData:i,parentDataProperty:"\
da",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.non_prevedibile!==void 0&&(c(i.non_prevedibile,
{instancePath:n+"/non_prevedibile",parentData:i,parentDataProperty:"non_prevedibile",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length))}return br.errors=e,r===0}function jr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&(e=o(e,n,"required",{missingProperty:"\
id"}),r++),i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++);for(const l in i)I.call(it.properties,
l)||(e=o(e,n,"additionalProperties",{additionalProperty:l}),r++);if(i.id!==void 0&&(Pi(i.id,{instancePath:n+"/id",parentData:i,
parentDataProperty:"id",rootData:a})||(e=e===null?Pi.errors:e.concat(Pi.errors),r=e.length)),i.numero!==void 0){let l=i.
numero;typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)||(e=o(e,n+"/numero","type",{type:"integer"}),r++),typeof l=="n\
umber"&&isFinite(l)&&(l<1||isNaN(l))&&(e=o(e,n+"/numero","minimum",{comparison:">=",limit:1}),r++)}if(i.titolo!==void 0&&
(W(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?W.errors:e.concat(
W.errors),r=e.length)),i.descrizione!==void 0&&(w(i.descrizione,{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"\
descrizione",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.attivita!==void 0&&(ue(i.attivita,{instancePath:n+
"/attivita",parentData:i,parentDataProperty:"attivita",rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),
i.responsabile!==void 0&&(W(i.responsabile,{instancePath:n+"/responsabile",parentData:i,parentDataProperty:"responsabile",
rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.unita!==void 0){let l=i.unita;if(Array.isArray(l)){
l.length<1&&(e=o(e,n+"/unita","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)gr(l[s],{instancePath:n+"/\
unita/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)}else e=o(
e,n+"/unita","type",{type:"array"}),r++}if(i.destinatari!==void 0&&(W(i.destinatari,{instancePath:n+"/destinatari",parentData:i,
parentDataProperty:"destinatari",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.obiettivi!==void 0){
let l=i.obiettivi;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/obiettivi","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<
p;s++)zr(l[s],{instancePath:n+"/obiettivi/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?zr.errors:e.concat(
zr.errors),r=e.length)}else e=o(e,n+"/obiettivi","type",{type:"array"}),r++}if(i.indicatori!==void 0){let l=i.indicatori;
if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/indicatori","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++){
let f=l[s];typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))&&(e=o(e,n+"/indicatori/"+s,"type",{type:it.properties.
indicatori.items.type}),r++);const d=r;let m=!0;const g=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))){const b={};e===
null?e=[b]:e.push(b),r++}var t=g===r;if(r=d,e!==null&&(d?e.length=d:e=null),t){const b=r;vr(f,{instancePath:n+"/indicato\
ri/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var t=b===r;
m=t}m||(e=o(e,n+"/indicatori/"+s,"if",{failingKeyword:"then"}),r++)}}else e=o(e,n+"/indicatori","type",{type:"array"}),r++}
i.scadenza!==void 0&&(br(i.scadenza,{instancePath:n+"/scadenza",parentData:i,parentDataProperty:"scadenza",rootData:a})||
(e=e===null?br.errors:e.concat(br.errors),r=e.length)),i.risorse!==void 0&&(w(i.risorse,{instancePath:n+"/risorse",parentData:i,
parentDataProperty:"risorse",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length))}else e=o(e,n,"type",{type:"\
object"}),r++;return jr.errors=e,r===0}function _r(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&(e=o(e,n,"required",{missingProperty:"id"}),r++),
i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++),i.azioni===void 0&&(e=o(e,n,"required",{missingProperty:"\
azioni"}),r++);for(const t in i)t==="id"||t==="titolo"||t==="premessa"||t==="azioni"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.id!==void 0&&(Pi(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Pi.
errors:e.concat(Pi.errors),r=e.length)),i.titolo!==void 0&&(W(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.premessa!==void 0&&(w(i.premessa,{instancePath:n+
"/premessa",parentData:i,parentDataProperty:"premessa",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),
i.azioni!==void 0){let t=i.azioni;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/azioni","minItems",{limit:1}),r++);const l=t.
length;for(let p=0;p<l;p++)jr(t[p],{instancePath:n+"/azioni/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?
jr.errors:e.concat(jr.errors),r=e.length)}else e=o(e,n+"/azioni","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"\
object"}),r++;return _r.errors=e,r===0}function Dr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?ft.test(i)||(e=o(e,n,"pattern",{pattern:"^\\d{1,4} (giorn[oi]|mes[ei]|ann[oi])$"}),
r++):(e=o(e,n,"type",{type:"string"}),r++),Dr.errors=e,r===0}function fi(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d\
{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),fi.errors=e,r===0}function $r(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===
void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"tes\
to"}),r++);for(const t in i)t==="titolo"||t==="testo"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,
parentDataProperty:"testo",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.
immagini;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else
e=o(e,n,"type",{type:"object"}),r++;return $r.errors=e,r===0}function hr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++);for(const t in i)t==="titolo"||t==="atto"||t==="url"||t==="file"||t==="nota"||(e=o(e,n,"additionalPropert\
ies",{additionalProperty:t}),r++);i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/\
atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==
void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:a})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"\
nota",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return hr.
errors=e,r===0}function Ar(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.motivo===void 0&&(e=o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===
void 0&&(e=o(e,n,"required",{missingProperty:"documenti"}),r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,
"additionalProperties",{additionalProperty:t}),r++);if(i.motivo!==void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,
parentDataProperty:"motivo",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.
documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++)te(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(
te.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Ar.
errors=e,r===0}function dt(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const t in i)I.call(et.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.titolo!==void 0&&(W(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.triennio!==void 0&&(ai(i.triennio,{instancePath:n+"/triennio",parentData:i,
parentDataProperty:"triennio",rootData:a})||(e=e===null?ai.errors:e.concat(ai.errors),r=e.length)),i.atto!==void 0&&(Ve(
i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?Ve.errors:e.concat(Ve.errors),
r=e.length)),i.introduzione!==void 0&&(w(i.introduzione,{instancePath:n+"/introduzione",parentData:i,parentDataProperty:"\
introduzione",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.scopi!==void 0&&(ue(i.scopi,{instancePath:n+
"/scopi",parentData:i,parentDataProperty:"scopi",rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),i.
finalita!==void 0&&(ue(i.finalita,{instancePath:n+"/finalita",parentData:i,parentDataProperty:"finalita",rootData:a})||(e=
e===null?ue.errors:e.concat(ue.errors),r=e.length)),i.articolazione!==void 0&&(w(i.articolazione,{instancePath:n+"/artic\
olazione",parentData:i,parentDataProperty:"articolazione",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),
i.premesse!==void 0&&(w(i.premesse,{instancePath:n+"/premesse",parentData:i,parentDataProperty:"premesse",rootData:a})||
(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.quadro_normativo!==void 0){let t=i.quadro_normativo;if(Array.isArray(
t)){t.length<1&&(e=o(e,n+"/quadro_normativo","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.riferimento===void 0&&(e=o(e,n+"/quadro_normativo/"+p,"required",{missingProperty:"\
riferimento"}),r++);for(const f in s)f==="riferimento"||f==="titolo"||f==="atto"||f==="nota"||(e=o(e,n+"/quadro_normativ\
o/"+p,"additionalProperties",{additionalProperty:f}),r++);s.riferimento!==void 0&&(W(s.riferimento,{instancePath:n+"/qua\
dro_normativo/"+p+"/riferimento",parentData:s,parentDataProperty:"riferimento",rootData:a})||(e=e===null?W.errors:e.concat(
W.errors),r=e.length)),s.titolo!==void 0&&(W(s.titolo,{instancePath:n+"/quadro_normativo/"+p+"/titolo",parentData:s,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),s.atto!==void 0&&(Ve(s.atto,{instancePath:n+"\
/quadro_normativo/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:a})||(e=e===null?Ve.errors:e.concat(Ve.errors),
r=e.length)),s.nota!==void 0&&(w(s.nota,{instancePath:n+"/quadro_normativo/"+p+"/nota",parentData:s,parentDataProperty:"\
nota",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length))}else e=o(e,n+"/quadro_normativo/"+p,"type",{type:"\
object"}),r++}}else e=o(e,n+"/quadro_normativo","type",{type:"array"}),r++}if(i.principi!==void 0&&(ue(i.principi,{instancePath:n+
"/principi",parentData:i,parentDataProperty:"principi",rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),
i.obiettivi_generali!==void 0&&(ue(i.obiettivi_generali,{instancePath:n+"/obiettivi_generali",parentData:i,parentDataProperty:"\
obiettivi_generali",rootData:a})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),i.obiettivi_specifici!==void 0&&
(ue(i.obiettivi_specifici,{instancePath:n+"/obiettivi_specifici",parentData:i,parentDataProperty:"obiettivi_specifici",rootData:a})||
(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),i.introduzione_azioni!==void 0&&(w(i.introduzione_azioni,{instancePath:n+
"/introduzione_azioni",parentData:i,parentDataProperty:"introduzione_azioni",rootData:a})||(e=e===null?w.errors:e.concat(
w.errors),r=e.length)),i.ambiti!==void 0){let t=i.ambiti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/ambiti","minItems",
{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)_r(t[p],{instancePath:n+"/ambiti/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length)}else e=o(e,n+"/ambiti","type",{type:"array"}),r++}if(i.
tempi!==void 0){let t=i.tempi;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="testo"||l==="triennio"||
(e=o(e,n+"/tempi","additionalProperties",{additionalProperty:l}),r++);t.testo!==void 0&&(w(t.testo,{instancePath:n+"/tem\
pi/testo",parentData:t,parentDataProperty:"testo",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),t.triennio!==
void 0&&(ai(t.triennio,{instancePath:n+"/tempi/triennio",parentData:t,parentDataProperty:"triennio",rootData:a})||(e=e===
null?ai.errors:e.concat(ai.errors),r=e.length))}else e=o(e,n+"/tempi","type",{type:"object"}),r++}if(i.risorse!==void 0&&
(w(i.risorse,{instancePath:n+"/risorse",parentData:i,parentDataProperty:"risorse",rootData:a})||(e=e===null?w.errors:e.concat(
w.errors),r=e.length)),i.durata!==void 0){let t=i.durata;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l===
"periodo"||l==="revisione"||(e=o(e,n+"/durata","additionalProperties",{additionalProperty:l}),r++);t.periodo!==void 0&&(Dr(
t.periodo,{instancePath:n+"/durata/periodo",parentData:t,parentDataProperty:"periodo",rootData:a})||(e=e===null?Dr.errors:
e.concat(Dr.errors),r=e.length)),t.revisione!==void 0&&(W(t.revisione,{instancePath:n+"/durata/revisione",parentData:t,parentDataProperty:"\
revisione",rootData:a})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else e=o(e,n+"/durata","type",{type:"objec\
t"}),r++}if(i.parere_consigliera!==void 0){let t=i.parere_consigliera;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)
l==="data"||l==="esito"||l==="nota"||(e=o(e,n+"/parere_consigliera","additionalProperties",{additionalProperty:l}),r++);
if(t.data!==void 0&&(fi(t.data,{instancePath:n+"/parere_consigliera/data",parentData:t,parentDataProperty:"data",rootData:a})||
(e=e===null?fi.errors:e.concat(fi.errors),r=e.length)),t.esito!==void 0){let l=t.esito;l==="favorevole"||l==="favorevole\
 con osservazioni"||l==="contrario"||(e=o(e,n+"/parere_consigliera/esito","enum",{allowedValues:et.properties.parere_consigliera.
properties.esito.enum}),r++)}t.nota!==void 0&&(w(t.nota,{instancePath:n+"/parere_consigliera/nota",parentData:t,parentDataProperty:"\
nota",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length))}else e=o(e,n+"/parere_consigliera","type",{type:"\
object"}),r++}if(i.cug!==void 0){let t=i.cug;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="atto"||l===
"proposta"||l==="nota"||(e=o(e,n+"/cug","additionalProperties",{additionalProperty:l}),r++);t.atto!==void 0&&(Ve(t.atto,
{instancePath:n+"/cug/atto",parentData:t,parentDataProperty:"atto",rootData:a})||(e=e===null?Ve.errors:e.concat(Ve.errors),
r=e.length)),t.proposta!==void 0&&(fi(t.proposta,{instancePath:n+"/cug/proposta",parentData:t,parentDataProperty:"propos\
ta",rootData:a})||(e=e===null?fi.errors:e.concat(fi.errors),r=e.length)),t.nota!==void 0&&(w(t.nota,{instancePath:n+"/cu\
g/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?w.errors:e.concat(w.errors),r=e.length))}else e=
o(e,n+"/cug","type",{type:"object"}),r++}if(i.parti!==void 0){let t=i.parti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/\
parti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)$r(t[p],{instancePath:n+"/parti/"+p,parentData:t,
parentDataProperty:p,rootData:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"\
array"}),r++}if(i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",
{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)hr(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}
i.rinvio!==void 0&&(Ar(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"rinvio",rootData:a})||(e=e===
null?Ar.errors:e.concat(Ar.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return dt.errors=e,r===0}const Ct=ct,
Zi={$schema:"http://json-schema.org/draft-07/schema#",$id:"fabbisogni.schema.json",type:"object",additionalProperties:!1,
properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",items:{$ref:"definizioni.sc\
hema.json#/definitions/blocco"},minItems:1},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},consistenza:{type:"\
object",required:["al","voci"],additionalProperties:!1,properties:{al:{$ref:"definizioni.schema.json#/definitions/data"},
totale:{$ref:"definizioni.schema.json#/definitions/intero"},voci:{type:"array",items:{type:"object",required:["area_prof\
essionale","numero"],additionalProperties:!1,properties:{area_professionale:{$ref:"definizioni.schema.json#/definitions/\
frase"},profilo:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/ri\
f_unita"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},full_time:{$ref:"definizioni.schema.json#/definiti\
ons/intero"},part_time:{$ref:"definizioni.schema.json#/definitions/intero"}}},minItems:1},nota:{$ref:"definizioni.schema\
.json#/definitions/testo"}}},capacita_assunzionale:{type:"object",additionalProperties:!1,properties:{norma:{$ref:"defin\
izioni.schema.json#/definitions/frase"},abitanti:{$ref:"definizioni.schema.json#/definitions/intero"},fascia:{$ref:"defi\
nizioni.schema.json#/definitions/frase"},spesa_personale:{$ref:"definizioni.schema.json#/definitions/importo"},anno_rendiconto:{
$ref:"definizioni.schema.json#/definitions/anno"},entrate_correnti:{type:"array",items:{type:"object",required:["anno","\
importo"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},importo:{$ref:"def\
inizioni.schema.json#/definitions/importo"}}},minItems:1,maxItems:3},fcde:{$ref:"definizioni.schema.json#/definitions/im\
porto"},rapporto:{$ref:"definizioni.schema.json#/definitions/percentuale"},soglia:{$ref:"definizioni.schema.json#/defini\
tions/percentuale"},soglia_rientro:{$ref:"definizioni.schema.json#/definitions/percentuale"},margine:{$ref:"definizioni.\
schema.json#/definitions/importo"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},limiti:{type:"object",additionalProperties:!1,
properties:{spesa_557:{$ref:"#/definitions/limite_spesa"},lavoro_flessibile:{$ref:"#/definitions/limite_spesa"},quota_disabili:{
type:"object",additionalProperties:!1,properties:{obbligo:{$ref:"definizioni.schema.json#/definitions/intero"},in_servizio:{
$ref:"definizioni.schema.json#/definitions/intero"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}},cessazioni:{
type:"array",items:{type:"object",required:["anno","numero"],additionalProperties:!1,properties:{anno:{$ref:"definizioni\
.schema.json#/definitions/anno"},area:{$ref:"definizioni.schema.json#/definitions/frase"},profilo:{$ref:"definizioni.sch\
ema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},motivo:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},risparmio:{$ref:"definizioni.schema.json#/definitions/importo"}}},minItems:1},evoluzione:{$ref:"\
definizioni.schema.json#/definitions/testo"},assunzioni:{type:"array",items:{type:"object",required:["anno","numero","mo\
dalita"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},area:{$ref:"definiz\
ioni.schema.json#/definitions/frase"},profilo:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizi\
oni.schema.json#/definitions/intero"},modalita:{enum:["concorso","mobilit\xE0","mobilit\xE0 interna","scorrimento","prog\
ressione","stabilizzazione","art. 110","tempo determinato","comando","collocamento mirato","altro"]},unita:{$ref:"defini\
zioni.schema.json#/definitions/rif_unita"},costo:{$ref:"definizioni.schema.json#/definitions/importo"},fonte:{$ref:"defi\
nizioni.schema.json#/definitions/frase"},priorita:{type:"integer",minimum:1},nota:{$ref:"definizioni.schema.json#/defini\
tions/testo"}}},minItems:1},previsione:{type:"array",items:{type:"object",required:["anno","numero"],additionalProperties:!1,
properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},area:{$ref:"definizioni.schema.json#/definitions/fra\
se"},numero:{$ref:"definizioni.schema.json#/definitions/intero"}}},minItems:1},progressioni:{type:"object",additionalProperties:!1,
properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},quota_percento:{$ref:"definizioni.schema.json#/d\
efinitions/percentuale"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},eccedenze:{type:"object",required:["\
esito"],additionalProperties:!1,properties:{esito:{enum:["nessuna eccedenza","eccedenze accertate"]},atto:{$ref:"definiz\
ioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},parere_revisori:{type:"\
object",required:["data"],additionalProperties:!1,properties:{numero:{type:"string",pattern:"\\S",maxLength:40},data:{$ref:"\
definizioni.schema.json#/definitions/data"}}},informazione_sindacale:{type:"object",required:["data"],additionalProperties:!1,
properties:{data:{$ref:"definizioni.schema.json#/definitions/data"}}},trasmissione_sico:{type:"object",required:["data"],
additionalProperties:!1,properties:{data:{$ref:"definizioni.schema.json#/definitions/data"}}},documenti:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/definitions/ri\
nvio"}},definitions:{limite_spesa:{type:"object",additionalProperties:!1,properties:{limite:{$ref:"definizioni.schema.js\
on#/definitions/importo"},previsione:{$ref:"definizioni.schema.json#/definitions/importo"},nota:{$ref:"definizioni.schem\
a.json#/definitions/testo"}}}}};function U(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),
r++)):(e=o(e,n,"type",{type:"string"}),r++),U.errors=e,r===0}function Pr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t===
"testo"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.
length;for(let p=0;p<l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===
null?ne.errors:e.concat(ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",
{type:"object"}),r++;return Pr.errors=e,r===0}function pi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,
n,"type",{type:"string"}),r++),pi.errors=e,r===0}function qe(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d\
{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),qe.errors=e,r===0}function S(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integ\
er"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),S.errors=
e,r===0}function V(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),V.errors=e,r===0}function li(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"patter\
n",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),li.errors=e,r===0}const Ui={type:["n\
umber","string"],pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"},Bi=new RegExp("^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,\
2})?$","u");function Q(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return!(typeof i==
"number"&&isFinite(i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ui.type}),r++),typeof i=="string"&&(Bi.test(i)||(e=o(e,
n,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),r++)),Q.errors=e,r===0}function _e(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"\
<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:2e3}),r++)),_e.errors=e,r===0}function ke(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return!(typeof i=="number"&&isFinite(
i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ci.type}),r++),typeof i=="number"&&isFinite(i)&&((i>100||isNaN(i))&&(e=o(
e,n,"maximum",{comparison:"<=",limit:100}),r++),(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++)),typeof i==
"string"&&(Ti.test(i)||(e=o(e,n,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),r++)),ke.errors=e,r===0}function di(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const t in i)t==="limite"||t==="previsione"||t==="nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);i.limite!==void 0&&(Q(i.limite,{instancePath:n+"/limite",parentData:i,parentDataProperty:"limite",rootData:a})||(e=
e===null?Q.errors:e.concat(Q.errors),r=e.length)),i.previsione!==void 0&&(Q(i.previsione,{instancePath:n+"/previsione",parentData:i,
parentDataProperty:"previsione",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),i.nota!==void 0&&(U(i.
nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return di.errors=e,r===0}function qr(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=
o(e,n,"required",{missingProperty:"titolo"}),r++);for(const t in i)t==="titolo"||t==="atto"||t==="url"||t==="file"||t===
"nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/ti\
tolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.atto!==
void 0&&(q(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),i.url!==void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:a})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"\
file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/no\
ta",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,
n,"type",{type:"object"}),r++;return qr.errors=e,r===0}function kr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.motivo===void 0&&(e=o(e,n,"required",{missingProperty:"\
motivo"}),r++),i.documenti===void 0&&(e=o(e,n,"required",{missingProperty:"documenti"}),r++);for(const t in i)t==="motiv\
o"||t==="documenti"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.motivo!==void 0&&(z(i.motivo,{instancePath:n+
"/motivo",parentData:i,parentDataProperty:"motivo",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.
documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",{limit:1}),r++);
const l=t.length;for(let p=0;p<l;p++)te(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}}else e=o(e,n,
"type",{type:"object"}),r++;return kr.errors=e,r===0}function ct(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)I.call(Zi.properties,t)||
(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.premessa!==void 0&&(U(i.premessa,{instancePath:n+"/pre\
messa",parentData:i,parentDataProperty:"premessa",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),i.parti!==
void 0){let t=i.parti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/parti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++)Pr(t[p],{instancePath:n+"/parti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Pr.errors:e.concat(
Pr.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"array"}),r++}if(i.atto!==void 0&&(pi(i.atto,{instancePath:n+"\
/atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?pi.errors:e.concat(pi.errors),r=e.length)),i.consistenza!==
void 0){let t=i.consistenza;if(t&&typeof t=="object"&&!Array.isArray(t)){t.al===void 0&&(e=o(e,n+"/consistenza","require\
d",{missingProperty:"al"}),r++),t.voci===void 0&&(e=o(e,n+"/consistenza","required",{missingProperty:"voci"}),r++);for(const l in t)
l==="al"||l==="totale"||l==="voci"||l==="nota"||(e=o(e,n+"/consistenza","additionalProperties",{additionalProperty:l}),r++);
if(t.al!==void 0&&(qe(t.al,{instancePath:n+"/consistenza/al",parentData:t,parentDataProperty:"al",rootData:a})||(e=e===null?
qe.errors:e.concat(qe.errors),r=e.length)),t.totale!==void 0&&(S(t.totale,{instancePath:n+"/consistenza/totale",parentData:t,
parentDataProperty:"totale",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.voci!==void 0){let l=t.
voci;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/consistenza/voci","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<
p;s++){let f=l[s];if(f&&typeof f=="object"&&!Array.isArray(f)){f.area_professionale===void 0&&(e=o(e,n+"/consistenza/voc\
i/"+s,"required",{missingProperty:"area_professionale"}),r++),f.numero===void 0&&(e=o(e,n+"/consistenza/voci/"+s,"requir\
ed",{missingProperty:"numero"}),r++);for(const d in f)d==="area_professionale"||d==="profilo"||d==="unita"||d==="numero"||
d==="full_time"||d==="part_time"||(e=o(e,n+"/consistenza/voci/"+s,"additionalProperties",{additionalProperty:d}),r++);f.
area_professionale!==void 0&&(V(f.area_professionale,{instancePath:n+"/consistenza/voci/"+s+"/area_professionale",parentData:f,
parentDataProperty:"area_professionale",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),f.profilo!==void 0&&
(V(f.profilo,{instancePath:n+"/consistenza/voci/"+s+"/profilo",parentData:f,parentDataProperty:"profilo",rootData:a})||(e=
e===null?V.errors:e.concat(V.errors),r=e.length)),f.unita!==void 0&&(li(f.unita,{instancePath:n+"/consistenza/voci/"+s+"\
/unita",parentData:f,parentDataProperty:"unita",rootData:a})||(e=e===null?li.errors:e.concat(li.errors),r=e.length)),f.numero!==
void 0&&(S(f.numero,{instancePath:n+"/consistenza/voci/"+s+"/numero",parentData:f,parentDataProperty:"numero",rootData:a})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length)),f.full_time!==void 0&&(S(f.full_time,{instancePath:n+"/consistenza/\
voci/"+s+"/full_time",parentData:f,parentDataProperty:"full_time",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length)),f.part_time!==void 0&&(S(f.part_time,{instancePath:n+"/consistenza/voci/"+s+"/part_time",parentData:f,parentDataProperty:"\
part_time",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else e=o(e,n+"/consistenza/voci/"+s,"type",
{type:"object"}),r++}}else e=o(e,n+"/consistenza/voci","type",{type:"array"}),r++}t.nota!==void 0&&(U(t.nota,{instancePath:n+
"/consistenza/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else
e=o(e,n+"/consistenza","type",{type:"object"}),r++}if(i.capacita_assunzionale!==void 0){let t=i.capacita_assunzionale;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const l in t)I.call(Zi.properties.capacita_assunzionale.properties,l)||(e=o(e,
n+"/capacita_assunzionale","additionalProperties",{additionalProperty:l}),r++);if(t.norma!==void 0&&(V(t.norma,{instancePath:n+
"/capacita_assunzionale/norma",parentData:t,parentDataProperty:"norma",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.abitanti!==void 0&&(S(t.abitanti,{instancePath:n+"/capacita_assunzionale/abitanti",parentData:t,parentDataProperty:"\
abitanti",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.fascia!==void 0&&(V(t.fascia,{instancePath:n+
"/capacita_assunzionale/fascia",parentData:t,parentDataProperty:"fascia",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.spesa_personale!==void 0&&(Q(t.spesa_personale,{instancePath:n+"/capacita_assunzionale/spesa_personale",parentData:t,
parentDataProperty:"spesa_personale",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.anno_rendiconto!==
void 0&&(_e(t.anno_rendiconto,{instancePath:n+"/capacita_assunzionale/anno_rendiconto",parentData:t,parentDataProperty:"\
anno_rendiconto",rootData:a})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)),t.entrate_correnti!==void 0){let l=t.
entrate_correnti;if(Array.isArray(l)){l.length>3&&(e=o(e,n+"/capacita_assunzionale/entrate_correnti","maxItems",{limit:3}),
r++),l.length<1&&(e=o(e,n+"/capacita_assunzionale/entrate_correnti","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<
p;s++){let f=l[s];if(f&&typeof f=="object"&&!Array.isArray(f)){f.anno===void 0&&(e=o(e,n+"/capacita_assunzionale/entrate\
_correnti/"+s,"required",{missingProperty:"anno"}),r++),f.importo===void 0&&(e=o(e,n+"/capacita_assunzionale/entrate_cor\
renti/"+s,"required",{missingProperty:"importo"}),r++);for(const d in f)d==="anno"||d==="importo"||(e=o(e,n+"/capacita_a\
ssunzionale/entrate_correnti/"+s,"additionalProperties",{additionalProperty:d}),r++);f.anno!==void 0&&(_e(f.anno,{instancePath:n+
"/capacita_assunzionale/entrate_correnti/"+s+"/anno",parentData:f,parentDataProperty:"anno",rootData:a})||(e=e===null?_e.
errors:e.concat(_e.errors),r=e.length)),f.importo!==void 0&&(Q(f.importo,{instancePath:n+"/capacita_assunzionale/entrate\
_correnti/"+s+"/importo",parentData:f,parentDataProperty:"importo",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length))}else e=o(e,n+"/capacita_assunzionale/entrate_correnti/"+s,"type",{type:"object"}),r++}}else e=o(e,n+"/capac\
ita_assunzionale/entrate_correnti","type",{type:"array"}),r++}t.fcde!==void 0&&(Q(t.fcde,{instancePath:n+"/capacita_assu\
nzionale/fcde",parentData:t,parentDataProperty:"fcde",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),
t.rapporto!==void 0&&(ke(t.rapporto,{instancePath:n+"/capacita_assunzionale/rapporto",parentData:t,parentDataProperty:"r\
apporto",rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),t.soglia!==void 0&&(ke(t.soglia,{instancePath:n+
"/capacita_assunzionale/soglia",parentData:t,parentDataProperty:"soglia",rootData:a})||(e=e===null?ke.errors:e.concat(ke.
errors),r=e.length)),t.soglia_rientro!==void 0&&(ke(t.soglia_rientro,{instancePath:n+"/capacita_assunzionale/soglia_rien\
tro",parentData:t,parentDataProperty:"soglia_rientro",rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),
t.margine!==void 0&&(Q(t.margine,{instancePath:n+"/capacita_assunzionale/margine",parentData:t,parentDataProperty:"margi\
ne",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),t.nota!==void 0&&(U(t.nota,{instancePath:n+"/capa\
cita_assunzionale/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.
length))}else e=o(e,n+"/capacita_assunzionale","type",{type:"object"}),r++}if(i.limiti!==void 0){let t=i.limiti;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const l in t)l==="spesa_557"||l==="lavoro_flessibile"||l==="quota_disabili"||(e=o(e,n+"\
/limiti","additionalProperties",{additionalProperty:l}),r++);if(t.spesa_557!==void 0&&(di(t.spesa_557,{instancePath:n+"/\
limiti/spesa_557",parentData:t,parentDataProperty:"spesa_557",rootData:a})||(e=e===null?di.errors:e.concat(di.errors),r=
e.length)),t.lavoro_flessibile!==void 0&&(di(t.lavoro_flessibile,{instancePath:n+"/limiti/lavoro_flessibile",parentData:t,
parentDataProperty:"lavoro_flessibile",rootData:a})||(e=e===null?di.errors:e.concat(di.errors),r=e.length)),t.quota_disabili!==
void 0){let l=t.quota_disabili;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="obbligo"||p==="in_serv\
izio"||p==="nota"||(e=o(e,n+"/limiti/quota_disabili","additionalProperties",{additionalProperty:p}),r++);l.obbligo!==void 0&&
(S(l.obbligo,{instancePath:n+"/limiti/quota_disabili/obbligo",parentData:l,parentDataProperty:"obbligo",rootData:a})||(e=
e===null?S.errors:e.concat(S.errors),r=e.length)),l.in_servizio!==void 0&&(S(l.in_servizio,{instancePath:n+"/limiti/quot\
a_disabili/in_servizio",parentData:l,parentDataProperty:"in_servizio",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length)),l.nota!==void 0&&(U(l.nota,{instancePath:n+"/limiti/quota_disabili/nota",parentData:l,parentDataProperty:"n\
ota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else e=o(e,n+"/limiti/quota_disabili","type",{type:"\
object"}),r++}}else e=o(e,n+"/limiti","type",{type:"object"}),r++}if(i.cessazioni!==void 0){let t=i.cessazioni;if(Array.
isArray(t)){t.length<1&&(e=o(e,n+"/cessazioni","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.anno===void 0&&(e=o(e,n+"/cessazioni/"+p,"required",{missingProperty:"ann\
o"}),r++),s.numero===void 0&&(e=o(e,n+"/cessazioni/"+p,"required",{missingProperty:"numero"}),r++);for(const f in s)f===
"anno"||f==="area"||f==="profilo"||f==="numero"||f==="motivo"||f==="risparmio"||(e=o(e,n+"/cessazioni/"+p,"additionalPro\
perties",{additionalProperty:f}),r++);s.anno!==void 0&&(_e(s.anno,{instancePath:n+"/cessazioni/"+p+"/anno",parentData:s,
parentDataProperty:"anno",rootData:a})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)),s.area!==void 0&&(V(s.area,
{instancePath:n+"/cessazioni/"+p+"/area",parentData:s,parentDataProperty:"area",rootData:a})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length)),s.profilo!==void 0&&(V(s.profilo,{instancePath:n+"/cessazioni/"+p+"/profilo",parentData:s,parentDataProperty:"\
profilo",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),s.numero!==void 0&&(S(s.numero,{instancePath:n+
"/cessazioni/"+p+"/numero",parentData:s,parentDataProperty:"numero",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),
r=e.length)),s.motivo!==void 0&&(V(s.motivo,{instancePath:n+"/cessazioni/"+p+"/motivo",parentData:s,parentDataProperty:"\
motivo",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),s.risparmio!==void 0&&(Q(s.risparmio,{instancePath:n+
"/cessazioni/"+p+"/risparmio",parentData:s,parentDataProperty:"risparmio",rootData:a})||(e=e===null?Q.errors:e.concat(Q.
errors),r=e.length))}else e=o(e,n+"/cessazioni/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/cessazioni","type",{type:"\
array"}),r++}if(i.evoluzione!==void 0&&(U(i.evoluzione,{instancePath:n+"/evoluzione",parentData:i,parentDataProperty:"ev\
oluzione",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),i.assunzioni!==void 0){let t=i.assunzioni;if(Array.
isArray(t)){t.length<1&&(e=o(e,n+"/assunzioni","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.anno===void 0&&(e=o(e,n+"/assunzioni/"+p,"required",{missingProperty:"ann\
o"}),r++),s.numero===void 0&&(e=o(e,n+"/assunzioni/"+p,"required",{missingProperty:"numero"}),r++),s.modalita===void 0&&
(e=o(e,n+"/assunzioni/"+p,"required",{missingProperty:"modalita"}),r++);for(const f in s)I.call(Zi.properties.assunzioni.
items.properties,f)||(e=o(e,n+"/assunzioni/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.anno!==void 0&&(_e(
s.anno,{instancePath:n+"/assunzioni/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:a})||(e=e===null?_e.errors:
e.concat(_e.errors),r=e.length)),s.area!==void 0&&(V(s.area,{instancePath:n+"/assunzioni/"+p+"/area",parentData:s,parentDataProperty:"\
area",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),s.profilo!==void 0&&(V(s.profilo,{instancePath:n+
"/assunzioni/"+p+"/profilo",parentData:s,parentDataProperty:"profilo",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),s.numero!==void 0&&(S(s.numero,{instancePath:n+"/assunzioni/"+p+"/numero",parentData:s,parentDataProperty:"\
numero",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),s.modalita!==void 0){let f=s.modalita;f==="co\
ncorso"||f==="mobilit\xE0"||f==="mobilit\xE0 interna"||f==="scorrimento"||f==="progressione"||f==="stabilizzazione"||f===
"art. 110"||f==="tempo determinato"||f==="comando"||f==="collocamento mirato"||f==="altro"||(e=o(e,n+"/assunzioni/"+p+"/\
modalita","enum",{allowedValues:Zi.properties.assunzioni.items.properties.modalita.enum}),r++)}if(s.unita!==void 0&&(li(
s.unita,{instancePath:n+"/assunzioni/"+p+"/unita",parentData:s,parentDataProperty:"unita",rootData:a})||(e=e===null?li.errors:
e.concat(li.errors),r=e.length)),s.costo!==void 0&&(Q(s.costo,{instancePath:n+"/assunzioni/"+p+"/costo",parentData:s,parentDataProperty:"\
costo",rootData:a})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)),s.fonte!==void 0&&(V(s.fonte,{instancePath:n+"\
/assunzioni/"+p+"/fonte",parentData:s,parentDataProperty:"fonte",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),r=
e.length)),s.priorita!==void 0){let f=s.priorita;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=o(e,n+"/assunzio\
ni/"+p+"/priorita","type",{type:"integer"}),r++),typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f))&&(e=o(e,n+"/assunzioni\
/"+p+"/priorita","minimum",{comparison:">=",limit:1}),r++)}s.nota!==void 0&&(U(s.nota,{instancePath:n+"/assunzioni/"+p+"\
/nota",parentData:s,parentDataProperty:"nota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else e=
o(e,n+"/assunzioni/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/assunzioni","type",{type:"array"}),r++}if(i.previsione!==
void 0){let t=i.previsione;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/previsione","minItems",{limit:1}),r++);const l=t.
length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.anno===void 0&&(e=o(e,n+"/previsio\
ne/"+p,"required",{missingProperty:"anno"}),r++),s.numero===void 0&&(e=o(e,n+"/previsione/"+p,"required",{missingProperty:"\
numero"}),r++);for(const f in s)f==="anno"||f==="area"||f==="numero"||(e=o(e,n+"/previsione/"+p,"additionalProperties",{
additionalProperty:f}),r++);s.anno!==void 0&&(_e(s.anno,{instancePath:n+"/previsione/"+p+"/anno",parentData:s,parentDataProperty:"\
anno",rootData:a})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)),s.area!==void 0&&(V(s.area,{instancePath:n+"/\
previsione/"+p+"/area",parentData:s,parentDataProperty:"area",rootData:a})||(e=e===null?V.errors:e.concat(V.errors),r=e.
length)),s.numero!==void 0&&(S(s.numero,{instancePath:n+"/previsione/"+p+"/numero",parentData:s,parentDataProperty:"nume\
ro",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else e=o(e,n+"/previsione/"+p,"type",{type:"objec\
t"}),r++}}else e=o(e,n+"/previsione","type",{type:"array"}),r++}if(i.progressioni!==void 0){let t=i.progressioni;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const l in t)l==="numero"||l==="quota_percento"||l==="nota"||(e=o(e,n+"/progressioni","\
additionalProperties",{additionalProperty:l}),r++);t.numero!==void 0&&(S(t.numero,{instancePath:n+"/progressioni/numero",
parentData:t,parentDataProperty:"numero",rootData:a})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),t.quota_percento!==
void 0&&(ke(t.quota_percento,{instancePath:n+"/progressioni/quota_percento",parentData:t,parentDataProperty:"quota_perce\
nto",rootData:a})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)),t.nota!==void 0&&(U(t.nota,{instancePath:n+"/p\
rogressioni/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else
e=o(e,n+"/progressioni","type",{type:"object"}),r++}if(i.eccedenze!==void 0){let t=i.eccedenze;if(t&&typeof t=="object"&&
!Array.isArray(t)){t.esito===void 0&&(e=o(e,n+"/eccedenze","required",{missingProperty:"esito"}),r++);for(const l in t)l===
"esito"||l==="atto"||l==="nota"||(e=o(e,n+"/eccedenze","additionalProperties",{additionalProperty:l}),r++);if(t.esito!==
void 0){let l=t.esito;l==="nessuna eccedenza"||l==="eccedenze accertate"||(e=o(e,n+"/eccedenze/esito","enum",{allowedValues:Zi.
properties.eccedenze.properties.esito.enum}),r++)}t.atto!==void 0&&(pi(t.atto,{instancePath:n+"/eccedenze/atto",parentData:t,
parentDataProperty:"atto",rootData:a})||(e=e===null?pi.errors:e.concat(pi.errors),r=e.length)),t.nota!==void 0&&(U(t.nota,
{instancePath:n+"/eccedenze/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length))}else e=o(e,n+"/eccedenze","type",{type:"object"}),r++}if(i.parere_revisori!==void 0){let t=i.parere_revisori;
if(t&&typeof t=="object"&&!Array.isArray(t)){t.data===void 0&&(e=o(e,n+"/parere_revisori","required",{missingProperty:"d\
ata"}),r++);for(const l in t)l==="numero"||l==="data"||(e=o(e,n+"/parere_revisori","additionalProperties",{additionalProperty:l}),
r++);if(t.numero!==void 0){let l=t.numero;typeof l=="string"?(j(l)>40&&(e=o(e,n+"/parere_revisori/numero","maxLength",{limit:40}),
r++),E.test(l)||(e=o(e,n+"/parere_revisori/numero","pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/parere_revisori/numero","\
type",{type:"string"}),r++)}t.data!==void 0&&(qe(t.data,{instancePath:n+"/parere_revisori/data",parentData:t,parentDataProperty:"\
data",rootData:a})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length))}else e=o(e,n+"/parere_revisori","type",{type:"\
object"}),r++}if(i.informazione_sindacale!==void 0){let t=i.informazione_sindacale;if(t&&typeof t=="object"&&!Array.isArray(
t)){t.data===void 0&&(e=o(e,n+"/informazione_sindacale","required",{missingProperty:"data"}),r++);for(const l in t)l!=="\
data"&&(e=o(e,n+"/informazione_sindacale","additionalProperties",{additionalProperty:l}),r++);t.data!==void 0&&(qe(t.data,
{instancePath:n+"/informazione_sindacale/data",parentData:t,parentDataProperty:"data",rootData:a})||(e=e===null?qe.errors:
e.concat(qe.errors),r=e.length))}else e=o(e,n+"/informazione_sindacale","type",{type:"object"}),r++}if(i.trasmissione_sico!==
void 0){let t=i.trasmissione_sico;if(t&&typeof t=="object"&&!Array.isArray(t)){t.data===void 0&&(e=o(e,n+"/trasmissione_\
sico","required",{missingProperty:"data"}),r++);for(const l in t)l!=="data"&&(e=o(e,n+"/trasmissione_sico","additionalPr\
operties",{additionalProperty:l}),r++);t.data!==void 0&&(qe(t.data,{instancePath:n+"/trasmissione_sico/data",parentData:t,
parentDataProperty:"data",rootData:a})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length))}else e=o(e,n+"/trasmissio\
ne_sico","type",{type:"object"}),r++}if(i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,
n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)qr(t[p],{instancePath:n+"/documenti/"+p,parentData:t,
parentDataProperty:p,rootData:a})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length)}else e=o(e,n+"/documenti","type",
{type:"array"}),r++}i.rinvio!==void 0&&(kr(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"rinvio",rootData:a})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return ct.errors=e,r===0}
const Tt=yt,Tn={$schema:"http://json-schema.org/draft-07/schema#",$id:"formazione.schema.json",type:"object",additionalProperties:!1,
properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",items:{$ref:"definizioni.sc\
hema.json#/definitions/blocco"},minItems:1},ciclo:{$ref:"definizioni.schema.json#/definitions/testi"},organizzazione:{type:"\
array",items:{type:"object",required:["soggetto"],additionalProperties:!1,properties:{soggetto:{$ref:"definizioni.schema\
.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},compiti:{$ref:"definizioni.sche\
ma.json#/definitions/testi"}}},minItems:1},obiettivi:{type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,
properties:{codice:{type:"string",pattern:"\\S",maxLength:10},testo:{$ref:"definizioni.schema.json#/definitions/testo"},
risultato_atteso:{$ref:"definizioni.schema.json#/definitions/testo"},indicatori:{type:"array",items:{type:["string","obj\
ect"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},minItems:1}}},minItems:1},aree_competenza:{
type:"array",items:{type:"object",required:["area"],additionalProperties:!1,properties:{area:{$ref:"definizioni.schema.j\
son#/definitions/frase"},temi:{$ref:"definizioni.schema.json#/definitions/testi"},destinatari:{$ref:"definizioni.schema.\
json#/definitions/frase"},ore:{type:"number",minimum:0}}},minItems:1},ore_obiettivo_procapite:{type:"number",minimum:0},
risorse:{type:"object",additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},capitolo:{
$ref:"definizioni.schema.json#/definitions/frase"},stanziamento_iniziale:{$ref:"definizioni.schema.json#/definitions/imp\
orto"},variazioni:{type:"array",items:{type:"object",required:["importo"],additionalProperties:!1,properties:{descrizione:{
$ref:"definizioni.schema.json#/definitions/frase"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},dal:{$ref:"\
definizioni.schema.json#/definitions/mese"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}},minItems:1},assestato:{
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
hema.json#/definitions/testo"}}}}};function ae(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\
\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),ae.errors=e,r===0}function Er(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t===
"testo"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.
length;for(let p=0;p<l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===
null?ne.errors:e.concat(ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",
{type:"object"}),r++;return Er.errors=e,r===0}function Ee(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)
z(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.
length)}else e=o(e,n,"type",{type:"array"}),r++;return Ee.errors=e,r===0}function O(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=
o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),
r++),O.errors=e,r===0}function qi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"\
string"}),r++),qi.errors=e,r===0}function Nr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denomin\
azione"}),r++);for(const s in i)I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),r++);if(i.
id!==void 0&&(Y(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length)),i.denominazione!==void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"\
denominazione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.tipo;s==="imp\
atto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficienza economica"||
s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+"/tipo","enum",{
allowedValues:h.properties.tipo.enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/dimensione",parentData:i,
parentDataProperty:"dimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.sottodimensione!==void 0&&
(c(i.sottodimensione,{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sottodimensione",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!="string"&&!(s&&typeof s==
"object"&&!Array.isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),s&&typeof s=="object"&&!Array.
isArray(s)){s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numeratore"}),r++);for(const f in s)
f==="numeratore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),r++);s.numeratore!==
void 0&&(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+"/formul\
a/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.
length))}}if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s===
"+"||s==="-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"\
valore"}),r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),
r++);if(s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/va\
lore","type",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&
!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.
al.type}),r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"\
^\\d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],
{instancePath:n+"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){
let s=i.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||
(e=o(e,n+"/storico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),
r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storic\
o","type",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),
r++));var p=d===r;p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d==
"number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.
properties.consuntivo.additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==
void 0&&(ie(i.peso,{instancePath:n+"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.
concat(ie.errors),r=e.length)),i.fonte!==void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fo\
nte",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+
"/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.responsabile_dato!==void 0&&(re(i.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"\
responsabile_dato",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!=
"boolean"&&(e=o(e,n+"/rilevante","type",{type:"boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return Nr.errors=
e,r===0}function Ir(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||
isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",
limit:2e3}),r++)),Ir.errors=e,r===0}function ye(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return!(typeof i=="number"&&isFinite(i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ui.type}),r++),typeof i==
"string"&&(Bi.test(i)||(e=o(e,n,"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),r++)),ye.errors=e,r===
0}const ut=new RegExp("^((0[1-9]|1[0-2])\\.)?\\d{4}$","u");function ki(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?ut.test(i)||(e=o(e,n,"pattern",{pattern:"^((0[1-9]|1[0-2])\\.)\
?\\d{4}$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ki.errors=e,r===0}function Fr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+\
)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Fr.errors=e,r===0}function xr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d\
{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),xr.errors=e,r===0}const rt={type:"object",required:[
"titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},ente_erogatore:{
$ref:"definizioni.schema.json#/definitions/frase"},modalita:{$ref:"definizioni.schema.json#/definitions/frase"},ambito:{
$ref:"definizioni.schema.json#/definitions/frase"},area_tematica:{$ref:"definizioni.schema.json#/definitions/frase"},obbligatorio:{
type:"boolean"},destinatari:{type:"object",additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/de\
finitions/intero"},dirigenti:{$ref:"definizioni.schema.json#/definitions/intero"},non_dirigenti:{$ref:"definizioni.schem\
a.json#/definitions/intero"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},
descrizione:{$ref:"definizioni.schema.json#/definitions/frase"}}},ore:{type:"number",minimum:0},periodo:{$ref:"definizio\
ni.schema.json#/definitions/mese"},costo:{$ref:"definizioni.schema.json#/definitions/importo"},gratuito:{type:"boolean"},
stato:{enum:["svolto","programmato"]},verifica_apprendimento:{type:"boolean"},nota:{$ref:"definizioni.schema.json#/defin\
itions/testo"}}};function Oe(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||
isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),Oe.errors=e,r===0}function ci(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=
o(e,n,"required",{missingProperty:"titolo"}),r++);for(const t in i)I.call(rt.properties,t)||(e=o(e,n,"additionalProperti\
es",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(O(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),i.ente_erogatore!==void 0&&(O(i.ente_erogatore,
{instancePath:n+"/ente_erogatore",parentData:i,parentDataProperty:"ente_erogatore",rootData:a})||(e=e===null?O.errors:e.
concat(O.errors),r=e.length)),i.modalita!==void 0&&(O(i.modalita,{instancePath:n+"/modalita",parentData:i,parentDataProperty:"\
modalita",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),i.ambito!==void 0&&(O(i.ambito,{instancePath:n+
"/ambito",parentData:i,parentDataProperty:"ambito",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),i.
area_tematica!==void 0&&(O(i.area_tematica,{instancePath:n+"/area_tematica",parentData:i,parentDataProperty:"area_temati\
ca",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),i.obbligatorio!==void 0&&typeof i.obbligatorio!="\
boolean"&&(e=o(e,n+"/obbligatorio","type",{type:"boolean"}),r++),i.destinatari!==void 0){let t=i.destinatari;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const l in t)l==="numero"||l==="dirigenti"||l==="non_dirigenti"||l==="unita"||l==="desc\
rizione"||(e=o(e,n+"/destinatari","additionalProperties",{additionalProperty:l}),r++);if(t.numero!==void 0&&(Oe(t.numero,
{instancePath:n+"/destinatari/numero",parentData:t,parentDataProperty:"numero",rootData:a})||(e=e===null?Oe.errors:e.concat(
Oe.errors),r=e.length)),t.dirigenti!==void 0&&(Oe(t.dirigenti,{instancePath:n+"/destinatari/dirigenti",parentData:t,parentDataProperty:"\
dirigenti",rootData:a})||(e=e===null?Oe.errors:e.concat(Oe.errors),r=e.length)),t.non_dirigenti!==void 0&&(Oe(t.non_dirigenti,
{instancePath:n+"/destinatari/non_dirigenti",parentData:t,parentDataProperty:"non_dirigenti",rootData:a})||(e=e===null?Oe.
errors:e.concat(Oe.errors),r=e.length)),t.unita!==void 0){let l=t.unita;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/dest\
inatari/unita","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)qi(l[s],{instancePath:n+"/destinatari/uni\
ta/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?qi.errors:e.concat(qi.errors),r=e.length)}else e=o(e,
n+"/destinatari/unita","type",{type:"array"}),r++}t.descrizione!==void 0&&(O(t.descrizione,{instancePath:n+"/destinatari\
/descrizione",parentData:t,parentDataProperty:"descrizione",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else
e=o(e,n+"/destinatari","type",{type:"object"}),r++}if(i.ore!==void 0){let t=i.ore;typeof t=="number"&&isFinite(t)?(t<0||
isNaN(t))&&(e=o(e,n+"/ore","minimum",{comparison:">=",limit:0}),r++):(e=o(e,n+"/ore","type",{type:"number"}),r++)}if(i.periodo!==
void 0&&(ki(i.periodo,{instancePath:n+"/periodo",parentData:i,parentDataProperty:"periodo",rootData:a})||(e=e===null?ki.
errors:e.concat(ki.errors),r=e.length)),i.costo!==void 0&&(ye(i.costo,{instancePath:n+"/costo",parentData:i,parentDataProperty:"\
costo",rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),i.gratuito!==void 0&&typeof i.gratuito!="boo\
lean"&&(e=o(e,n+"/gratuito","type",{type:"boolean"}),r++),i.stato!==void 0){let t=i.stato;t==="svolto"||t==="programmato"||
(e=o(e,n+"/stato","enum",{allowedValues:rt.properties.stato.enum}),r++)}i.verifica_apprendimento!==void 0&&typeof i.verifica_apprendimento!=
"boolean"&&(e=o(e,n+"/verifica_apprendimento","type",{type:"boolean"}),r++),i.nota!==void 0&&(ae(i.nota,{instancePath:n+
"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length))}else
e=o(e,n,"type",{type:"object"}),r++;return ci.errors=e,r===0}function wr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++);for(const t in i)t==="titolo"||t==="atto"||t==="url"||t==="file"||t==="nota"||(e=o(e,n,"additionalPropert\
ies",{additionalProperty:t}),r++);i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/\
atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==
void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:a})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"\
nota",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return wr.
errors=e,r===0}function Lr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.motivo===void 0&&(e=o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===
void 0&&(e=o(e,n,"required",{missingProperty:"documenti"}),r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,
"additionalProperties",{additionalProperty:t}),r++);if(i.motivo!==void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,
parentDataProperty:"motivo",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.
documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++)te(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(
te.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Lr.
errors=e,r===0}function yt(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const l in i)I.call(Tn.properties,l)||(e=o(e,n,"additionalProperties",{additionalProperty:l}),
r++);if(i.premessa!==void 0&&(ae(i.premessa,{instancePath:n+"/premessa",parentData:i,parentDataProperty:"premessa",rootData:a})||
(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),i.parti!==void 0){let l=i.parti;if(Array.isArray(l)){l.length<1&&
(e=o(e,n+"/parti","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)Er(l[s],{instancePath:n+"/parti/"+s,parentData:l,
parentDataProperty:s,rootData:a})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"\
array"}),r++}if(i.ciclo!==void 0&&(Ee(i.ciclo,{instancePath:n+"/ciclo",parentData:i,parentDataProperty:"ciclo",rootData:a})||
(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)),i.organizzazione!==void 0){let l=i.organizzazione;if(Array.isArray(
l)){l.length<1&&(e=o(e,n+"/organizzazione","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++){let f=l[s];if(f&&
typeof f=="object"&&!Array.isArray(f)){f.soggetto===void 0&&(e=o(e,n+"/organizzazione/"+s,"required",{missingProperty:"s\
oggetto"}),r++);for(const d in f)d==="soggetto"||d==="unita"||d==="compiti"||(e=o(e,n+"/organizzazione/"+s,"additionalPr\
operties",{additionalProperty:d}),r++);f.soggetto!==void 0&&(O(f.soggetto,{instancePath:n+"/organizzazione/"+s+"/soggett\
o",parentData:f,parentDataProperty:"soggetto",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),f.unita!==
void 0&&(qi(f.unita,{instancePath:n+"/organizzazione/"+s+"/unita",parentData:f,parentDataProperty:"unita",rootData:a})||
(e=e===null?qi.errors:e.concat(qi.errors),r=e.length)),f.compiti!==void 0&&(Ee(f.compiti,{instancePath:n+"/organizzazion\
e/"+s+"/compiti",parentData:f,parentDataProperty:"compiti",rootData:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length))}else
e=o(e,n+"/organizzazione/"+s,"type",{type:"object"}),r++}}else e=o(e,n+"/organizzazione","type",{type:"array"}),r++}if(i.
obiettivi!==void 0){let l=i.obiettivi;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/obiettivi","minItems",{limit:1}),r++);
const p=l.length;for(let s=0;s<p;s++){let f=l[s];if(f&&typeof f=="object"&&!Array.isArray(f)){f.testo===void 0&&(e=o(e,n+
"/obiettivi/"+s,"required",{missingProperty:"testo"}),r++);for(const d in f)d==="codice"||d==="testo"||d==="risultato_at\
teso"||d==="indicatori"||(e=o(e,n+"/obiettivi/"+s,"additionalProperties",{additionalProperty:d}),r++);if(f.codice!==void 0){
let d=f.codice;typeof d=="string"?(j(d)>10&&(e=o(e,n+"/obiettivi/"+s+"/codice","maxLength",{limit:10}),r++),E.test(d)||(e=
o(e,n+"/obiettivi/"+s+"/codice","pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/obiettivi/"+s+"/codice","type",{type:"string"}),
r++)}if(f.testo!==void 0&&(ae(f.testo,{instancePath:n+"/obiettivi/"+s+"/testo",parentData:f,parentDataProperty:"testo",rootData:a})||
(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),f.risultato_atteso!==void 0&&(ae(f.risultato_atteso,{instancePath:n+
"/obiettivi/"+s+"/risultato_atteso",parentData:f,parentDataProperty:"risultato_atteso",rootData:a})||(e=e===null?ae.errors:
e.concat(ae.errors),r=e.length)),f.indicatori!==void 0){let d=f.indicatori;if(Array.isArray(d)){d.length<1&&(e=o(e,n+"/o\
biettivi/"+s+"/indicatori","minItems",{limit:1}),r++);const m=d.length;for(let g=0;g<m;g++){let b=d[g];typeof b!="string"&&
!(b&&typeof b=="object"&&!Array.isArray(b))&&(e=o(e,n+"/obiettivi/"+s+"/indicatori/"+g,"type",{type:Tn.properties.obiettivi.
items.properties.indicatori.items.type}),r++);const ve=r;let de=!0;const qt=r;if(!(b&&typeof b=="object"&&!Array.isArray(
b))){const be={};e===null?e=[be]:e.push(be),r++}var t=qt===r;if(r=ve,e!==null&&(ve?e.length=ve:e=null),t){const be=r;Nr(
b,{instancePath:n+"/obiettivi/"+s+"/indicatori/"+g,parentData:d,parentDataProperty:g,rootData:a})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var t=be===r;de=t}de||(e=o(e,n+"/obiettivi/"+s+"/indicatori/"+g,"if",{failingKeyword:"th\
en"}),r++)}}else e=o(e,n+"/obiettivi/"+s+"/indicatori","type",{type:"array"}),r++}}else e=o(e,n+"/obiettivi/"+s,"type",{
type:"object"}),r++}}else e=o(e,n+"/obiettivi","type",{type:"array"}),r++}if(i.aree_competenza!==void 0){let l=i.aree_competenza;
if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/aree_competenza","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++){
let f=l[s];if(f&&typeof f=="object"&&!Array.isArray(f)){f.area===void 0&&(e=o(e,n+"/aree_competenza/"+s,"required",{missingProperty:"\
area"}),r++);for(const d in f)d==="area"||d==="temi"||d==="destinatari"||d==="ore"||(e=o(e,n+"/aree_competenza/"+s,"addi\
tionalProperties",{additionalProperty:d}),r++);if(f.area!==void 0&&(O(f.area,{instancePath:n+"/aree_competenza/"+s+"/are\
a",parentData:f,parentDataProperty:"area",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),f.temi!==void 0&&
(Ee(f.temi,{instancePath:n+"/aree_competenza/"+s+"/temi",parentData:f,parentDataProperty:"temi",rootData:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length)),f.destinatari!==void 0&&(O(f.destinatari,{instancePath:n+"/aree_competenza/"+
s+"/destinatari",parentData:f,parentDataProperty:"destinatari",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.
length)),f.ore!==void 0){let d=f.ore;typeof d=="number"&&isFinite(d)?(d<0||isNaN(d))&&(e=o(e,n+"/aree_competenza/"+s+"/o\
re","minimum",{comparison:">=",limit:0}),r++):(e=o(e,n+"/aree_competenza/"+s+"/ore","type",{type:"number"}),r++)}}else e=
o(e,n+"/aree_competenza/"+s,"type",{type:"object"}),r++}}else e=o(e,n+"/aree_competenza","type",{type:"array"}),r++}if(i.
ore_obiettivo_procapite!==void 0){let l=i.ore_obiettivo_procapite;typeof l=="number"&&isFinite(l)?(l<0||isNaN(l))&&(e=o(
e,n+"/ore_obiettivo_procapite","minimum",{comparison:">=",limit:0}),r++):(e=o(e,n+"/ore_obiettivo_procapite","type",{type:"\
number"}),r++)}if(i.risorse!==void 0){let l=i.risorse;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)I.call(
Tn.properties.risorse.properties,p)||(e=o(e,n+"/risorse","additionalProperties",{additionalProperty:p}),r++);if(l.anno!==
void 0&&(Ir(l.anno,{instancePath:n+"/risorse/anno",parentData:l,parentDataProperty:"anno",rootData:a})||(e=e===null?Ir.errors:
e.concat(Ir.errors),r=e.length)),l.capitolo!==void 0&&(O(l.capitolo,{instancePath:n+"/risorse/capitolo",parentData:l,parentDataProperty:"\
capitolo",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),l.stanziamento_iniziale!==void 0&&(ye(l.stanziamento_iniziale,
{instancePath:n+"/risorse/stanziamento_iniziale",parentData:l,parentDataProperty:"stanziamento_iniziale",rootData:a})||(e=
e===null?ye.errors:e.concat(ye.errors),r=e.length)),l.variazioni!==void 0){let p=l.variazioni;if(Array.isArray(p)){p.length<
1&&(e=o(e,n+"/risorse/variazioni","minItems",{limit:1}),r++);const s=p.length;for(let f=0;f<s;f++){let d=p[f];if(d&&typeof d==
"object"&&!Array.isArray(d)){d.importo===void 0&&(e=o(e,n+"/risorse/variazioni/"+f,"required",{missingProperty:"importo"}),
r++);for(const m in d)m==="descrizione"||m==="importo"||m==="dal"||m==="atto"||(e=o(e,n+"/risorse/variazioni/"+f,"additi\
onalProperties",{additionalProperty:m}),r++);d.descrizione!==void 0&&(O(d.descrizione,{instancePath:n+"/risorse/variazio\
ni/"+f+"/descrizione",parentData:d,parentDataProperty:"descrizione",rootData:a})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)),d.importo!==void 0&&(ye(d.importo,{instancePath:n+"/risorse/variazioni/"+f+"/importo",parentData:d,parentDataProperty:"\
importo",rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),d.dal!==void 0&&(ki(d.dal,{instancePath:n+
"/risorse/variazioni/"+f+"/dal",parentData:d,parentDataProperty:"dal",rootData:a})||(e=e===null?ki.errors:e.concat(ki.errors),
r=e.length)),d.atto!==void 0&&(Fr(d.atto,{instancePath:n+"/risorse/variazioni/"+f+"/atto",parentData:d,parentDataProperty:"\
atto",rootData:a})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length))}else e=o(e,n+"/risorse/variazioni/"+f,"type",
{type:"object"}),r++}}else e=o(e,n+"/risorse/variazioni","type",{type:"array"}),r++}l.assestato!==void 0&&(ye(l.assestato,
{instancePath:n+"/risorse/assestato",parentData:l,parentDataProperty:"assestato",rootData:a})||(e=e===null?ye.errors:e.concat(
ye.errors),r=e.length)),l.impegnato!==void 0&&(ye(l.impegnato,{instancePath:n+"/risorse/impegnato",parentData:l,parentDataProperty:"\
impegnato",rootData:a})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),l.disponibile!==void 0&&(ye(l.disponibile,
{instancePath:n+"/risorse/disponibile",parentData:l,parentDataProperty:"disponibile",rootData:a})||(e=e===null?ye.errors:
e.concat(ye.errors),r=e.length)),l.al!==void 0&&(xr(l.al,{instancePath:n+"/risorse/al",parentData:l,parentDataProperty:"\
al",rootData:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length)),l.nota!==void 0&&(ae(l.nota,{instancePath:n+"/r\
isorse/nota",parentData:l,parentDataProperty:"nota",rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length))}else
e=o(e,n+"/risorse","type",{type:"object"}),r++}if(i.incentivi!==void 0&&(Ee(i.incentivi,{instancePath:n+"/incentivi",parentData:i,
parentDataProperty:"incentivi",rootData:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)),i.introduzione_interventi!==
void 0&&(ae(i.introduzione_interventi,{instancePath:n+"/introduzione_interventi",parentData:i,parentDataProperty:"introd\
uzione_interventi",rootData:a})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),i.interventi!==void 0){let l=i.interventi;
if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/interventi","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)
ci(l[s],{instancePath:n+"/interventi/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?ci.errors:e.concat(
ci.errors),r=e.length)}else e=o(e,n+"/interventi","type",{type:"array"}),r++}if(i.introduzione_adesioni!==void 0&&(ae(i.
introduzione_adesioni,{instancePath:n+"/introduzione_adesioni",parentData:i,parentDataProperty:"introduzione_adesioni",rootData:a})||
(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),i.adesioni!==void 0){let l=i.adesioni;if(Array.isArray(l)){l.length<
1&&(e=o(e,n+"/adesioni","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)ci(l[s],{instancePath:n+"/adesio\
ni/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?ci.errors:e.concat(ci.errors),r=e.length)}else e=o(e,
n+"/adesioni","type",{type:"array"}),r++}if(i.documenti!==void 0){let l=i.documenti;if(Array.isArray(l)){l.length<1&&(e=
o(e,n+"/documenti","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)wr(l[s],{instancePath:n+"/documenti/"+
s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)}else e=o(e,n+"/d\
ocumenti","type",{type:"array"}),r++}i.rinvio!==void 0&&(Lr(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"\
rinvio",rootData:a})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return yt.
errors=e,r===0}const Gt=mt;const Gn={type:"object",required:["unita","qualifica","titolo_incarico"],additionalProperties:!1,properties:{unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},persona:{$ref:"definizioni.schema.json#/definitions/persona"},qualifica:{
enum:["dirigente","responsabile in posizione organizzativa","incaricato di elevata qualificazione","segretario generale",
"altro"]},titolo_incarico:{enum:["titolare","ad interim","vicario","facente funzione"]},base:{$ref:"definizioni.schema.j\
son#/definitions/frase"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/defin\
itions/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitio\
ns/testo"}}};function Sr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),
Sr.errors=e,r===0}function Vr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.cognome===void 0&&(e=o(e,n,"required",{missingProperty:"cognome"}),r++),i.nome===
void 0&&(e=o(e,n,"required",{missingProperty:"nome"}),r++);for(const t in i)t==="cognome"||t==="nome"||t==="titolo"||(e=
o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.cognome!==void 0&&(c(i.cognome,{instancePath:n+"/cognome",parentData:i,
parentDataProperty:"cognome",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.nome!==void 0&&(c(i.nome,
{instancePath:n+"/nome",parentData:i,parentDataProperty:"nome",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.
length)),i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Vr.errors=e,r===0}function Or(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&
(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\
\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),Or.errors=e,r===0}function ui(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d\
{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ui.errors=e,r===0}function Rr(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"patter\
n",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Rr.errors=e,r===0}function Zr(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLengt\
h",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),Zr.errors=
e,r===0}function Mr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.unita===void 0&&(e=o(e,n,"required",{missingProperty:"unita"}),r++),i.qualifica===void 0&&
(e=o(e,n,"required",{missingProperty:"qualifica"}),r++),i.titolo_incarico===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo_incarico"}),r++);for(const t in i)I.call(Gn.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.unita!==void 0&&(Sr(i.unita,{instancePath:n+"/unita",parentData:i,parentDataProperty:"unita",rootData:a})||(e=
e===null?Sr.errors:e.concat(Sr.errors),r=e.length)),i.persona!==void 0&&(Vr(i.persona,{instancePath:n+"/persona",parentData:i,
parentDataProperty:"persona",rootData:a})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length)),i.qualifica!==void 0){
let t=i.qualifica;t==="dirigente"||t==="responsabile in posizione organizzativa"||t==="incaricato di elevata qualificazi\
one"||t==="segretario generale"||t==="altro"||(e=o(e,n+"/qualifica","enum",{allowedValues:Gn.properties.qualifica.enum}),
r++)}if(i.titolo_incarico!==void 0){let t=i.titolo_incarico;t==="titolare"||t==="ad interim"||t==="vicario"||t==="facent\
e funzione"||(e=o(e,n+"/titolo_incarico","enum",{allowedValues:Gn.properties.titolo_incarico.enum}),r++)}i.base!==void 0&&
(Or(i.base,{instancePath:n+"/base",parentData:i,parentDataProperty:"base",rootData:a})||(e=e===null?Or.errors:e.concat(Or.
errors),r=e.length)),i.dal!==void 0&&(ui(i.dal,{instancePath:n+"/dal",parentData:i,parentDataProperty:"dal",rootData:a})||
(e=e===null?ui.errors:e.concat(ui.errors),r=e.length)),i.al!==void 0&&(ui(i.al,{instancePath:n+"/al",parentData:i,parentDataProperty:"\
al",rootData:a})||(e=e===null?ui.errors:e.concat(ui.errors),r=e.length)),i.atto!==void 0&&(Rr(i.atto,{instancePath:n+"/a\
tto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length)),i.nota!==
void 0&&(Zr(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?Zr.errors:e.
concat(Zr.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Mr.errors=e,r===0}function mt(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.incarichi===
void 0&&(e=o(e,n,"required",{missingProperty:"incarichi"}),r++);for(const t in i)t!=="incarichi"&&(e=o(e,n,"additionalPr\
operties",{additionalProperty:t}),r++);if(i.incarichi!==void 0){let t=i.incarichi;if(Array.isArray(t)){const l=t.length;
for(let p=0;p<l;p++)Mr(t[p],{instancePath:n+"/incarichi/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?
Mr.errors:e.concat(Mr.errors),r=e.length)}else e=o(e,n+"/incarichi","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"\
object"}),r++;return mt.errors=e,r===0}const Ut=gt,Bt={$schema:"http://json-schema.org/draft-07/schema#",$id:"lavoro-agi\
le.schema.json",type:"object",additionalProperties:!1,properties:{contesto:{$ref:"definizioni.schema.json#/definitions/t\
esto"},parti:{type:"array",items:{type:"object",required:["titolo","paragrafi"],additionalProperties:!1,properties:{numero:{
type:"string",pattern:"\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},paragrafi:{type:"ar\
ray",items:{$ref:"#/definitions/paragrafo_agile"},minItems:1}}},minItems:1},regolamento:{$ref:"definizioni.schema.json#/\
definitions/rif_atto"},finalita:{$ref:"definizioni.schema.json#/definitions/testi"},modalita:{$ref:"definizioni.schema.j\
son#/definitions/testi"},obiettivi:{type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,properties:{
codice:{type:"string",pattern:"\\S",maxLength:10},testo:{$ref:"definizioni.schema.json#/definitions/testo"},indicatori:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"},minItems:1}}},minItems:1},contingente:{type:"\
array",items:{type:"object",required:["anno","percentuale"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.\
schema.json#/definitions/anno"},percentuale:{$ref:"definizioni.schema.json#/definitions/percentuale"},base:{$ref:"defini\
zioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}},minItems:1},base_calcolo:{
type:"object",additionalProperties:!1,properties:{dipendenti:{$ref:"definizioni.schema.json#/definitions/intero"},non_smartabili:{
$ref:"definizioni.schema.json#/definitions/intero"},smartabili:{$ref:"definizioni.schema.json#/definitions/intero"},al:{
$ref:"definizioni.schema.json#/definitions/data"}}},attivita_escluse:{type:"array",items:{type:"object",required:["attiv\
ita"],additionalProperties:!1,properties:{attivita:{$ref:"definizioni.schema.json#/definitions/frase"},comprende:{$ref:"\
definizioni.schema.json#/definitions/testi"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},accordi:{
type:"object",required:["righe"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/\
frase"},periodo:{type:"object",additionalProperties:!1,properties:{dal:{$ref:"#/definitions/giorno_o_mese"},al:{$ref:"#/\
definitions/giorno_o_mese"}}},righe:{type:"array",items:{$ref:"#/definitions/riga_accordi"},minItems:1},totale:{type:"ob\
ject",additionalProperties:!1,properties:{F:{$ref:"definizioni.schema.json#/definitions/intero"},M:{$ref:"definizioni.sc\
hema.json#/definitions/intero"},totale:{$ref:"definizioni.schema.json#/definitions/intero"},non_fruiscono:{$ref:"definiz\
ioni.schema.json#/definitions/intero"},effettivi:{$ref:"definizioni.schema.json#/definitions/intero"}}},nota:{$ref:"defi\
nizioni.schema.json#/definitions/testo"}}},giornate_per_mese:{type:"array",items:{type:"object",required:["anno","mese",
"giornate"],additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},mese:{type:"inte\
ger",minimum:1,maximum:12},giornate:{$ref:"definizioni.schema.json#/definitions/intero"},dipendenti:{$ref:"definizioni.s\
chema.json#/definitions/intero"}}},minItems:1},risparmi:{type:"array",items:{type:"object",required:["voce"],additionalProperties:!1,
properties:{voce:{$ref:"definizioni.schema.json#/definitions/frase"},periodi:{type:"array",items:{type:"object",required:[
"dal","al"],additionalProperties:!1,properties:{dal:{$ref:"definizioni.schema.json#/definitions/mese"},al:{$ref:"definiz\
ioni.schema.json#/definitions/mese"}}},minItems:1},importo:{$ref:"definizioni.schema.json#/definitions/importo"},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}},minItems:1},condizioni:{type:"object",additionalProperties:!1,properties:{
servizi_utenti:{$ref:"definizioni.schema.json#/definitions/testo"},rotazione_e_prevalenza:{$ref:"definizioni.schema.json\
#/definitions/testo"},piattaforma:{$ref:"definizioni.schema.json#/definitions/testo"},arretrato:{$ref:"definizioni.schem\
a.json#/definitions/testo"},dotazioni:{$ref:"definizioni.schema.json#/definitions/testo"}}},condizionalita:{$ref:"defini\
zioni.schema.json#/definitions/testi"},fattori_abilitanti:{$ref:"definizioni.schema.json#/definitions/testi"},requisiti_tecnologici:{
$ref:"definizioni.schema.json#/definitions/testi"},soggetti:{type:"array",items:{type:"object",required:["soggetto"],additionalProperties:!1,
properties:{soggetto:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitio\
ns/rif_unita"},compiti:{$ref:"definizioni.schema.json#/definitions/testi"}}},minItems:1},percorsi_formativi:{type:"array",
items:{type:"object",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/defi\
nitions/frase"},contenuti:{$ref:"definizioni.schema.json#/definitions/testo"},destinatari:{$ref:"definizioni.schema.json\
#/definitions/frase"},anno:{$ref:"definizioni.schema.json#/definitions/anno"}}},minItems:1},indicatori:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/indicatore"},minItems:1},modello_verifica:{type:"object",required:["colonne"],
additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},colonne:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/frase"},minItems:1},periodicita:{$ref:"definizioni.schema.json#/definitions/f\
rase"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},contributi_performance:{$ref:"definizioni.schema.json#\
/definitions/testi"},impatti:{$ref:"definizioni.schema.json#/definitions/testi"},documenti:{type:"array",items:{$ref:"de\
finizioni.schema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},
definitions:{paragrafo_agile:{type:"object",required:["titolo","testo"],additionalProperties:!1,properties:{numero:{type:"\
string",pattern:"\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},testo:{$ref:"definizioni.\
schema.json#/definitions/testo"},dati:{type:"array",items:{enum:["finalita","modalita","obiettivi","contingente","base_c\
alcolo","attivita_escluse","accordi","giornate_per_mese","risparmi","condizioni","condizionalita","fattori_abilitanti","\
requisiti_tecnologici","soggetti","percorsi_formativi","indicatori","modello_verifica","contributi_performance","impatti",
"documenti"]},minItems:1,uniqueItems:!0},immagini:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/immagi\
ne"},minItems:1}}},riga_accordi:{type:"object",required:["unita"],additionalProperties:!1,properties:{unita:{$ref:"defin\
izioni.schema.json#/definitions/rif_unita"},F:{$ref:"definizioni.schema.json#/definitions/intero"},M:{$ref:"definizioni.\
schema.json#/definitions/intero"},totale:{$ref:"definizioni.schema.json#/definitions/intero"},non_fruiscono:{$ref:"defin\
izioni.schema.json#/definitions/intero"},effettivi:{$ref:"definizioni.schema.json#/definitions/intero"}}},giorno_o_mese:{
type:"string",pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.\\d{4})$"}}};function N(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLengt\
h",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),N.errors=e,
r===0}function x(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),x.errors=e,r===0}const Ht={type:"object",required:[
"titolo","testo"],additionalProperties:!1,properties:{numero:{type:"string",pattern:"\\S",maxLength:10},titolo:{$ref:"de\
finizioni.schema.json#/definitions/frase"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},dati:{type:"array",
items:{enum:["finalita","modalita","obiettivi","contingente","base_calcolo","attivita_escluse","accordi","giornate_per_m\
ese","risparmi","condizioni","condizionalita","fattori_abilitanti","requisiti_tecnologici","soggetti","percorsi_formativ\
i","indicatori","modello_verifica","contributi_performance","impatti","documenti"]},minItems:1,uniqueItems:!0},immagini:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/immagine"},minItems:1}}},Cn=Et.default;function Kr(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.file===
void 0&&(e=o(e,n,"required",{missingProperty:"file"}),r++);for(const t in i)t==="file"||t==="alternativa"||t==="didascal\
ia"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,
parentDataProperty:"file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.alternativa!==void 0&&typeof i.
alternativa!="string"&&(e=o(e,n+"/alternativa","type",{type:"string"}),r++),i.didascalia!==void 0&&(c(i.didascalia,{instancePath:n+
"/didascalia",parentData:i,parentDataProperty:"didascalia",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else
e=o(e,n,"type",{type:"object"}),r++;return Kr.errors=e,r===0}function Cr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="numero"||t===
"titolo"||t==="testo"||t==="dati"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.numero!==
void 0){let t=i.numero;typeof t=="string"?(j(t)>10&&(e=o(e,n+"/numero","maxLength",{limit:10}),r++),E.test(t)||(e=o(e,n+
"/numero","pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/numero","type",{type:"string"}),r++)}if(i.titolo!==void 0&&(x(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),i.testo!==void 0&&(N(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),i.dati!==void 0){let t=i.dati;if(Array.isArray(t)){t.length<1&&(e=o(
e,n+"/dati","minItems",{limit:1}),r++);const l=t.length;for(let f=0;f<l;f++){let d=t[f];d==="finalita"||d==="modalita"||
d==="obiettivi"||d==="contingente"||d==="base_calcolo"||d==="attivita_escluse"||d==="accordi"||d==="giornate_per_mese"||
d==="risparmi"||d==="condizioni"||d==="condizionalita"||d==="fattori_abilitanti"||d==="requisiti_tecnologici"||d==="sogg\
etti"||d==="percorsi_formativi"||d==="indicatori"||d==="modello_verifica"||d==="contributi_performance"||d==="impatti"||
d==="documenti"||(e=o(e,n+"/dati/"+f,"enum",{allowedValues:Ht.properties.dati.items.enum}),r++)}let p=t.length,s;if(p>1){
e:for(;p--;)for(s=p;s--;)if(Cn(t[p],t[s])){e=o(e,n+"/dati","uniqueItems",{i:p,j:s}),r++;break e}}}else e=o(e,n+"/dati","\
type",{type:"array"}),r++}if(i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/immagini",
"minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)Kr(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?Kr.errors:e.concat(Kr.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else
e=o(e,n,"type",{type:"object"}),r++;return Cr.errors=e,r===0}function yi(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+\
)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),yi.errors=e,r===0}function T(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<
t;l++)z(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)}else e=o(e,n,"type",{type:"array"}),r++;return T.errors=e,r===0}function mi(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&
(e=o(e,n,"required",{missingProperty:"denominazione"}),r++);for(const s in i)I.call(h.properties,s)||(e=o(e,n,"additiona\
lProperties",{additionalProperty:s}),r++);if(i.id!==void 0&&(Y(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"\
id",rootData:a})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.denominazione!==void 0&&(c(i.denominazione,{instancePath:n+
"/denominazione",parentData:i,parentDataProperty:"denominazione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=
e.length)),i.tipo!==void 0){let s=i.tipo;s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="\
efficacia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||
s==="rispetto dei tempi"||(e=o(e,n+"/tipo","enum",{allowedValues:h.properties.tipo.enum}),r++)}if(i.dimensione!==void 0&&
(c(i.dimensione,{instancePath:n+"/dimensione",parentData:i,parentDataProperty:"dimensione",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.sottodimensione!==void 0&&(c(i.sottodimensione,{instancePath:n+"/sottodimensione",parentData:i,
parentDataProperty:"sottodimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.formula!==void 0){
let s=i.formula;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.
formula.type}),r++),s&&typeof s=="object"&&!Array.isArray(s)){s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"\
numeratore"}),r++);for(const f in s)f==="numeratore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),
r++);s.numeratore!==void 0&&(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numer\
atore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+
"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}}if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s===
"+"||s==="-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"\
valore"}),r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),
r++);if(s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/va\
lore","type",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&
!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.
al.type}),r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"\
^\\d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],
{instancePath:n+"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){
let s=i.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||
(e=o(e,n+"/storico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),
r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storic\
o","type",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),
r++));var p=d===r;p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d==
"number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.
properties.consuntivo.additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==
void 0&&(ie(i.peso,{instancePath:n+"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.
concat(ie.errors),r=e.length)),i.fonte!==void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fo\
nte",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+
"/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.responsabile_dato!==void 0&&(re(i.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"\
responsabile_dato",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!=
"boolean"&&(e=o(e,n+"/rilevante","type",{type:"boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return mi.errors=
e,r===0}function Re(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||
isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",
limit:2e3}),r++)),Re.errors=e,r===0}function Tr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return!(typeof i=="number"&&isFinite(i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ci.type}),r++),typeof i==
"number"&&isFinite(i)&&((i>100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:100}),r++),(i<0||isNaN(i))&&(e=o(e,
n,"minimum",{comparison:">=",limit:0}),r++)),typeof i=="string"&&(Ti.test(i)||(e=o(e,n,"pattern",{pattern:"^(100([.,]0+)\
?|\\d{1,2}([.,]\\d+)?) ?%?$"}),r++)),Tr.errors=e,r===0}function A(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integ\
er"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),A.errors=
e,r===0}function Gr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"ty\
pe",{type:"string"}),r++),Gr.errors=e,r===0}const Jt=new RegExp("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.\\d{4})$","u");function gi(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Jt.test(i)||(e=o(e,n,"patte\
rn",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.\\d{4})$"}),r++):(e=o(e,n,"type",{type:"\
string"}),r++),gi.errors=e,r===0}function Ei(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="st\
ring"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Ei.
errors=e,r===0}function Ur(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.unita===void 0&&(e=o(e,n,"required",{missingProperty:"unita"}),r++);for(const t in i)
t==="unita"||t==="F"||t==="M"||t==="totale"||t==="non_fruiscono"||t==="effettivi"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);i.unita!==void 0&&(Ei(i.unita,{instancePath:n+"/unita",parentData:i,parentDataProperty:"unita",rootData:a})||(e=e===
null?Ei.errors:e.concat(Ei.errors),r=e.length)),i.F!==void 0&&(A(i.F,{instancePath:n+"/F",parentData:i,parentDataProperty:"\
F",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),i.M!==void 0&&(A(i.M,{instancePath:n+"/M",parentData:i,
parentDataProperty:"M",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),i.totale!==void 0&&(A(i.totale,
{instancePath:n+"/totale",parentData:i,parentDataProperty:"totale",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),
r=e.length)),i.non_fruiscono!==void 0&&(A(i.non_fruiscono,{instancePath:n+"/non_fruiscono",parentData:i,parentDataProperty:"\
non_fruiscono",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),i.effettivi!==void 0&&(A(i.effettivi,{
instancePath:n+"/effettivi",parentData:i,parentDataProperty:"effettivi",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),
r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Ur.errors=e,r===0}function zi(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?ut.test(i)||(e=o(e,n,"pattern",{pattern:"\
^((0[1-9]|1[0-2])\\.)?\\d{4}$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),zi.errors=e,r===0}function Br(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return!(typeof i=="number"&&isFinite(i))&&typeof i!="\
string"&&(e=o(e,n,"type",{type:Ui.type}),r++),typeof i=="string"&&(Bi.test(i)||(e=o(e,n,"pattern",{pattern:"^-?(\\d{1,3}(\
\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),r++)),Br.errors=e,r===0}function Hr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++);for(const t in i)t==="titolo"||t==="atto"||t==="url"||t==="file"||t==="nota"||(e=o(e,n,"additionalPropert\
ies",{additionalProperty:t}),r++);i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/\
atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==
void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:a})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"\
nota",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Hr.
errors=e,r===0}function Jr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.motivo===void 0&&(e=o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===
void 0&&(e=o(e,n,"required",{missingProperty:"documenti"}),r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,
"additionalProperties",{additionalProperty:t}),r++);if(i.motivo!==void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,
parentDataProperty:"motivo",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.
documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++)te(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(
te.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Jr.
errors=e,r===0}function gt(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const t in i)I.call(Bt.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.contesto!==void 0&&(N(i.contesto,{instancePath:n+"/contesto",parentData:i,parentDataProperty:"contesto",rootData:a})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),i.parti!==void 0){let t=i.parti;if(Array.isArray(t)){t.length<1&&(e=
o(e,n+"/parti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){s.titolo===void 0&&(e=o(e,n+"/parti/"+p,"required",{missingProperty:"titolo"}),r++),s.paragrafi===void 0&&(e=
o(e,n+"/parti/"+p,"required",{missingProperty:"paragrafi"}),r++);for(const f in s)f==="numero"||f==="titolo"||f==="parag\
rafi"||(e=o(e,n+"/parti/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.numero!==void 0){let f=s.numero;typeof f==
"string"?(j(f)>10&&(e=o(e,n+"/parti/"+p+"/numero","maxLength",{limit:10}),r++),E.test(f)||(e=o(e,n+"/parti/"+p+"/numero",
"pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/parti/"+p+"/numero","type",{type:"string"}),r++)}if(s.titolo!==void 0&&(x(s.
titolo,{instancePath:n+"/parti/"+p+"/titolo",parentData:s,parentDataProperty:"titolo",rootData:a})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),s.paragrafi!==void 0){let f=s.paragrafi;if(Array.isArray(f)){f.length<1&&(e=o(e,n+"/part\
i/"+p+"/paragrafi","minItems",{limit:1}),r++);const d=f.length;for(let m=0;m<d;m++)Cr(f[m],{instancePath:n+"/parti/"+p+"\
/paragrafi/"+m,parentData:f,parentDataProperty:m,rootData:a})||(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length)}else
e=o(e,n+"/parti/"+p+"/paragrafi","type",{type:"array"}),r++}}else e=o(e,n+"/parti/"+p,"type",{type:"object"}),r++}}else e=
o(e,n+"/parti","type",{type:"array"}),r++}if(i.regolamento!==void 0&&(yi(i.regolamento,{instancePath:n+"/regolamento",parentData:i,
parentDataProperty:"regolamento",rootData:a})||(e=e===null?yi.errors:e.concat(yi.errors),r=e.length)),i.finalita!==void 0&&
(T(i.finalita,{instancePath:n+"/finalita",parentData:i,parentDataProperty:"finalita",rootData:a})||(e=e===null?T.errors:
e.concat(T.errors),r=e.length)),i.modalita!==void 0&&(T(i.modalita,{instancePath:n+"/modalita",parentData:i,parentDataProperty:"\
modalita",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),i.obiettivi!==void 0){let t=i.obiettivi;if(Array.
isArray(t)){t.length<1&&(e=o(e,n+"/obiettivi","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.testo===void 0&&(e=o(e,n+"/obiettivi/"+p,"required",{missingProperty:"tes\
to"}),r++);for(const f in s)f==="codice"||f==="testo"||f==="indicatori"||(e=o(e,n+"/obiettivi/"+p,"additionalProperties",
{additionalProperty:f}),r++);if(s.codice!==void 0){let f=s.codice;typeof f=="string"?(j(f)>10&&(e=o(e,n+"/obiettivi/"+p+
"/codice","maxLength",{limit:10}),r++),E.test(f)||(e=o(e,n+"/obiettivi/"+p+"/codice","pattern",{pattern:"\\S"}),r++)):(e=
o(e,n+"/obiettivi/"+p+"/codice","type",{type:"string"}),r++)}if(s.testo!==void 0&&(N(s.testo,{instancePath:n+"/obiettivi\
/"+p+"/testo",parentData:s,parentDataProperty:"testo",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),
s.indicatori!==void 0){let f=s.indicatori;if(Array.isArray(f)){f.length<1&&(e=o(e,n+"/obiettivi/"+p+"/indicatori","minIt\
ems",{limit:1}),r++);const d=f.length;for(let m=0;m<d;m++)mi(f[m],{instancePath:n+"/obiettivi/"+p+"/indicatori/"+m,parentData:f,
parentDataProperty:m,rootData:a})||(e=e===null?mi.errors:e.concat(mi.errors),r=e.length)}else e=o(e,n+"/obiettivi/"+p+"/\
indicatori","type",{type:"array"}),r++}}else e=o(e,n+"/obiettivi/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/obietti\
vi","type",{type:"array"}),r++}if(i.contingente!==void 0){let t=i.contingente;if(Array.isArray(t)){t.length<1&&(e=o(e,n+
"/contingente","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){s.anno===void 0&&(e=o(e,n+"/contingente/"+p,"required",{missingProperty:"anno"}),r++),s.percentuale===void 0&&
(e=o(e,n+"/contingente/"+p,"required",{missingProperty:"percentuale"}),r++);for(const f in s)f==="anno"||f==="percentual\
e"||f==="base"||f==="atto"||(e=o(e,n+"/contingente/"+p,"additionalProperties",{additionalProperty:f}),r++);s.anno!==void 0&&
(Re(s.anno,{instancePath:n+"/contingente/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:a})||(e=e===null?Re.
errors:e.concat(Re.errors),r=e.length)),s.percentuale!==void 0&&(Tr(s.percentuale,{instancePath:n+"/contingente/"+p+"/pe\
rcentuale",parentData:s,parentDataProperty:"percentuale",rootData:a})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length)),
s.base!==void 0&&(x(s.base,{instancePath:n+"/contingente/"+p+"/base",parentData:s,parentDataProperty:"base",rootData:a})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),s.atto!==void 0&&(yi(s.atto,{instancePath:n+"/contingente/"+p+"/att\
o",parentData:s,parentDataProperty:"atto",rootData:a})||(e=e===null?yi.errors:e.concat(yi.errors),r=e.length))}else e=o(
e,n+"/contingente/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/contingente","type",{type:"array"}),r++}if(i.base_calcolo!==
void 0){let t=i.base_calcolo;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="dipendenti"||l==="non_sm\
artabili"||l==="smartabili"||l==="al"||(e=o(e,n+"/base_calcolo","additionalProperties",{additionalProperty:l}),r++);t.dipendenti!==
void 0&&(A(t.dipendenti,{instancePath:n+"/base_calcolo/dipendenti",parentData:t,parentDataProperty:"dipendenti",rootData:a})||
(e=e===null?A.errors:e.concat(A.errors),r=e.length)),t.non_smartabili!==void 0&&(A(t.non_smartabili,{instancePath:n+"/ba\
se_calcolo/non_smartabili",parentData:t,parentDataProperty:"non_smartabili",rootData:a})||(e=e===null?A.errors:e.concat(
A.errors),r=e.length)),t.smartabili!==void 0&&(A(t.smartabili,{instancePath:n+"/base_calcolo/smartabili",parentData:t,parentDataProperty:"\
smartabili",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),t.al!==void 0&&(Gr(t.al,{instancePath:n+"\
/base_calcolo/al",parentData:t,parentDataProperty:"al",rootData:a})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length))}else
e=o(e,n+"/base_calcolo","type",{type:"object"}),r++}if(i.attivita_escluse!==void 0){let t=i.attivita_escluse;if(Array.isArray(
t)){t.length<1&&(e=o(e,n+"/attivita_escluse","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.attivita===void 0&&(e=o(e,n+"/attivita_escluse/"+p,"required",{missingProperty:"\
attivita"}),r++);for(const f in s)f==="attivita"||f==="comprende"||f==="nota"||(e=o(e,n+"/attivita_escluse/"+p,"addition\
alProperties",{additionalProperty:f}),r++);s.attivita!==void 0&&(x(s.attivita,{instancePath:n+"/attivita_escluse/"+p+"/a\
ttivita",parentData:s,parentDataProperty:"attivita",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),s.
comprende!==void 0&&(T(s.comprende,{instancePath:n+"/attivita_escluse/"+p+"/comprende",parentData:s,parentDataProperty:"\
comprende",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),s.nota!==void 0&&(N(s.nota,{instancePath:n+
"/attivita_escluse/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),
r=e.length))}else e=o(e,n+"/attivita_escluse/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/attivita_escluse","type",{type:"\
array"}),r++}if(i.accordi!==void 0){let t=i.accordi;if(t&&typeof t=="object"&&!Array.isArray(t)){t.righe===void 0&&(e=o(
e,n+"/accordi","required",{missingProperty:"righe"}),r++);for(const l in t)l==="titolo"||l==="periodo"||l==="righe"||l===
"totale"||l==="nota"||(e=o(e,n+"/accordi","additionalProperties",{additionalProperty:l}),r++);if(t.titolo!==void 0&&(x(t.
titolo,{instancePath:n+"/accordi/titolo",parentData:t,parentDataProperty:"titolo",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.periodo!==void 0){let l=t.periodo;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)
p==="dal"||p==="al"||(e=o(e,n+"/accordi/periodo","additionalProperties",{additionalProperty:p}),r++);l.dal!==void 0&&(gi(
l.dal,{instancePath:n+"/accordi/periodo/dal",parentData:l,parentDataProperty:"dal",rootData:a})||(e=e===null?gi.errors:e.
concat(gi.errors),r=e.length)),l.al!==void 0&&(gi(l.al,{instancePath:n+"/accordi/periodo/al",parentData:l,parentDataProperty:"\
al",rootData:a})||(e=e===null?gi.errors:e.concat(gi.errors),r=e.length))}else e=o(e,n+"/accordi/periodo","type",{type:"o\
bject"}),r++}if(t.righe!==void 0){let l=t.righe;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/accordi/righe","minItems",{limit:1}),
r++);const p=l.length;for(let s=0;s<p;s++)Ur(l[s],{instancePath:n+"/accordi/righe/"+s,parentData:l,parentDataProperty:s,
rootData:a})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length)}else e=o(e,n+"/accordi/righe","type",{type:"array"}),
r++}if(t.totale!==void 0){let l=t.totale;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="F"||p==="M"||
p==="totale"||p==="non_fruiscono"||p==="effettivi"||(e=o(e,n+"/accordi/totale","additionalProperties",{additionalProperty:p}),
r++);l.F!==void 0&&(A(l.F,{instancePath:n+"/accordi/totale/F",parentData:l,parentDataProperty:"F",rootData:a})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length)),l.M!==void 0&&(A(l.M,{instancePath:n+"/accordi/totale/M",parentData:l,parentDataProperty:"\
M",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),l.totale!==void 0&&(A(l.totale,{instancePath:n+"/a\
ccordi/totale/totale",parentData:l,parentDataProperty:"totale",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.
length)),l.non_fruiscono!==void 0&&(A(l.non_fruiscono,{instancePath:n+"/accordi/totale/non_fruiscono",parentData:l,parentDataProperty:"\
non_fruiscono",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length)),l.effettivi!==void 0&&(A(l.effettivi,{
instancePath:n+"/accordi/totale/effettivi",parentData:l,parentDataProperty:"effettivi",rootData:a})||(e=e===null?A.errors:
e.concat(A.errors),r=e.length))}else e=o(e,n+"/accordi/totale","type",{type:"object"}),r++}t.nota!==void 0&&(N(t.nota,{instancePath:n+
"/accordi/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else
e=o(e,n+"/accordi","type",{type:"object"}),r++}if(i.giornate_per_mese!==void 0){let t=i.giornate_per_mese;if(Array.isArray(
t)){t.length<1&&(e=o(e,n+"/giornate_per_mese","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.anno===void 0&&(e=o(e,n+"/giornate_per_mese/"+p,"required",{missingProperty:"\
anno"}),r++),s.mese===void 0&&(e=o(e,n+"/giornate_per_mese/"+p,"required",{missingProperty:"mese"}),r++),s.giornate===void 0&&
(e=o(e,n+"/giornate_per_mese/"+p,"required",{missingProperty:"giornate"}),r++);for(const f in s)f==="anno"||f==="mese"||
f==="giornate"||f==="dipendenti"||(e=o(e,n+"/giornate_per_mese/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.
anno!==void 0&&(Re(s.anno,{instancePath:n+"/giornate_per_mese/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:a})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),s.mese!==void 0){let f=s.mese;typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)||(e=o(e,n+"/giornate_per_mese/"+p+"/mese","type",{type:"integer"}),r++),typeof f=="number"&&isFinite(f)&&
((f>12||isNaN(f))&&(e=o(e,n+"/giornate_per_mese/"+p+"/mese","maximum",{comparison:"<=",limit:12}),r++),(f<1||isNaN(f))&&
(e=o(e,n+"/giornate_per_mese/"+p+"/mese","minimum",{comparison:">=",limit:1}),r++))}s.giornate!==void 0&&(A(s.giornate,{
instancePath:n+"/giornate_per_mese/"+p+"/giornate",parentData:s,parentDataProperty:"giornate",rootData:a})||(e=e===null?
A.errors:e.concat(A.errors),r=e.length)),s.dipendenti!==void 0&&(A(s.dipendenti,{instancePath:n+"/giornate_per_mese/"+p+
"/dipendenti",parentData:s,parentDataProperty:"dipendenti",rootData:a})||(e=e===null?A.errors:e.concat(A.errors),r=e.length))}else
e=o(e,n+"/giornate_per_mese/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/giornate_per_mese","type",{type:"array"}),r++}
if(i.risparmi!==void 0){let t=i.risparmi;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/risparmi","minItems",{limit:1}),r++);
const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.voce===void 0&&(e=o(e,n+
"/risparmi/"+p,"required",{missingProperty:"voce"}),r++);for(const f in s)f==="voce"||f==="periodi"||f==="importo"||f===
"nota"||(e=o(e,n+"/risparmi/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.voce!==void 0&&(x(s.voce,{instancePath:n+
"/risparmi/"+p+"/voce",parentData:s,parentDataProperty:"voce",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.
length)),s.periodi!==void 0){let f=s.periodi;if(Array.isArray(f)){f.length<1&&(e=o(e,n+"/risparmi/"+p+"/periodi","minIte\
ms",{limit:1}),r++);const d=f.length;for(let m=0;m<d;m++){let g=f[m];if(g&&typeof g=="object"&&!Array.isArray(g)){g.dal===
void 0&&(e=o(e,n+"/risparmi/"+p+"/periodi/"+m,"required",{missingProperty:"dal"}),r++),g.al===void 0&&(e=o(e,n+"/risparm\
i/"+p+"/periodi/"+m,"required",{missingProperty:"al"}),r++);for(const b in g)b==="dal"||b==="al"||(e=o(e,n+"/risparmi/"+
p+"/periodi/"+m,"additionalProperties",{additionalProperty:b}),r++);g.dal!==void 0&&(zi(g.dal,{instancePath:n+"/risparmi\
/"+p+"/periodi/"+m+"/dal",parentData:g,parentDataProperty:"dal",rootData:a})||(e=e===null?zi.errors:e.concat(zi.errors),
r=e.length)),g.al!==void 0&&(zi(g.al,{instancePath:n+"/risparmi/"+p+"/periodi/"+m+"/al",parentData:g,parentDataProperty:"\
al",rootData:a})||(e=e===null?zi.errors:e.concat(zi.errors),r=e.length))}else e=o(e,n+"/risparmi/"+p+"/periodi/"+m,"type",
{type:"object"}),r++}}else e=o(e,n+"/risparmi/"+p+"/periodi","type",{type:"array"}),r++}s.importo!==void 0&&(Br(s.importo,
{instancePath:n+"/risparmi/"+p+"/importo",parentData:s,parentDataProperty:"importo",rootData:a})||(e=e===null?Br.errors:
e.concat(Br.errors),r=e.length)),s.nota!==void 0&&(N(s.nota,{instancePath:n+"/risparmi/"+p+"/nota",parentData:s,parentDataProperty:"\
nota",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else e=o(e,n+"/risparmi/"+p,"type",{type:"objec\
t"}),r++}}else e=o(e,n+"/risparmi","type",{type:"array"}),r++}if(i.condizioni!==void 0){let t=i.condizioni;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const l in t)l==="servizi_utenti"||l==="rotazione_e_prevalenza"||l==="piattaforma"||l===
"arretrato"||l==="dotazioni"||(e=o(e,n+"/condizioni","additionalProperties",{additionalProperty:l}),r++);t.servizi_utenti!==
void 0&&(N(t.servizi_utenti,{instancePath:n+"/condizioni/servizi_utenti",parentData:t,parentDataProperty:"servizi_utenti",
rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.rotazione_e_prevalenza!==void 0&&(N(t.rotazione_e_prevalenza,
{instancePath:n+"/condizioni/rotazione_e_prevalenza",parentData:t,parentDataProperty:"rotazione_e_prevalenza",rootData:a})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.piattaforma!==void 0&&(N(t.piattaforma,{instancePath:n+"/condizio\
ni/piattaforma",parentData:t,parentDataProperty:"piattaforma",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.
length)),t.arretrato!==void 0&&(N(t.arretrato,{instancePath:n+"/condizioni/arretrato",parentData:t,parentDataProperty:"a\
rretrato",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.dotazioni!==void 0&&(N(t.dotazioni,{instancePath:n+
"/condizioni/dotazioni",parentData:t,parentDataProperty:"dotazioni",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),
r=e.length))}else e=o(e,n+"/condizioni","type",{type:"object"}),r++}if(i.condizionalita!==void 0&&(T(i.condizionalita,{instancePath:n+
"/condizionalita",parentData:i,parentDataProperty:"condizionalita",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),i.fattori_abilitanti!==void 0&&(T(i.fattori_abilitanti,{instancePath:n+"/fattori_abilitanti",parentData:i,parentDataProperty:"\
fattori_abilitanti",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),i.requisiti_tecnologici!==void 0&&
(T(i.requisiti_tecnologici,{instancePath:n+"/requisiti_tecnologici",parentData:i,parentDataProperty:"requisiti_tecnologi\
ci",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),i.soggetti!==void 0){let t=i.soggetti;if(Array.isArray(
t)){t.length<1&&(e=o(e,n+"/soggetti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){s.soggetto===void 0&&(e=o(e,n+"/soggetti/"+p,"required",{missingProperty:"soggetto"}),r++);
for(const f in s)f==="soggetto"||f==="unita"||f==="compiti"||(e=o(e,n+"/soggetti/"+p,"additionalProperties",{additionalProperty:f}),
r++);s.soggetto!==void 0&&(x(s.soggetto,{instancePath:n+"/soggetti/"+p+"/soggetto",parentData:s,parentDataProperty:"sogg\
etto",rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),s.unita!==void 0&&(Ei(s.unita,{instancePath:n+"\
/soggetti/"+p+"/unita",parentData:s,parentDataProperty:"unita",rootData:a})||(e=e===null?Ei.errors:e.concat(Ei.errors),r=
e.length)),s.compiti!==void 0&&(T(s.compiti,{instancePath:n+"/soggetti/"+p+"/compiti",parentData:s,parentDataProperty:"c\
ompiti",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length))}else e=o(e,n+"/soggetti/"+p,"type",{type:"obj\
ect"}),r++}}else e=o(e,n+"/soggetti","type",{type:"array"}),r++}if(i.percorsi_formativi!==void 0){let t=i.percorsi_formativi;
if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/percorsi_formativi","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.titolo===void 0&&(e=o(e,n+"/percorsi_formativi/"+p,"req\
uired",{missingProperty:"titolo"}),r++);for(const f in s)f==="titolo"||f==="contenuti"||f==="destinatari"||f==="anno"||(e=
o(e,n+"/percorsi_formativi/"+p,"additionalProperties",{additionalProperty:f}),r++);s.titolo!==void 0&&(x(s.titolo,{instancePath:n+
"/percorsi_formativi/"+p+"/titolo",parentData:s,parentDataProperty:"titolo",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),s.contenuti!==void 0&&(N(s.contenuti,{instancePath:n+"/percorsi_formativi/"+p+"/contenuti",parentData:s,
parentDataProperty:"contenuti",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),s.destinatari!==void 0&&
(x(s.destinatari,{instancePath:n+"/percorsi_formativi/"+p+"/destinatari",parentData:s,parentDataProperty:"destinatari",rootData:a})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),s.anno!==void 0&&(Re(s.anno,{instancePath:n+"/percorsi_formativi/"+
p+"/anno",parentData:s,parentDataProperty:"anno",rootData:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length))}else
e=o(e,n+"/percorsi_formativi/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/percorsi_formativi","type",{type:"array"}),
r++}if(i.indicatori!==void 0){let t=i.indicatori;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/indicatori","minItems",{limit:1}),
r++);const l=t.length;for(let p=0;p<l;p++)mi(t[p],{instancePath:n+"/indicatori/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?mi.errors:e.concat(mi.errors),r=e.length)}else e=o(e,n+"/indicatori","type",{type:"array"}),r++}if(i.modello_verifica!==
void 0){let t=i.modello_verifica;if(t&&typeof t=="object"&&!Array.isArray(t)){t.colonne===void 0&&(e=o(e,n+"/modello_ver\
ifica","required",{missingProperty:"colonne"}),r++);for(const l in t)l==="titolo"||l==="colonne"||l==="periodicita"||l===
"nota"||(e=o(e,n+"/modello_verifica","additionalProperties",{additionalProperty:l}),r++);if(t.titolo!==void 0&&(x(t.titolo,
{instancePath:n+"/modello_verifica/titolo",parentData:t,parentDataProperty:"titolo",rootData:a})||(e=e===null?x.errors:e.
concat(x.errors),r=e.length)),t.colonne!==void 0){let l=t.colonne;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/modello_ve\
rifica/colonne","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)x(l[s],{instancePath:n+"/modello_verific\
a/colonne/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)}else e=
o(e,n+"/modello_verifica/colonne","type",{type:"array"}),r++}t.periodicita!==void 0&&(x(t.periodicita,{instancePath:n+"/\
modello_verifica/periodicita",parentData:t,parentDataProperty:"periodicita",rootData:a})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.nota!==void 0&&(N(t.nota,{instancePath:n+"/modello_verifica/nota",parentData:t,parentDataProperty:"\
nota",rootData:a})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else e=o(e,n+"/modello_verifica","type",{type:"\
object"}),r++}if(i.contributi_performance!==void 0&&(T(i.contributi_performance,{instancePath:n+"/contributi_performance",
parentData:i,parentDataProperty:"contributi_performance",rootData:a})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),
i.impatti!==void 0&&(T(i.impatti,{instancePath:n+"/impatti",parentData:i,parentDataProperty:"impatti",rootData:a})||(e=e===
null?T.errors:e.concat(T.errors),r=e.length)),i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=
o(e,n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)Hr(t[p],{instancePath:n+"/documenti/"+
p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Hr.errors:e.concat(Hr.errors),r=e.length)}else e=o(e,n+"/d\
ocumenti","type",{type:"array"}),r++}i.rinvio!==void 0&&(Jr(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"\
rinvio",rootData:a})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return gt.
errors=e,r===0}const Qt=vt,Wt={$schema:"http://json-schema.org/draft-07/schema#",$id:"monitoraggio.schema.json",type:"ob\
ject",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"arra\
y",items:{$ref:"definizioni.schema.json#/definitions/blocco"}},soggetti:{type:"array",items:{type:"object",required:["so\
ggetto"],additionalProperties:!1,properties:{soggetto:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"d\
efinizioni.schema.json#/definitions/rif_unita"},compito:{$ref:"definizioni.schema.json#/definitions/testo"},norma:{$ref:"\
definizioni.schema.json#/definitions/frase"}}}},strumenti:{type:"array",items:{type:"object",required:["denominazione"],
additionalProperties:!1,properties:{denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"\
definizioni.schema.json#/definitions/testo"},sottosezioni:{type:"array",items:{$ref:"#/definitions/parte_monitorata"},minItems:1},
documento:{$ref:"definizioni.schema.json#/definitions/documento"}}}},per_sottosezione:{type:"array",items:{$ref:"#/defin\
itions/monitoraggio_parte"},minItems:1},soddisfazione_utenti:{type:"array",items:{type:"object",required:["servizio"],additionalProperties:!1,
properties:{servizio:{$ref:"definizioni.schema.json#/definitions/frase"},metodo:{$ref:"definizioni.schema.json#/definiti\
ons/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#\
/definitions/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},esito:{$ref:"definizioni.sc\
hema.json#/definitions/testo"}}}},calendario:{type:"array",items:{type:"object",required:["attivita"],additionalProperties:!1,
properties:{attivita:{$ref:"definizioni.schema.json#/definitions/frase"},dal:{$ref:"definizioni.schema.json#/definitions\
/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},attore:{$ref:"definizioni.schema.json#/definitions/frase"},
strumento:{$ref:"definizioni.schema.json#/definitions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/definitions/fra\
se"},sottosezioni:{type:"array",items:{$ref:"#/definitions/parte_monitorata"},minItems:1},nota:{$ref:"definizioni.schema\
.json#/definitions/testo"}}}},report_integrato:{type:"object",additionalProperties:!1,properties:{data:{$ref:"definizion\
i.schema.json#/definitions/data"},contenuto:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{$ref:"defi\
nizioni.schema.json#/definitions/rif_unita"},documento:{$ref:"definizioni.schema.json#/definitions/documento"}}},stato_avanzamento:{
type:"array",items:{$ref:"#/definitions/avanzamento_scheda"}}},definitions:{parte_monitorata:{enum:["2","2.1","2.2","2.3",
"3","3.1","3.2","3.3","formazione","azioni positive"]},monitoraggio_parte:{type:"object",required:["sottosezione"],additionalProperties:!1,
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
ni.schema.json#/definitions/testo"}}}}};function R(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\
\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),R.errors=e,r===0}function Qr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t===
"testo"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.
length;for(let p=0;p<l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===
null?ne.errors:e.concat(ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",
{type:"object"}),r++;return Qr.errors=e,r===0}function P(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",
{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),P.errors=e,r===
0}function Ze(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="\
string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Ze.
errors=e,r===0}const Xt={enum:["2","2.1","2.2","2.3","3","3.1","3.2","3.3","formazione","azioni positive"]};function Ue(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return i==="2"||i==="2.1"||i==="2.2"||
i==="2.3"||i==="3"||i==="3.1"||i==="3.2"||i==="3.3"||i==="formazione"||i==="azioni positive"||(e=o(e,n,"enum",{allowedValues:Xt.
enum}),r++),Ue.errors=e,r===0}function vi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++);
for(const t in i)t==="titolo"||t==="atto"||t==="url"||t==="file"||t==="nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=
e===null?c.errors:e.concat(c.errors),r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"\
atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==void 0&&(H(i.url,{instancePath:n+"/url",
parentData:i,parentDataProperty:"url",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),i.file!==void 0&&
(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),
r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=
e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return vi.errors=e,r===0}const nt={
type:"object",required:["sottosezione"],additionalProperties:!1,properties:{sottosezione:{$ref:"#/definitions/parte_moni\
torata"},modalita:{$ref:"definizioni.schema.json#/definitions/testo"},norma:{$ref:"definizioni.schema.json#/definitions/\
frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/def\
initions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/definitions/frase"},milestone:{type:"array",items:{type:"obj\
ect",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
data:{$ref:"definizioni.schema.json#/definitions/data"},ricorrenza:{type:"object",required:["ogni"],additionalProperties:!1,
properties:{ogni:{enum:["anno","semestre","quadrimestre","trimestre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{\
1,2}$"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},output:{$ref:"definizioni.schema.json#/\
definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}}};function me(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"patte\
rn",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),me.errors=
e,r===0}function Wr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),
Wr.errors=e,r===0}const zt=new RegExp("^\\d{1,2}/\\d{1,2}$","u");function Xr(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.sottosezione===void 0&&(e=o(e,n,"require\
d",{missingProperty:"sottosezione"}),r++);for(const t in i)I.call(nt.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.sottosezione!==void 0&&(Ue(i.sottosezione,{instancePath:n+"/sottosezione",parentData:i,parentDataProperty:"sot\
tosezione",rootData:a})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)),i.modalita!==void 0&&(R(i.modalita,{instancePath:n+
"/modalita",parentData:i,parentDataProperty:"modalita",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),
i.norma!==void 0&&(P(i.norma,{instancePath:n+"/norma",parentData:i,parentDataProperty:"norma",rootData:a})||(e=e===null?
P.errors:e.concat(P.errors),r=e.length)),i.periodicita!==void 0&&(P(i.periodicita,{instancePath:n+"/periodicita",parentData:i,
parentDataProperty:"periodicita",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),i.responsabile!==void 0&&
(P(i.responsabile,{instancePath:n+"/responsabile",parentData:i,parentDataProperty:"responsabile",rootData:a})||(e=e===null?
P.errors:e.concat(P.errors),r=e.length)),i.fonte_dati!==void 0&&(P(i.fonte_dati,{instancePath:n+"/fonte_dati",parentData:i,
parentDataProperty:"fonte_dati",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),i.milestone!==void 0){
let t=i.milestone;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/milestone","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<
l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.titolo===void 0&&(e=o(e,n+"/milestone/"+p,"required",{missingProperty:"\
titolo"}),r++);for(const f in s)f==="titolo"||f==="data"||f==="ricorrenza"||f==="nota"||(e=o(e,n+"/milestone/"+p,"additi\
onalProperties",{additionalProperty:f}),r++);if(s.titolo!==void 0&&(P(s.titolo,{instancePath:n+"/milestone/"+p+"/titolo",
parentData:s,parentDataProperty:"titolo",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),s.data!==void 0&&
(me(s.data,{instancePath:n+"/milestone/"+p+"/data",parentData:s,parentDataProperty:"data",rootData:a})||(e=e===null?me.errors:
e.concat(me.errors),r=e.length)),s.ricorrenza!==void 0){let f=s.ricorrenza;if(f&&typeof f=="object"&&!Array.isArray(f)){
f.ogni===void 0&&(e=o(e,n+"/milestone/"+p+"/ricorrenza","required",{missingProperty:"ogni"}),r++);for(const d in f)d==="\
ogni"||d==="entro"||(e=o(e,n+"/milestone/"+p+"/ricorrenza","additionalProperties",{additionalProperty:d}),r++);if(f.ogni!==
void 0){let d=f.ogni;d==="anno"||d==="semestre"||d==="quadrimestre"||d==="trimestre"||d==="mese"||(e=o(e,n+"/milestone/"+
p+"/ricorrenza/ogni","enum",{allowedValues:nt.properties.milestone.items.properties.ricorrenza.properties.ogni.enum}),r++)}
if(f.entro!==void 0){let d=f.entro;typeof d=="string"?zt.test(d)||(e=o(e,n+"/milestone/"+p+"/ricorrenza/entro","pattern",
{pattern:"^\\d{1,2}/\\d{1,2}$"}),r++):(e=o(e,n+"/milestone/"+p+"/ricorrenza/entro","type",{type:"string"}),r++)}}else e=
o(e,n+"/milestone/"+p+"/ricorrenza","type",{type:"object"}),r++}s.nota!==void 0&&(R(s.nota,{instancePath:n+"/milestone/"+
p+"/nota",parentData:s,parentDataProperty:"nota",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else
e=o(e,n+"/milestone/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/milestone","type",{type:"array"}),r++}if(i.output!==
void 0&&(R(i.output,{instancePath:n+"/output",parentData:i,parentDataProperty:"output",rootData:a})||(e=e===null?R.errors:
e.concat(R.errors),r=e.length)),i.atti!==void 0){let t=i.atti;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)
Wr(t[p],{instancePath:n+"/atti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Wr.errors:e.concat(Wr.errors),
r=e.length)}else e=o(e,n+"/atti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Xr.errors=e,
r===0}function Yr(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denominazione"}),r++);for(const s in i)
I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),r++);if(i.id!==void 0&&(Y(i.id,{instancePath:n+
"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.denominazione!==
void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"denominazione",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.tipo;s==="impatto"||s==="outcome"||s==="ou\
tput"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||
s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+"/tipo","enum",{allowedValues:h.properties.tipo.
enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/dimensione",parentData:i,parentDataProperty:"dim\
ensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.sottodimensione!==void 0&&(c(i.sottodimensione,
{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sottodimensione",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.
isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),s&&typeof s=="object"&&!Array.isArray(s)){
s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numeratore"}),r++);for(const f in s)f==="numerat\
ore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),r++);s.numeratore!==void 0&&
(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:a})||(e=e===
null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+"/formula/denom\
inatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}}
if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"unita_mis\
ura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s==="+"||s===
"-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"valore"}),
r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),r++);if(s.
valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/valore","typ\
e",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.al.type}),
r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"^\\\
d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],{instancePath:n+
"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){let s=i.storico;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),r++)}
for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storico","t\
ype",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){
const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),r++));var p=d===r;
p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(
d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.consuntivo.
additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==void 0&&(ie(i.peso,{instancePath:n+
"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),i.fonte!==
void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fonte",rootData:a})||(e=e===null?c.errors:e.
concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+"/periodicita",parentData:i,parentDataProperty:"\
periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.responsabile_dato!==void 0&&(re(i.responsabile_dato,
{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"responsabile_dato",rootData:a})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!="boolean"&&(e=o(e,n+"/rilevante","type",{type:"\
boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return Yr.errors=e,r===0}const tt={type:"object",required:["obi\
ettivo","al"],additionalProperties:!1,properties:{obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},
al:{$ref:"definizioni.schema.json#/definitions/data"},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentual\
e"},fasi:{type:"array",items:{type:"object",required:["fase"],additionalProperties:!1,properties:{fase:{type:["integer",
"string"]},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentuale"},stato:{enum:["da avviare","in corso","c\
onclusa"]},data_effettiva:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"definizioni.schema.json#/defini\
tions/testo"}}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function en(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Gi.test(i)||(e=o(e,n,"pattern",{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),en.errors=e,r===0}function bi(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return!(typeof i=="number"&&isFinite(i))&&typeof i!="\
string"&&(e=o(e,n,"type",{type:Ci.type}),r++),typeof i=="number"&&isFinite(i)&&((i>100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"\
<=",limit:100}),r++),(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++)),typeof i=="string"&&(Ti.test(i)||
(e=o(e,n,"pattern",{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),r++)),bi.errors=e,r===0}function rn(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.obiettivo===
void 0&&(e=o(e,n,"required",{missingProperty:"obiettivo"}),r++),i.al===void 0&&(e=o(e,n,"required",{missingProperty:"al"}),
r++);for(const t in i)t==="obiettivo"||t==="al"||t==="avanzamento"||t==="fasi"||t==="nota"||(e=o(e,n,"additionalProperti\
es",{additionalProperty:t}),r++);if(i.obiettivo!==void 0&&(en(i.obiettivo,{instancePath:n+"/obiettivo",parentData:i,parentDataProperty:"\
obiettivo",rootData:a})||(e=e===null?en.errors:e.concat(en.errors),r=e.length)),i.al!==void 0&&(me(i.al,{instancePath:n+
"/al",parentData:i,parentDataProperty:"al",rootData:a})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),i.avanzamento!==
void 0&&(bi(i.avanzamento,{instancePath:n+"/avanzamento",parentData:i,parentDataProperty:"avanzamento",rootData:a})||(e=
e===null?bi.errors:e.concat(bi.errors),r=e.length)),i.fasi!==void 0){let t=i.fasi;if(Array.isArray(t)){const l=t.length;
for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.fase===void 0&&(e=o(e,n+"/fasi/"+p,"requi\
red",{missingProperty:"fase"}),r++);for(const f in s)f==="fase"||f==="avanzamento"||f==="stato"||f==="data_effettiva"||f===
"nota"||(e=o(e,n+"/fasi/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.fase!==void 0){let f=s.fase;!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/fasi/"+p+"/fase","type",{type:tt.properties.fasi.
items.properties.fase.type}),r++)}if(s.avanzamento!==void 0&&(bi(s.avanzamento,{instancePath:n+"/fasi/"+p+"/avanzamento",
parentData:s,parentDataProperty:"avanzamento",rootData:a})||(e=e===null?bi.errors:e.concat(bi.errors),r=e.length)),s.stato!==
void 0){let f=s.stato;f==="da avviare"||f==="in corso"||f==="conclusa"||(e=o(e,n+"/fasi/"+p+"/stato","enum",{allowedValues:tt.
properties.fasi.items.properties.stato.enum}),r++)}s.data_effettiva!==void 0&&(me(s.data_effettiva,{instancePath:n+"/fas\
i/"+p+"/data_effettiva",parentData:s,parentDataProperty:"data_effettiva",rootData:a})||(e=e===null?me.errors:e.concat(me.
errors),r=e.length)),s.nota!==void 0&&(R(s.nota,{instancePath:n+"/fasi/"+p+"/nota",parentData:s,parentDataProperty:"nota",
rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else e=o(e,n+"/fasi/"+p,"type",{type:"object"}),r++}}else
e=o(e,n+"/fasi","type",{type:"array"}),r++}i.nota!==void 0&&(R(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"\
nota",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return rn.
errors=e,r===0}function vt(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const t in i)I.call(Wt.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.premessa!==void 0&&(R(i.premessa,{instancePath:n+"/premessa",parentData:i,parentDataProperty:"premessa",rootData:a})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)),i.parti!==void 0){let t=i.parti;if(Array.isArray(t)){const l=t.length;
for(let p=0;p<l;p++)Qr(t[p],{instancePath:n+"/parti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Qr.errors:
e.concat(Qr.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"array"}),r++}if(i.soggetti!==void 0){let t=i.soggetti;
if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.soggetto===
void 0&&(e=o(e,n+"/soggetti/"+p,"required",{missingProperty:"soggetto"}),r++);for(const f in s)f==="soggetto"||f==="unit\
a"||f==="compito"||f==="norma"||(e=o(e,n+"/soggetti/"+p,"additionalProperties",{additionalProperty:f}),r++);s.soggetto!==
void 0&&(P(s.soggetto,{instancePath:n+"/soggetti/"+p+"/soggetto",parentData:s,parentDataProperty:"soggetto",rootData:a})||
(e=e===null?P.errors:e.concat(P.errors),r=e.length)),s.unita!==void 0&&(Ze(s.unita,{instancePath:n+"/soggetti/"+p+"/unit\
a",parentData:s,parentDataProperty:"unita",rootData:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),s.compito!==
void 0&&(R(s.compito,{instancePath:n+"/soggetti/"+p+"/compito",parentData:s,parentDataProperty:"compito",rootData:a})||(e=
e===null?R.errors:e.concat(R.errors),r=e.length)),s.norma!==void 0&&(P(s.norma,{instancePath:n+"/soggetti/"+p+"/norma",parentData:s,
parentDataProperty:"norma",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length))}else e=o(e,n+"/soggetti/"+
p,"type",{type:"object"}),r++}}else e=o(e,n+"/soggetti","type",{type:"array"}),r++}if(i.strumenti!==void 0){let t=i.strumenti;
if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.denominazione===
void 0&&(e=o(e,n+"/strumenti/"+p,"required",{missingProperty:"denominazione"}),r++);for(const f in s)f==="denominazione"||
f==="descrizione"||f==="sottosezioni"||f==="documento"||(e=o(e,n+"/strumenti/"+p,"additionalProperties",{additionalProperty:f}),
r++);if(s.denominazione!==void 0&&(P(s.denominazione,{instancePath:n+"/strumenti/"+p+"/denominazione",parentData:s,parentDataProperty:"\
denominazione",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),s.descrizione!==void 0&&(R(s.descrizione,
{instancePath:n+"/strumenti/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:a})||(e=e===null?R.
errors:e.concat(R.errors),r=e.length)),s.sottosezioni!==void 0){let f=s.sottosezioni;if(Array.isArray(f)){f.length<1&&(e=
o(e,n+"/strumenti/"+p+"/sottosezioni","minItems",{limit:1}),r++);const d=f.length;for(let m=0;m<d;m++)Ue(f[m],{instancePath:n+
"/strumenti/"+p+"/sottosezioni/"+m,parentData:f,parentDataProperty:m,rootData:a})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length)}else e=o(e,n+"/strumenti/"+p+"/sottosezioni","type",{type:"array"}),r++}s.documento!==void 0&&(vi(s.documento,
{instancePath:n+"/strumenti/"+p+"/documento",parentData:s,parentDataProperty:"documento",rootData:a})||(e=e===null?vi.errors:
e.concat(vi.errors),r=e.length))}else e=o(e,n+"/strumenti/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/strumenti","ty\
pe",{type:"array"}),r++}if(i.per_sottosezione!==void 0){let t=i.per_sottosezione;if(Array.isArray(t)){t.length<1&&(e=o(e,
n+"/per_sottosezione","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)Xr(t[p],{instancePath:n+"/per_sott\
osezione/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Xr.errors:e.concat(Xr.errors),r=e.length)}else e=
o(e,n+"/per_sottosezione","type",{type:"array"}),r++}if(i.soddisfazione_utenti!==void 0){let t=i.soddisfazione_utenti;if(Array.
isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.servizio===void 0&&
(e=o(e,n+"/soddisfazione_utenti/"+p,"required",{missingProperty:"servizio"}),r++);for(const f in s)f==="servizio"||f==="\
metodo"||f==="periodicita"||f==="responsabile"||f==="indicatore"||f==="esito"||(e=o(e,n+"/soddisfazione_utenti/"+p,"addi\
tionalProperties",{additionalProperty:f}),r++);s.servizio!==void 0&&(P(s.servizio,{instancePath:n+"/soddisfazione_utenti\
/"+p+"/servizio",parentData:s,parentDataProperty:"servizio",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),
s.metodo!==void 0&&(P(s.metodo,{instancePath:n+"/soddisfazione_utenti/"+p+"/metodo",parentData:s,parentDataProperty:"met\
odo",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),s.periodicita!==void 0&&(P(s.periodicita,{instancePath:n+
"/soddisfazione_utenti/"+p+"/periodicita",parentData:s,parentDataProperty:"periodicita",rootData:a})||(e=e===null?P.errors:
e.concat(P.errors),r=e.length)),s.responsabile!==void 0&&(Ze(s.responsabile,{instancePath:n+"/soddisfazione_utenti/"+p+"\
/responsabile",parentData:s,parentDataProperty:"responsabile",rootData:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=
e.length)),s.indicatore!==void 0&&(Yr(s.indicatore,{instancePath:n+"/soddisfazione_utenti/"+p+"/indicatore",parentData:s,
parentDataProperty:"indicatore",rootData:a})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length)),s.esito!==void 0&&(R(
s.esito,{instancePath:n+"/soddisfazione_utenti/"+p+"/esito",parentData:s,parentDataProperty:"esito",rootData:a})||(e=e===
null?R.errors:e.concat(R.errors),r=e.length))}else e=o(e,n+"/soddisfazione_utenti/"+p,"type",{type:"object"}),r++}}else e=
o(e,n+"/soddisfazione_utenti","type",{type:"array"}),r++}if(i.calendario!==void 0){let t=i.calendario;if(Array.isArray(t)){
const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.attivita===void 0&&(e=o(
e,n+"/calendario/"+p,"required",{missingProperty:"attivita"}),r++);for(const f in s)f==="attivita"||f==="dal"||f==="al"||
f==="attore"||f==="strumento"||f==="fonte_dati"||f==="sottosezioni"||f==="nota"||(e=o(e,n+"/calendario/"+p,"additionalPr\
operties",{additionalProperty:f}),r++);if(s.attivita!==void 0&&(P(s.attivita,{instancePath:n+"/calendario/"+p+"/attivita",
parentData:s,parentDataProperty:"attivita",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),s.dal!==void 0&&
(me(s.dal,{instancePath:n+"/calendario/"+p+"/dal",parentData:s,parentDataProperty:"dal",rootData:a})||(e=e===null?me.errors:
e.concat(me.errors),r=e.length)),s.al!==void 0&&(me(s.al,{instancePath:n+"/calendario/"+p+"/al",parentData:s,parentDataProperty:"\
al",rootData:a})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)),s.attore!==void 0&&(P(s.attore,{instancePath:n+
"/calendario/"+p+"/attore",parentData:s,parentDataProperty:"attore",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),
r=e.length)),s.strumento!==void 0&&(P(s.strumento,{instancePath:n+"/calendario/"+p+"/strumento",parentData:s,parentDataProperty:"\
strumento",rootData:a})||(e=e===null?P.errors:e.concat(P.errors),r=e.length)),s.fonte_dati!==void 0&&(P(s.fonte_dati,{instancePath:n+
"/calendario/"+p+"/fonte_dati",parentData:s,parentDataProperty:"fonte_dati",rootData:a})||(e=e===null?P.errors:e.concat(
P.errors),r=e.length)),s.sottosezioni!==void 0){let f=s.sottosezioni;if(Array.isArray(f)){f.length<1&&(e=o(e,n+"/calenda\
rio/"+p+"/sottosezioni","minItems",{limit:1}),r++);const d=f.length;for(let m=0;m<d;m++)Ue(f[m],{instancePath:n+"/calend\
ario/"+p+"/sottosezioni/"+m,parentData:f,parentDataProperty:m,rootData:a})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=
e.length)}else e=o(e,n+"/calendario/"+p+"/sottosezioni","type",{type:"array"}),r++}s.nota!==void 0&&(R(s.nota,{instancePath:n+
"/calendario/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length))}else e=o(e,n+"/calendario/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/calendario","type",{type:"array"}),
r++}if(i.report_integrato!==void 0){let t=i.report_integrato;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)
l==="data"||l==="contenuto"||l==="responsabile"||l==="documento"||(e=o(e,n+"/report_integrato","additionalProperties",{additionalProperty:l}),
r++);t.data!==void 0&&(me(t.data,{instancePath:n+"/report_integrato/data",parentData:t,parentDataProperty:"data",rootData:a})||
(e=e===null?me.errors:e.concat(me.errors),r=e.length)),t.contenuto!==void 0&&(R(t.contenuto,{instancePath:n+"/report_int\
egrato/contenuto",parentData:t,parentDataProperty:"contenuto",rootData:a})||(e=e===null?R.errors:e.concat(R.errors),r=e.
length)),t.responsabile!==void 0&&(Ze(t.responsabile,{instancePath:n+"/report_integrato/responsabile",parentData:t,parentDataProperty:"\
responsabile",rootData:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),t.documento!==void 0&&(vi(t.documento,
{instancePath:n+"/report_integrato/documento",parentData:t,parentDataProperty:"documento",rootData:a})||(e=e===null?vi.errors:
e.concat(vi.errors),r=e.length))}else e=o(e,n+"/report_integrato","type",{type:"object"}),r++}if(i.stato_avanzamento!==void 0){
let t=i.stato_avanzamento;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)rn(t[p],{instancePath:n+"/stato_avan\
zamento/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?rn.errors:e.concat(rn.errors),r=e.length)}else e=
o(e,n+"/stato_avanzamento","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return vt.errors=e,r===0}
const Yt=bt,je={$schema:"http://json-schema.org/draft-07/schema#",$id:"obiettivo.schema.json",type:"object",required:["c\
odice","titolo","unita","fasi"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},
titolo:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},
annualita:{type:"object",additionalProperties:!1,required:["indice"],properties:{indice:{type:"integer",minimum:1,maximum:10},
di:{type:"integer",minimum:1,maximum:10}}},pluriennale:{type:"boolean"},natura:{enum:["strategico","sviluppo","mantenime\
nto"]},tipologia:{enum:["performance","organizzativa","individuale","semplificazione","digitalizzazione","accessibilit\xE0 \
digitale","accessibilit\xE0 fisica","pari opportunit\xE0","anticorruzione","tempi di pagamento","formazione","energia"]},
peso:{$ref:"definizioni.schema.json#/definitions/percentuale"},finalita_strategiche:{type:["string","null"]},direttive_specifiche:{
type:["string","null"]},fasi:{type:"array",minItems:1,items:{$ref:"#/definitions/fase"}},scadenza_finale:{type:["string",
"object","null"],if:{type:"null"},else:{$ref:"definizioni.schema.json#/definitions/scadenza"}},risultato_atteso:{type:["\
string","null"]},criteri:{type:["object","null"],additionalProperties:!1,properties:{raggiunto:{type:["string","null"]},
non_raggiunto:{type:["string","null"]},annualita:{$ref:"definizioni.schema.json#/definitions/anno"},soglie:{type:"array",
items:{type:"object",required:["grado","condizione"],additionalProperties:!1,properties:{grado:{$ref:"definizioni.schema\
.json#/definitions/percentuale"},condizione:{$ref:"definizioni.schema.json#/definitions/testo"}}}}}},indicatori:{type:["\
array","null"],items:{type:["string","object"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indic\
atore"}}},vincoli:{type:["string","array","null"],items:{$ref:"definizioni.schema.json#/definitions/testo"}},rischi:{$ref:"\
definizioni.schema.json#/definitions/testi"},risorse_umane:{type:["string","array","null"],items:{type:"object",required:[
"profilo"],additionalProperties:!1,properties:{profilo:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"\
definizioni.schema.json#/definitions/intero"},quota:{$ref:"definizioni.schema.json#/definitions/percentuale"}}}},risorse_finanziarie:{
type:["string","object","null"],required:["fonte"],additionalProperties:!1,properties:{fonte:{$ref:"definizioni.schema.j\
son#/definitions/frase"},capitoli:{$ref:"definizioni.schema.json#/definitions/testi"},importo_per_anno:{type:"object",propertyNames:{
pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.json#/definitions/importo"}}}},collegamenti:{type:"ob\
ject",additionalProperties:!1,properties:{valore_pubblico:{$ref:"definizioni.schema.json#/definitions/testi"},indirizzo:{
$ref:"definizioni.schema.json#/definitions/testi"},dup:{$ref:"definizioni.schema.json#/definitions/testi"},missione_programma:{
$ref:"definizioni.schema.json#/definitions/frase"},misure_anticorruzione:{$ref:"definizioni.schema.json#/definitions/tes\
ti"},azioni_positive:{$ref:"definizioni.schema.json#/definitions/testi"},obiettivi:{type:"array",items:{$ref:"definizion\
i.schema.json#/definitions/rif_obiettivo"}},pnrr:{$ref:"definizioni.schema.json#/definitions/frase"},cup:{$ref:"definizi\
oni.schema.json#/definitions/frase"}}},validazione:{type:"object",required:["organo"],additionalProperties:!1,properties:{
organo:{$ref:"definizioni.schema.json#/definitions/frase"},data:{$ref:"definizioni.schema.json#/definitions/data"},esito:{
$ref:"definizioni.schema.json#/definitions/frase"},note:{$ref:"definizioni.schema.json#/definitions/testo"}}},revisioni:{
type:"array",items:{type:"object",required:["modifica"],additionalProperties:!1,properties:{data:{$ref:"definizioni.sche\
ma.json#/definitions/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},modifica:{$ref:"definizioni.sche\
ma.json#/definitions/testo"}}}},note:{$ref:"definizioni.schema.json#/definitions/testo"}},definitions:{fase:{type:"objec\
t",additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{$ref:"definizio\
ni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{$ref:"\
#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},dipende_da:{type:"array",items:{
type:["integer","string"]}},stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/d\
efinitions/frase"},anno:{$ref:"definizioni.schema.json#/definitions/anno"},sottofasi:{type:"array",minItems:1,items:{$ref:"\
#/definitions/sottofase"}}},if:{required:["sottofasi"]},else:{required:["descrizione","scadenza"]}},sottofase:{type:"obj\
ect",required:["descrizione","scadenza"],additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},
descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/pe\
rcentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},stato:{
enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"}}},coinvolti:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"}}}},Qn=new RegExp("^[A-Za-z0-9_]+$","u");function M(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&
(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\
\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),M.errors=e,r===0}function Ni(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+\
)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Ni.errors=e,r===0}function $e(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return!(typeof i=="number"&&isFinite(i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ci.
type}),r++),typeof i=="number"&&isFinite(i)&&((i>100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:100}),r++),(i<
0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++)),typeof i=="string"&&(Ti.test(i)||(e=o(e,n,"pattern",{pattern:"\
^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}),r++)),$e.errors=e,r===0}const Un={type:"object",additionalProperties:!1,properties:{
etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{
$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},scadenza:{$ref:"defi\
nizioni.schema.json#/definitions/scadenza"},dipende_da:{type:"array",items:{type:["integer","string"]}},stato:{enum:["da\
 avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"},anno:{$ref:"definizioni.s\
chema.json#/definitions/anno"},sottofasi:{type:"array",minItems:1,items:{$ref:"#/definitions/sottofase"}}},if:{required:[
"sottofasi"]},else:{required:["descrizione","scadenza"]}};function pe(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),pe.errors=e,r===0}function Ii(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(Array.isArray(i)){
const t=i.length;for(let l=0;l<t;l++)Ni(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===
null?Ni.errors:e.concat(Ni.errors),r=e.length)}else e=o(e,n,"type",{type:"array"}),r++;return Ii.errors=e,r===0}function Qe(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;typeof i!="string"&&!(i&&typeof i==
"object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:xe.type}),r++);const t=r;let l=!0;const p=r;if(!(i&&typeof i=="objec\
t"&&!Array.isArray(i))){const d={};e===null?e=[d]:e.push(d),r++}var s=p===r;if(r=t,e!==null&&(t?e.length=t:e=null),s){const d=r,
m=r;let g=!1,b=null;const ve=r;i&&typeof i=="object"&&!Array.isArray(i)&&i.non_prevedibile===void 0&&(e=o(e,n,"required",
{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),r++);var f=ve===r;f&&(g=!0,b=0);const de=r;i&&typeof i=="\
object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),
r++),i.da_atto===void 0&&(e=o(e,n,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),r++));var f=de===r;if(f&&
g)g=!1,b=[b,1];else{f&&(g=!0,b=1);const be=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"requ\
ired",{missingProperty:"entro"},"#/then/oneOf/2/required"),r++),i.da_fase===void 0&&(e=o(e,n,"required",{missingProperty:"\
da_fase"},"#/then/oneOf/2/required"),r++));var f=be===r;if(f&&g)g=!1,b=[b,2];else{f&&(g=!0,b=2);const we=r;i&&typeof i==
"object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),
r++),i.da===void 0&&(e=o(e,n,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),r++));var f=we===r;f&&g?(g=!1,
b=[b,3]):f&&(g=!0,b=3)}}g?(r=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,n,"oneOf",{passingSchemas:b}),r++);var s=d===r;l=
s}if(l||(e=o(e,n,"if",{failingKeyword:"then"}),r++),typeof i=="string"&&(Oi.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1\
,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),r++)),i&&typeof i=="object"&&!Array.isArray(
i)){for(const d in i)d==="entro"||d==="da_atto"||d==="da_fase"||d==="da"||d==="non_prevedibile"||(e=o(e,n,"additionalPro\
perties",{additionalProperty:d}),r++);if(i.entro!==void 0&&(ze(i.entro,{instancePath:n+"/entro",parentData:i,parentDataProperty:"\
entro",rootData:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),i.da_atto!==void 0&&(q(i.da_atto,{instancePath:n+
"/da_atto",parentData:i,parentDataProperty:"da_atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
i.da_fase!==void 0){let d=i.da_fase;!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+
"/da_fase","type",{type:xe.properties.da_fase.type}),r++)}i.da!==void 0&&(c(i.da,{instancePath:n+"/da",parentData:i,parentDataProperty:"\
da",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.non_prevedibile!==void 0&&(c(i.non_prevedibile,
{instancePath:n+"/non_prevedibile",parentData:i,parentDataProperty:"non_prevedibile",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length))}return Qe.errors=e,r===0}function Fi(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integ\
er"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:2100}),r++),(i<
2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:2e3}),r++)),Fi.errors=e,r===0}const eo={type:"object",required:[
"descrizione","scadenza"],additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\\S",maxLength:20},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.json#/definitions/percentuale"},coinvolti:{
$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},stato:{enum:["da avviare",
"in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"}}};function nn(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.descrizione===
void 0&&(e=o(e,n,"required",{missingProperty:"descrizione"}),r++),i.scadenza===void 0&&(e=o(e,n,"required",{missingProperty:"\
scadenza"}),r++);for(const t in i)t==="etichetta"||t==="descrizione"||t==="incidenza"||t==="coinvolti"||t==="scadenza"||
t==="stato"||t==="prodotto"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.etichetta!==void 0){let t=i.
etichetta;typeof t=="string"?(j(t)>20&&(e=o(e,n+"/etichetta","maxLength",{limit:20}),r++),E.test(t)||(e=o(e,n+"/etichett\
a","pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/etichetta","type",{type:"string"}),r++)}if(i.descrizione!==void 0&&(pe(i.
descrizione,{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===null?pe.errors:
e.concat(pe.errors),r=e.length)),i.incidenza!==void 0&&($e(i.incidenza,{instancePath:n+"/incidenza",parentData:i,parentDataProperty:"\
incidenza",rootData:a})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),i.coinvolti!==void 0&&(Ii(i.coinvolti,{instancePath:n+
"/coinvolti",parentData:i,parentDataProperty:"coinvolti",rootData:a})||(e=e===null?Ii.errors:e.concat(Ii.errors),r=e.length)),
i.scadenza!==void 0&&(Qe(i.scadenza,{instancePath:n+"/scadenza",parentData:i,parentDataProperty:"scadenza",rootData:a})||
(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),i.stato!==void 0){let t=i.stato;t==="da avviare"||t==="in corso"||
t==="conclusa"||(e=o(e,n+"/stato","enum",{allowedValues:eo.properties.stato.enum}),r++)}i.prodotto!==void 0&&(M(i.prodotto,
{instancePath:n+"/prodotto",parentData:i,parentDataProperty:"prodotto",rootData:a})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return nn.errors=e,r===0}function tn(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;const t=r;let l=!0;const p=r;if(i&&typeof i=="object"&&!Array.isArray(
i)){let f;if(i.sottofasi===void 0&&(f="sottofasi")){const d={};e===null?e=[d]:e.push(d),r++}}var s=p===r;if(r=t,e!==null&&
(t?e.length=t:e=null),!s){const f=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.descrizione===void 0&&(e=o(e,n,"require\
d",{missingProperty:"descrizione"}),r++),i.scadenza===void 0&&(e=o(e,n,"required",{missingProperty:"scadenza"}),r++));var s=f===
r;l=s}if(l||(e=o(e,n,"if",{failingKeyword:"else"}),r++),i&&typeof i=="object"&&!Array.isArray(i)){for(const f in i)I.call(
Un.properties,f)||(e=o(e,n,"additionalProperties",{additionalProperty:f}),r++);if(i.etichetta!==void 0){let f=i.etichetta;
typeof f=="string"?(j(f)>20&&(e=o(e,n+"/etichetta","maxLength",{limit:20}),r++),E.test(f)||(e=o(e,n+"/etichetta","patter\
n",{pattern:"\\S"}),r++)):(e=o(e,n+"/etichetta","type",{type:"string"}),r++)}if(i.descrizione!==void 0&&(pe(i.descrizione,
{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length)),i.incidenza!==void 0&&($e(i.incidenza,{instancePath:n+"/incidenza",parentData:i,parentDataProperty:"\
incidenza",rootData:a})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),i.coinvolti!==void 0&&(Ii(i.coinvolti,{instancePath:n+
"/coinvolti",parentData:i,parentDataProperty:"coinvolti",rootData:a})||(e=e===null?Ii.errors:e.concat(Ii.errors),r=e.length)),
i.scadenza!==void 0&&(Qe(i.scadenza,{instancePath:n+"/scadenza",parentData:i,parentDataProperty:"scadenza",rootData:a})||
(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),i.dipende_da!==void 0){let f=i.dipende_da;if(Array.isArray(f)){const d=f.
length;for(let m=0;m<d;m++){let g=f[m];!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))&&typeof g!="string"&&(e=o(e,
n+"/dipende_da/"+m,"type",{type:Un.properties.dipende_da.items.type}),r++)}}else e=o(e,n+"/dipende_da","type",{type:"arr\
ay"}),r++}if(i.stato!==void 0){let f=i.stato;f==="da avviare"||f==="in corso"||f==="conclusa"||(e=o(e,n+"/stato","enum",
{allowedValues:Un.properties.stato.enum}),r++)}if(i.prodotto!==void 0&&(M(i.prodotto,{instancePath:n+"/prodotto",parentData:i,
parentDataProperty:"prodotto",rootData:a})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),i.anno!==void 0&&(Fi(i.
anno,{instancePath:n+"/anno",parentData:i,parentDataProperty:"anno",rootData:a})||(e=e===null?Fi.errors:e.concat(Fi.errors),
r=e.length)),i.sottofasi!==void 0){let f=i.sottofasi;if(Array.isArray(f)){f.length<1&&(e=o(e,n+"/sottofasi","minItems",{
limit:1}),r++);const d=f.length;for(let m=0;m<d;m++)nn(f[m],{instancePath:n+"/sottofasi/"+m,parentData:f,parentDataProperty:m,
rootData:a})||(e=e===null?nn.errors:e.concat(nn.errors),r=e.length)}else e=o(e,n+"/sottofasi","type",{type:"array"}),r++}}else
e=o(e,n,"type",{type:"object"}),r++;return tn.errors=e,r===0}function on(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"requir\
ed",{missingProperty:"denominazione"}),r++);for(const s in i)I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),
r++);if(i.id!==void 0&&(Y(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:
e.concat(Y.errors),r=e.length)),i.denominazione!==void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,
parentDataProperty:"denominazione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.
tipo;s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficie\
nza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+
"/tipo","enum",{allowedValues:h.properties.tipo.enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/\
dimensione",parentData:i,parentDataProperty:"dimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.sottodimensione!==void 0&&(c(i.sottodimensione,{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sot\
todimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),
s&&typeof s=="object"&&!Array.isArray(s)){s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numera\
tore"}),r++);for(const f in s)f==="numeratore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),
r++);s.numeratore!==void 0&&(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numer\
atore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+
"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}}if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s===
"+"||s==="-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"\
valore"}),r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),
r++);if(s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/va\
lore","type",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&
!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.
al.type}),r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"\
^\\d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],
{instancePath:n+"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){
let s=i.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||
(e=o(e,n+"/storico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),
r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storic\
o","type",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),
r++));var p=d===r;p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d==
"number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.
properties.consuntivo.additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==
void 0&&(ie(i.peso,{instancePath:n+"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.
concat(ie.errors),r=e.length)),i.fonte!==void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fo\
nte",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+
"/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.responsabile_dato!==void 0&&(re(i.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"\
responsabile_dato",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!=
"boolean"&&(e=o(e,n+"/rilevante","type",{type:"boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return on.errors=
e,r===0}function oe(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(Array.isArray(
i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)z(i[l],{instancePath:n+"/"+l,parentData:i,
parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=o(e,n,"type",{type:"array"}),
r++;return oe.errors=e,r===0}function sn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&
isFinite(i)&&(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),sn.errors=e,r===0}function an(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return!(typeof i=="number"&&isFinite(i))&&typeof i!="\
string"&&(e=o(e,n,"type",{type:Ui.type}),r++),typeof i=="string"&&(Bi.test(i)||(e=o(e,n,"pattern",{pattern:"^-?(\\d{1,3}(\
\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),r++)),an.errors=e,r===0}function fn(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Gi.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]\
+)*/[A-Za-z0-9_]+$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),fn.errors=e,r===0}function ji(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"\
^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),ji.errors=e,r===0}function pn(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||
(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),pn.errors=e,r===0}function bt(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.codice===void 0&&(e=o(e,n,"required",{missingProperty:"codice"}),r++),i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++),i.unita===void 0&&(e=o(e,n,"required",{missingProperty:"unita"}),r++),i.fasi===void 0&&(e=o(e,n,"required",
{missingProperty:"fasi"}),r++);for(const s in i)I.call(je.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),
r++);if(i.codice!==void 0){let s=i.codice;typeof s=="string"?(j(s)>40&&(e=o(e,n+"/codice","maxLength",{limit:40}),r++),Qn.
test(s)||(e=o(e,n+"/codice","pattern",{pattern:"^[A-Za-z0-9_]+$"}),r++)):(e=o(e,n+"/codice","type",{type:"string"}),r++)}
if(i.titolo!==void 0&&(M(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===
null?M.errors:e.concat(M.errors),r=e.length)),i.unita!==void 0&&(Ni(i.unita,{instancePath:n+"/unita",parentData:i,parentDataProperty:"\
unita",rootData:a})||(e=e===null?Ni.errors:e.concat(Ni.errors),r=e.length)),i.annualita!==void 0){let s=i.annualita;if(s&&
typeof s=="object"&&!Array.isArray(s)){s.indice===void 0&&(e=o(e,n+"/annualita","required",{missingProperty:"indice"}),r++);
for(const f in s)f==="indice"||f==="di"||(e=o(e,n+"/annualita","additionalProperties",{additionalProperty:f}),r++);if(s.
indice!==void 0){let f=s.indice;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=o(e,n+"/annualita/indice","type",
{type:"integer"}),r++),typeof f=="number"&&isFinite(f)&&((f>10||isNaN(f))&&(e=o(e,n+"/annualita/indice","maximum",{comparison:"\
<=",limit:10}),r++),(f<1||isNaN(f))&&(e=o(e,n+"/annualita/indice","minimum",{comparison:">=",limit:1}),r++))}if(s.di!==void 0){
let f=s.di;typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)||(e=o(e,n+"/annualita/di","type",{type:"integer"}),r++),typeof f==
"number"&&isFinite(f)&&((f>10||isNaN(f))&&(e=o(e,n+"/annualita/di","maximum",{comparison:"<=",limit:10}),r++),(f<1||isNaN(
f))&&(e=o(e,n+"/annualita/di","minimum",{comparison:">=",limit:1}),r++))}}else e=o(e,n+"/annualita","type",{type:"object"}),
r++}if(i.pluriennale!==void 0&&typeof i.pluriennale!="boolean"&&(e=o(e,n+"/pluriennale","type",{type:"boolean"}),r++),i.
natura!==void 0){let s=i.natura;s==="strategico"||s==="sviluppo"||s==="mantenimento"||(e=o(e,n+"/natura","enum",{allowedValues:je.
properties.natura.enum}),r++)}if(i.tipologia!==void 0){let s=i.tipologia;s==="performance"||s==="organizzativa"||s==="in\
dividuale"||s==="semplificazione"||s==="digitalizzazione"||s==="accessibilit\xE0 digitale"||s==="accessibilit\xE0 fisica"||
s==="pari opportunit\xE0"||s==="anticorruzione"||s==="tempi di pagamento"||s==="formazione"||s==="energia"||(e=o(e,n+"/t\
ipologia","enum",{allowedValues:je.properties.tipologia.enum}),r++)}if(i.peso!==void 0&&($e(i.peso,{instancePath:n+"/pes\
o",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),i.finalita_strategiche!==
void 0){let s=i.finalita_strategiche;typeof s!="string"&&s!==null&&(e=o(e,n+"/finalita_strategiche","type",{type:je.properties.
finalita_strategiche.type}),r++)}if(i.direttive_specifiche!==void 0){let s=i.direttive_specifiche;typeof s!="string"&&s!==
null&&(e=o(e,n+"/direttive_specifiche","type",{type:je.properties.direttive_specifiche.type}),r++)}if(i.fasi!==void 0){let s=i.
fasi;if(Array.isArray(s)){s.length<1&&(e=o(e,n+"/fasi","minItems",{limit:1}),r++);const f=s.length;for(let d=0;d<f;d++)tn(
s[d],{instancePath:n+"/fasi/"+d,parentData:s,parentDataProperty:d,rootData:a})||(e=e===null?tn.errors:e.concat(tn.errors),
r=e.length)}else e=o(e,n+"/fasi","type",{type:"array"}),r++}if(i.scadenza_finale!==void 0){let s=i.scadenza_finale;typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null&&(e=o(e,n+"/scadenza_finale","type",{type:je.properties.
scadenza_finale.type}),r++);const f=r;let d=!0;const m=r;if(s!==null){const g={};e===null?e=[g]:e.push(g),r++}var t=m===
r;if(r=f,e!==null&&(f?e.length=f:e=null),!t){const g=r;Qe(s,{instancePath:n+"/scadenza_finale",parentData:i,parentDataProperty:"\
scadenza_finale",rootData:a})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var t=g===r;d=t}d||(e=o(e,n+"/scade\
nza_finale","if",{failingKeyword:"else"}),r++)}if(i.risultato_atteso!==void 0){let s=i.risultato_atteso;typeof s!="strin\
g"&&s!==null&&(e=o(e,n+"/risultato_atteso","type",{type:je.properties.risultato_atteso.type}),r++)}if(i.criteri!==void 0){
let s=i.criteri;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null&&(e=o(e,n+"/criteri","type",{type:je.properties.
criteri.type}),r++),s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s)f==="raggiunto"||f==="non_raggiunto"||f===
"annualita"||f==="soglie"||(e=o(e,n+"/criteri","additionalProperties",{additionalProperty:f}),r++);if(s.raggiunto!==void 0){
let f=s.raggiunto;typeof f!="string"&&f!==null&&(e=o(e,n+"/criteri/raggiunto","type",{type:je.properties.criteri.properties.
raggiunto.type}),r++)}if(s.non_raggiunto!==void 0){let f=s.non_raggiunto;typeof f!="string"&&f!==null&&(e=o(e,n+"/criter\
i/non_raggiunto","type",{type:je.properties.criteri.properties.non_raggiunto.type}),r++)}if(s.annualita!==void 0&&(Fi(s.
annualita,{instancePath:n+"/criteri/annualita",parentData:s,parentDataProperty:"annualita",rootData:a})||(e=e===null?Fi.
errors:e.concat(Fi.errors),r=e.length)),s.soglie!==void 0){let f=s.soglie;if(Array.isArray(f)){const d=f.length;for(let m=0;m<
d;m++){let g=f[m];if(g&&typeof g=="object"&&!Array.isArray(g)){g.grado===void 0&&(e=o(e,n+"/criteri/soglie/"+m,"required",
{missingProperty:"grado"}),r++),g.condizione===void 0&&(e=o(e,n+"/criteri/soglie/"+m,"required",{missingProperty:"condiz\
ione"}),r++);for(const b in g)b==="grado"||b==="condizione"||(e=o(e,n+"/criteri/soglie/"+m,"additionalProperties",{additionalProperty:b}),
r++);g.grado!==void 0&&($e(g.grado,{instancePath:n+"/criteri/soglie/"+m+"/grado",parentData:g,parentDataProperty:"grado",
rootData:a})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),g.condizione!==void 0&&(pe(g.condizione,{instancePath:n+
"/criteri/soglie/"+m+"/condizione",parentData:g,parentDataProperty:"condizione",rootData:a})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length))}else e=o(e,n+"/criteri/soglie/"+m,"type",{type:"object"}),r++}}else e=o(e,n+"/criteri/soglie","t\
ype",{type:"array"}),r++}}}if(i.indicatori!==void 0){let s=i.indicatori;if(!Array.isArray(s)&&s!==null&&(e=o(e,n+"/indic\
atori","type",{type:je.properties.indicatori.type}),r++),Array.isArray(s)){const f=s.length;for(let d=0;d<f;d++){let m=s[d];
typeof m!="string"&&!(m&&typeof m=="object"&&!Array.isArray(m))&&(e=o(e,n+"/indicatori/"+d,"type",{type:je.properties.indicatori.
items.type}),r++);const g=r;let b=!0;const ve=r;if(!(m&&typeof m=="object"&&!Array.isArray(m))){const de={};e===null?e=[
de]:e.push(de),r++}var l=ve===r;if(r=g,e!==null&&(g?e.length=g:e=null),l){const de=r;on(m,{instancePath:n+"/indicatori/"+
d,parentData:s,parentDataProperty:d,rootData:a})||(e=e===null?on.errors:e.concat(on.errors),r=e.length);var l=de===r;b=l}
b||(e=o(e,n+"/indicatori/"+d,"if",{failingKeyword:"then"}),r++)}}}if(i.vincoli!==void 0){let s=i.vincoli;if(typeof s!="s\
tring"&&!Array.isArray(s)&&s!==null&&(e=o(e,n+"/vincoli","type",{type:je.properties.vincoli.type}),r++),Array.isArray(s)){
const f=s.length;for(let d=0;d<f;d++)pe(s[d],{instancePath:n+"/vincoli/"+d,parentData:s,parentDataProperty:d,rootData:a})||
(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)}}if(i.rischi!==void 0&&(oe(i.rischi,{instancePath:n+"/rischi",parentData:i,
parentDataProperty:"rischi",rootData:a})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),i.risorse_umane!==void 0){
let s=i.risorse_umane;if(typeof s!="string"&&!Array.isArray(s)&&s!==null&&(e=o(e,n+"/risorse_umane","type",{type:je.properties.
risorse_umane.type}),r++),Array.isArray(s)){const f=s.length;for(let d=0;d<f;d++){let m=s[d];if(m&&typeof m=="object"&&!Array.
isArray(m)){m.profilo===void 0&&(e=o(e,n+"/risorse_umane/"+d,"required",{missingProperty:"profilo"}),r++);for(const g in m)
g==="profilo"||g==="numero"||g==="quota"||(e=o(e,n+"/risorse_umane/"+d,"additionalProperties",{additionalProperty:g}),r++);
m.profilo!==void 0&&(M(m.profilo,{instancePath:n+"/risorse_umane/"+d+"/profilo",parentData:m,parentDataProperty:"profilo",
rootData:a})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),m.numero!==void 0&&(sn(m.numero,{instancePath:n+"/ris\
orse_umane/"+d+"/numero",parentData:m,parentDataProperty:"numero",rootData:a})||(e=e===null?sn.errors:e.concat(sn.errors),
r=e.length)),m.quota!==void 0&&($e(m.quota,{instancePath:n+"/risorse_umane/"+d+"/quota",parentData:m,parentDataProperty:"\
quota",rootData:a})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length))}else e=o(e,n+"/risorse_umane/"+d,"type",{type:"\
object"}),r++}}}if(i.risorse_finanziarie!==void 0){let s=i.risorse_finanziarie;if(typeof s!="string"&&!(s&&typeof s=="ob\
ject"&&!Array.isArray(s))&&s!==null&&(e=o(e,n+"/risorse_finanziarie","type",{type:je.properties.risorse_finanziarie.type}),
r++),s&&typeof s=="object"&&!Array.isArray(s)){s.fonte===void 0&&(e=o(e,n+"/risorse_finanziarie","required",{missingProperty:"\
fonte"}),r++);for(const f in s)f==="fonte"||f==="capitoli"||f==="importo_per_anno"||(e=o(e,n+"/risorse_finanziarie","add\
itionalProperties",{additionalProperty:f}),r++);if(s.fonte!==void 0&&(M(s.fonte,{instancePath:n+"/risorse_finanziarie/fo\
nte",parentData:s,parentDataProperty:"fonte",rootData:a})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),s.capitoli!==
void 0&&(oe(s.capitoli,{instancePath:n+"/risorse_finanziarie/capitoli",parentData:s,parentDataProperty:"capitoli",rootData:a})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),s.importo_per_anno!==void 0){let f=s.importo_per_anno;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const d in f){const m=r;typeof d=="string"&&(J.test(d)||(e=o(e,n+"/risorse_finanziarie/\
importo_per_anno","pattern",{pattern:"^\\d{4}$"},"",d),r++));var p=m===r;p||(e=o(e,n+"/risorse_finanziarie/importo_per_a\
nno","propertyNames",{propertyName:d}),r++)}for(const d in f)an(f[d],{instancePath:n+"/risorse_finanziarie/importo_per_a\
nno/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:d,rootData:a})||(e=e===null?an.errors:e.concat(
an.errors),r=e.length)}else e=o(e,n+"/risorse_finanziarie/importo_per_anno","type",{type:"object"}),r++}}}if(i.collegamenti!==
void 0){let s=i.collegamenti;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s)I.call(je.properties.collegamenti.
properties,f)||(e=o(e,n+"/collegamenti","additionalProperties",{additionalProperty:f}),r++);if(s.valore_pubblico!==void 0&&
(oe(s.valore_pubblico,{instancePath:n+"/collegamenti/valore_pubblico",parentData:s,parentDataProperty:"valore_pubblico",
rootData:a})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),s.indirizzo!==void 0&&(oe(s.indirizzo,{instancePath:n+
"/collegamenti/indirizzo",parentData:s,parentDataProperty:"indirizzo",rootData:a})||(e=e===null?oe.errors:e.concat(oe.errors),
r=e.length)),s.dup!==void 0&&(oe(s.dup,{instancePath:n+"/collegamenti/dup",parentData:s,parentDataProperty:"dup",rootData:a})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),s.missione_programma!==void 0&&(M(s.missione_programma,{instancePath:n+
"/collegamenti/missione_programma",parentData:s,parentDataProperty:"missione_programma",rootData:a})||(e=e===null?M.errors:
e.concat(M.errors),r=e.length)),s.misure_anticorruzione!==void 0&&(oe(s.misure_anticorruzione,{instancePath:n+"/collegam\
enti/misure_anticorruzione",parentData:s,parentDataProperty:"misure_anticorruzione",rootData:a})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length)),s.azioni_positive!==void 0&&(oe(s.azioni_positive,{instancePath:n+"/collegamenti/azioni\
_positive",parentData:s,parentDataProperty:"azioni_positive",rootData:a})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.
length)),s.obiettivi!==void 0){let f=s.obiettivi;if(Array.isArray(f)){const d=f.length;for(let m=0;m<d;m++)fn(f[m],{instancePath:n+
"/collegamenti/obiettivi/"+m,parentData:f,parentDataProperty:m,rootData:a})||(e=e===null?fn.errors:e.concat(fn.errors),r=
e.length)}else e=o(e,n+"/collegamenti/obiettivi","type",{type:"array"}),r++}s.pnrr!==void 0&&(M(s.pnrr,{instancePath:n+"\
/collegamenti/pnrr",parentData:s,parentDataProperty:"pnrr",rootData:a})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),
s.cup!==void 0&&(M(s.cup,{instancePath:n+"/collegamenti/cup",parentData:s,parentDataProperty:"cup",rootData:a})||(e=e===
null?M.errors:e.concat(M.errors),r=e.length))}else e=o(e,n+"/collegamenti","type",{type:"object"}),r++}if(i.validazione!==
void 0){let s=i.validazione;if(s&&typeof s=="object"&&!Array.isArray(s)){s.organo===void 0&&(e=o(e,n+"/validazione","req\
uired",{missingProperty:"organo"}),r++);for(const f in s)f==="organo"||f==="data"||f==="esito"||f==="note"||(e=o(e,n+"/v\
alidazione","additionalProperties",{additionalProperty:f}),r++);s.organo!==void 0&&(M(s.organo,{instancePath:n+"/validaz\
ione/organo",parentData:s,parentDataProperty:"organo",rootData:a})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),
s.data!==void 0&&(ji(s.data,{instancePath:n+"/validazione/data",parentData:s,parentDataProperty:"data",rootData:a})||(e=
e===null?ji.errors:e.concat(ji.errors),r=e.length)),s.esito!==void 0&&(M(s.esito,{instancePath:n+"/validazione/esito",parentData:s,
parentDataProperty:"esito",rootData:a})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)),s.note!==void 0&&(pe(s.note,
{instancePath:n+"/validazione/note",parentData:s,parentDataProperty:"note",rootData:a})||(e=e===null?pe.errors:e.concat(
pe.errors),r=e.length))}else e=o(e,n+"/validazione","type",{type:"object"}),r++}if(i.revisioni!==void 0){let s=i.revisioni;
if(Array.isArray(s)){const f=s.length;for(let d=0;d<f;d++){let m=s[d];if(m&&typeof m=="object"&&!Array.isArray(m)){m.modifica===
void 0&&(e=o(e,n+"/revisioni/"+d,"required",{missingProperty:"modifica"}),r++);for(const g in m)g==="data"||g==="atto"||
g==="modifica"||(e=o(e,n+"/revisioni/"+d,"additionalProperties",{additionalProperty:g}),r++);m.data!==void 0&&(ji(m.data,
{instancePath:n+"/revisioni/"+d+"/data",parentData:m,parentDataProperty:"data",rootData:a})||(e=e===null?ji.errors:e.concat(
ji.errors),r=e.length)),m.atto!==void 0&&(pn(m.atto,{instancePath:n+"/revisioni/"+d+"/atto",parentData:m,parentDataProperty:"\
atto",rootData:a})||(e=e===null?pn.errors:e.concat(pn.errors),r=e.length)),m.modifica!==void 0&&(pe(m.modifica,{instancePath:n+
"/revisioni/"+d+"/modifica",parentData:m,parentDataProperty:"modifica",rootData:a})||(e=e===null?pe.errors:e.concat(pe.errors),
r=e.length))}else e=o(e,n+"/revisioni/"+d,"type",{type:"object"}),r++}}else e=o(e,n+"/revisioni","type",{type:"array"}),
r++}i.note!==void 0&&(pe(i.note,{instancePath:n+"/note",parentData:i,parentDataProperty:"note",rootData:a})||(e=e===null?
pe.errors:e.concat(pe.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return bt.errors=e,r===0}const io=jt;function ln(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="st\
ring"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",
{type:"string"}),r++),ln.errors=e,r===0}function dn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"tit\
olo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t==="te\
sto"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,{instancePath:n+
"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.
testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||(e=e===null?z.
errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.length;for(let p=0;p<
l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?ne.errors:e.concat(
ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return dn.
errors=e,r===0}function cn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),cn.errors=e,r===0}function un(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"patte\
rn",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),un.errors=
e,r===0}function yn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denominazione"}),r++);for(const s in i)
I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),r++);if(i.id!==void 0&&(Y(i.id,{instancePath:n+
"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)),i.denominazione!==
void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"denominazione",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.tipo;s==="impatto"||s==="outcome"||s==="ou\
tput"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||
s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+"/tipo","enum",{allowedValues:h.properties.tipo.
enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/dimensione",parentData:i,parentDataProperty:"dim\
ensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.sottodimensione!==void 0&&(c(i.sottodimensione,
{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sottodimensione",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.
isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),s&&typeof s=="object"&&!Array.isArray(s)){
s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numeratore"}),r++);for(const f in s)f==="numerat\
ore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),r++);s.numeratore!==void 0&&
(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:a})||(e=e===
null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+"/formula/denom\
inatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}}
if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"unita_mis\
ura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s==="+"||s===
"-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"valore"}),
r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),r++);if(s.
valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/valore","typ\
e",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.al.type}),
r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"^\\\
d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],{instancePath:n+
"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){let s=i.storico;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/stor\
ico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),r++)}
for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storico","t\
ype",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){
const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),r++));var p=d===r;
p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(
d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.consuntivo.
additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==void 0&&(ie(i.peso,{instancePath:n+
"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),i.fonte!==
void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fonte",rootData:a})||(e=e===null?c.errors:e.
concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+"/periodicita",parentData:i,parentDataProperty:"\
periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.responsabile_dato!==void 0&&(re(i.responsabile_dato,
{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"responsabile_dato",rootData:a})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!="boolean"&&(e=o(e,n+"/rilevante","type",{type:"\
boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return yn.errors=e,r===0}function mn(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.motivo===void 0&&(e=
o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===void 0&&(e=o(e,n,"required",{missingProperty:"documenti"}),
r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.motivo!==
void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,parentDataProperty:"motivo",rootData:a})||(e=e===null?z.errors:
e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/docu\
menti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)te(t[p],{instancePath:n+"/documenti/"+p,parentData:t,
parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else e=o(e,n+"/documenti","type",
{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return mn.errors=e,r===0}function jt(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
t==="premessa"||t==="parti"||t==="validazione"||t==="indicatori"||t==="rinvio"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.premessa!==void 0&&(ln(i.premessa,{instancePath:n+"/premessa",parentData:i,parentDataProperty:"premessa",rootData:a})||
(e=e===null?ln.errors:e.concat(ln.errors),r=e.length)),i.parti!==void 0){let t=i.parti;if(Array.isArray(t)){const l=t.length;
for(let p=0;p<l;p++)dn(t[p],{instancePath:n+"/parti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?dn.errors:
e.concat(dn.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"array"}),r++}if(i.validazione!==void 0){let t=i.validazione;
if(t&&typeof t=="object"&&!Array.isArray(t)){t.organo===void 0&&(e=o(e,n+"/validazione","required",{missingProperty:"org\
ano"}),r++);for(const l in t)l==="organo"||l==="sedute"||(e=o(e,n+"/validazione","additionalProperties",{additionalProperty:l}),
r++);if(t.organo!==void 0&&(cn(t.organo,{instancePath:n+"/validazione/organo",parentData:t,parentDataProperty:"organo",rootData:a})||
(e=e===null?cn.errors:e.concat(cn.errors),r=e.length)),t.sedute!==void 0){let l=t.sedute;if(Array.isArray(l)){const p=l.
length;for(let s=0;s<p;s++)un(l[s],{instancePath:n+"/validazione/sedute/"+s,parentData:l,parentDataProperty:s,rootData:a})||
(e=e===null?un.errors:e.concat(un.errors),r=e.length)}else e=o(e,n+"/validazione/sedute","type",{type:"array"}),r++}}else
e=o(e,n+"/validazione","type",{type:"object"}),r++}if(i.indicatori!==void 0){let t=i.indicatori;if(Array.isArray(t)){const l=t.
length;for(let p=0;p<l;p++)yn(t[p],{instancePath:n+"/indicatori/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===
null?yn.errors:e.concat(yn.errors),r=e.length)}else e=o(e,n+"/indicatori","type",{type:"array"}),r++}i.rinvio!==void 0&&
(mn(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"rinvio",rootData:a})||(e=e===null?mn.errors:e.concat(
mn.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return jt.errors=e,r===0}const ro=_t,Qi={$schema:"http:\
//json-schema.org/draft-07/schema#",$id:"piao.schema.json",type:"object",required:["triennio","anno","forma","natura"],additionalProperties:!1,
properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},avvertenza:{$ref:"definizioni.schema.json#/defini\
tions/testo"},triennio:{type:"object",required:["da","a"],additionalProperties:!1,properties:{da:{$ref:"definizioni.sche\
ma.json#/definitions/anno"},a:{$ref:"definizioni.schema.json#/definitions/anno"}}},anno:{$ref:"definizioni.schema.json#/\
definitions/anno"},forma:{enum:["ordinaria","semplificata"]},natura:{enum:["prima adozione","aggiornamento annuale","con\
ferma","modifica in corso d'anno"]},versione:{type:"string",pattern:"\\S",maxLength:40},data_versione:{$ref:"definizioni\
.schema.json#/definitions/data"},adozione:{type:"object",required:["organo"],additionalProperties:!1,properties:{organo:{
$ref:"definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},data:{$ref:"\
definizioni.schema.json#/definitions/data"},esecutivita:{$ref:"definizioni.schema.json#/definitions/data"},parere_revisori:{
type:"object",additionalProperties:!1,properties:{numero:{type:"string"},data:{$ref:"definizioni.schema.json#/definition\
s/data"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},termine:{type:"object",additionalProperties:!1,properties:{
bilancio_termine:{$ref:"definizioni.schema.json#/definitions/data"},bilancio_approvazione:{$ref:"definizioni.schema.json\
#/definitions/data"},scadenza_piao:{$ref:"definizioni.schema.json#/definitions/data"},motivazione:{$ref:"definizioni.sch\
ema.json#/definitions/testo"}}},piani_assorbiti:{type:"array",items:{type:"object",required:["piano"],additionalProperties:!1,
properties:{piano:{$ref:"definizioni.schema.json#/definitions/frase"},incluso_in:{type:"string",pattern:"^[1-4](\\.\\d){0,\
2}$"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},atti_modifica:{type:"array",items:{$ref:"definizioni.s\
chema.json#/definitions/rif_atto"}}}}},documenti_collegati:{type:"array",items:{type:"object",required:["tipo"],additionalProperties:!1,
properties:{tipo:{enum:["DUP","linee di mandato","bilancio","PEG","piano ICT","DEFR","accordo","altro"]},titolo:{$ref:"d\
efinizioni.schema.json#/definitions/frase"},triennio:{type:"string",pattern:"^\\d{4}-\\d{4}$"},atto:{$ref:"definizioni.s\
chema.json#/definitions/rif_atto"},url:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"},nota:{$ref:"definizio\
ni.schema.json#/definitions/testo"}}}},consultazione:{type:"object",additionalProperties:!1,properties:{avviso:{$ref:"de\
finizioni.schema.json#/definitions/rif_atto"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizio\
ni.schema.json#/definitions/data"},osservazioni_ricevute:{$ref:"definizioni.schema.json#/definitions/intero"},recepite:{
$ref:"definizioni.schema.json#/definitions/intero"},atto_esito:{$ref:"definizioni.schema.json#/definitions/rif_atto"},oggetto:{
$ref:"definizioni.schema.json#/definitions/frase"}}},modifiche:{type:"array",items:{type:"object",required:["parti","dat\
a"],additionalProperties:!1,properties:{parti:{$ref:"definizioni.schema.json#/definitions/testi"},atto:{$ref:"definizion\
i.schema.json#/definitions/rif_atto"},data:{$ref:"definizioni.schema.json#/definitions/data"},motivo:{$ref:"definizioni.\
schema.json#/definitions/testo"}}}},gruppo_di_lavoro:{type:"array",items:{type:"object",required:["ruolo"],additionalProperties:!1,
properties:{ruolo:{$ref:"definizioni.schema.json#/definitions/frase"},funzione:{$ref:"definizioni.schema.json#/definitio\
ns/frase"},sezioni:{$ref:"definizioni.schema.json#/definitions/testi"}}}},pubblicazione:{type:"object",additionalProperties:!1,
properties:{licenza:{$ref:"definizioni.schema.json#/definitions/frase"},collocazione:{$ref:"definizioni.schema.json#/def\
initions/testi"},parole_chiave:{$ref:"definizioni.schema.json#/definitions/testi"},data_pubblicazione:{$ref:"definizioni\
.schema.json#/definitions/data"},fine_pubblicazione:{$ref:"definizioni.schema.json#/definitions/data"},contatti:{$ref:"d\
efinizioni.schema.json#/definitions/frase"},portale:{type:"object",additionalProperties:!1,properties:{referente:{$ref:"\
definizioni.schema.json#/definitions/frase"},data_trasmissione:{$ref:"definizioni.schema.json#/definitions/data"},ricevuta:{
$ref:"definizioni.schema.json#/definitions/frase"}}},dichiarazione_ritardo:{type:"object",required:["motivo"],additionalProperties:!1,
properties:{anno:{$ref:"definizioni.schema.json#/definitions/anno"},motivo:{$ref:"definizioni.schema.json#/definitions/t\
esto"},data_prevista:{$ref:"definizioni.schema.json#/definitions/data"},responsabile:{$ref:"definizioni.schema.json#/def\
initions/frase"}}}}}}};function F(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),
E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),F.errors=e,r===0}function ce(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&
(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),
r++),ce.errors=e,r===0}function Ne(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(
i)&&((i>2100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:"\
>=",limit:2e3}),r++)),Ne.errors=e,r===0}function k(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d\
{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),k.errors=e,r===0}function se(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+\
)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),se.errors=e,r===0}function gn(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ki.test(i)||(e=o(e,n,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),
r++):(e=o(e,n,"type",{type:"string"}),r++),gn.errors=e,r===0}function _i(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integ\
er"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),_i.errors=
e,r===0}function Ie(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(Array.isArray(
i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)z(i[l],{instancePath:n+"/"+l,parentData:i,
parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=o(e,n,"type",{type:"array"}),
r++;return Ie.errors=e,r===0}const no=new RegExp("^[1-4](\\.\\d){0,2}$","u"),to=new RegExp("^\\d{4}-\\d{4}$","u");function _t(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.triennio===void 0&&(e=o(e,n,"required",{missingProperty:"triennio"}),r++),i.anno===void 0&&(e=o(e,n,"required",{missingProperty:"\
anno"}),r++),i.forma===void 0&&(e=o(e,n,"required",{missingProperty:"forma"}),r++),i.natura===void 0&&(e=o(e,n,"required",
{missingProperty:"natura"}),r++);for(const t in i)I.call(Qi.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.titolo!==void 0&&(F(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),i.avvertenza!==void 0&&(ce(i.avvertenza,{instancePath:n+"/avvertenz\
a",parentData:i,parentDataProperty:"avvertenza",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),i.triennio!==
void 0){let t=i.triennio;if(t&&typeof t=="object"&&!Array.isArray(t)){t.da===void 0&&(e=o(e,n+"/triennio","required",{missingProperty:"\
da"}),r++),t.a===void 0&&(e=o(e,n+"/triennio","required",{missingProperty:"a"}),r++);for(const l in t)l==="da"||l==="a"||
(e=o(e,n+"/triennio","additionalProperties",{additionalProperty:l}),r++);t.da!==void 0&&(Ne(t.da,{instancePath:n+"/trien\
nio/da",parentData:t,parentDataProperty:"da",rootData:a})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),t.a!==
void 0&&(Ne(t.a,{instancePath:n+"/triennio/a",parentData:t,parentDataProperty:"a",rootData:a})||(e=e===null?Ne.errors:e.
concat(Ne.errors),r=e.length))}else e=o(e,n+"/triennio","type",{type:"object"}),r++}if(i.anno!==void 0&&(Ne(i.anno,{instancePath:n+
"/anno",parentData:i,parentDataProperty:"anno",rootData:a})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),i.forma!==
void 0){let t=i.forma;t==="ordinaria"||t==="semplificata"||(e=o(e,n+"/forma","enum",{allowedValues:Qi.properties.forma.enum}),
r++)}if(i.natura!==void 0){let t=i.natura;t==="prima adozione"||t==="aggiornamento annuale"||t==="conferma"||t==="modifi\
ca in corso d'anno"||(e=o(e,n+"/natura","enum",{allowedValues:Qi.properties.natura.enum}),r++)}if(i.versione!==void 0){let t=i.
versione;typeof t=="string"?(j(t)>40&&(e=o(e,n+"/versione","maxLength",{limit:40}),r++),E.test(t)||(e=o(e,n+"/versione",
"pattern",{pattern:"\\S"}),r++)):(e=o(e,n+"/versione","type",{type:"string"}),r++)}if(i.data_versione!==void 0&&(k(i.data_versione,
{instancePath:n+"/data_versione",parentData:i,parentDataProperty:"data_versione",rootData:a})||(e=e===null?k.errors:e.concat(
k.errors),r=e.length)),i.adozione!==void 0){let t=i.adozione;if(t&&typeof t=="object"&&!Array.isArray(t)){t.organo===void 0&&
(e=o(e,n+"/adozione","required",{missingProperty:"organo"}),r++);for(const l in t)l==="organo"||l==="atto"||l==="data"||
l==="esecutivita"||l==="parere_revisori"||l==="nota"||(e=o(e,n+"/adozione","additionalProperties",{additionalProperty:l}),
r++);if(t.organo!==void 0&&(F(t.organo,{instancePath:n+"/adozione/organo",parentData:t,parentDataProperty:"organo",rootData:a})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.atto!==void 0&&(se(t.atto,{instancePath:n+"/adozione/atto",parentData:t,
parentDataProperty:"atto",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),t.data!==void 0&&(k(t.data,
{instancePath:n+"/adozione/data",parentData:t,parentDataProperty:"data",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length)),t.esecutivita!==void 0&&(k(t.esecutivita,{instancePath:n+"/adozione/esecutivita",parentData:t,parentDataProperty:"\
esecutivita",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.parere_revisori!==void 0){let l=t.parere_revisori;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="numero"||p==="data"||(e=o(e,n+"/adozione/parere_revis\
ori","additionalProperties",{additionalProperty:p}),r++);l.numero!==void 0&&typeof l.numero!="string"&&(e=o(e,n+"/adozio\
ne/parere_revisori/numero","type",{type:"string"}),r++),l.data!==void 0&&(k(l.data,{instancePath:n+"/adozione/parere_rev\
isori/data",parentData:l,parentDataProperty:"data",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length))}else
e=o(e,n+"/adozione/parere_revisori","type",{type:"object"}),r++}t.nota!==void 0&&(ce(t.nota,{instancePath:n+"/adozione/n\
ota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length))}else e=
o(e,n+"/adozione","type",{type:"object"}),r++}if(i.termine!==void 0){let t=i.termine;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const l in t)l==="bilancio_termine"||l==="bilancio_approvazione"||l==="scadenza_piao"||l==="motivazione"||(e=o(e,
n+"/termine","additionalProperties",{additionalProperty:l}),r++);t.bilancio_termine!==void 0&&(k(t.bilancio_termine,{instancePath:n+
"/termine/bilancio_termine",parentData:t,parentDataProperty:"bilancio_termine",rootData:a})||(e=e===null?k.errors:e.concat(
k.errors),r=e.length)),t.bilancio_approvazione!==void 0&&(k(t.bilancio_approvazione,{instancePath:n+"/termine/bilancio_a\
pprovazione",parentData:t,parentDataProperty:"bilancio_approvazione",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length)),t.scadenza_piao!==void 0&&(k(t.scadenza_piao,{instancePath:n+"/termine/scadenza_piao",parentData:t,parentDataProperty:"\
scadenza_piao",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.motivazione!==void 0&&(ce(t.motivazione,
{instancePath:n+"/termine/motivazione",parentData:t,parentDataProperty:"motivazione",rootData:a})||(e=e===null?ce.errors:
e.concat(ce.errors),r=e.length))}else e=o(e,n+"/termine","type",{type:"object"}),r++}if(i.piani_assorbiti!==void 0){let t=i.
piani_assorbiti;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(
s)){s.piano===void 0&&(e=o(e,n+"/piani_assorbiti/"+p,"required",{missingProperty:"piano"}),r++);for(const f in s)f==="pi\
ano"||f==="incluso_in"||f==="atto"||f==="atti_modifica"||(e=o(e,n+"/piani_assorbiti/"+p,"additionalProperties",{additionalProperty:f}),
r++);if(s.piano!==void 0&&(F(s.piano,{instancePath:n+"/piani_assorbiti/"+p+"/piano",parentData:s,parentDataProperty:"pia\
no",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),s.incluso_in!==void 0){let f=s.incluso_in;typeof f==
"string"?no.test(f)||(e=o(e,n+"/piani_assorbiti/"+p+"/incluso_in","pattern",{pattern:"^[1-4](\\.\\d){0,2}$"}),r++):(e=o(
e,n+"/piani_assorbiti/"+p+"/incluso_in","type",{type:"string"}),r++)}if(s.atto!==void 0&&(se(s.atto,{instancePath:n+"/pi\
ani_assorbiti/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),
r=e.length)),s.atti_modifica!==void 0){let f=s.atti_modifica;if(Array.isArray(f)){const d=f.length;for(let m=0;m<d;m++)se(
f[m],{instancePath:n+"/piani_assorbiti/"+p+"/atti_modifica/"+m,parentData:f,parentDataProperty:m,rootData:a})||(e=e===null?
se.errors:e.concat(se.errors),r=e.length)}else e=o(e,n+"/piani_assorbiti/"+p+"/atti_modifica","type",{type:"array"}),r++}}else
e=o(e,n+"/piani_assorbiti/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/piani_assorbiti","type",{type:"array"}),r++}if(i.
documenti_collegati!==void 0){let t=i.documenti_collegati;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.tipo===void 0&&(e=o(e,n+"/documenti_collegati/"+p,"required",{missingProperty:"\
tipo"}),r++);for(const f in s)f==="tipo"||f==="titolo"||f==="triennio"||f==="atto"||f==="url"||f==="nota"||(e=o(e,n+"/do\
cumenti_collegati/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.tipo!==void 0){let f=s.tipo;f==="DUP"||f===
"linee di mandato"||f==="bilancio"||f==="PEG"||f==="piano ICT"||f==="DEFR"||f==="accordo"||f==="altro"||(e=o(e,n+"/docum\
enti_collegati/"+p+"/tipo","enum",{allowedValues:Qi.properties.documenti_collegati.items.properties.tipo.enum}),r++)}if(s.
titolo!==void 0&&(F(s.titolo,{instancePath:n+"/documenti_collegati/"+p+"/titolo",parentData:s,parentDataProperty:"titolo",
rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),s.triennio!==void 0){let f=s.triennio;typeof f=="stri\
ng"?to.test(f)||(e=o(e,n+"/documenti_collegati/"+p+"/triennio","pattern",{pattern:"^\\d{4}-\\d{4}$"}),r++):(e=o(e,n+"/do\
cumenti_collegati/"+p+"/triennio","type",{type:"string"}),r++)}s.atto!==void 0&&(se(s.atto,{instancePath:n+"/documenti_c\
ollegati/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.
length)),s.url!==void 0&&(gn(s.url,{instancePath:n+"/documenti_collegati/"+p+"/url",parentData:s,parentDataProperty:"url",
rootData:a})||(e=e===null?gn.errors:e.concat(gn.errors),r=e.length)),s.nota!==void 0&&(ce(s.nota,{instancePath:n+"/docum\
enti_collegati/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),
r=e.length))}else e=o(e,n+"/documenti_collegati/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/documenti_collegati","ty\
pe",{type:"array"}),r++}if(i.consultazione!==void 0){let t=i.consultazione;if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const l in t)l==="avviso"||l==="dal"||l==="al"||l==="osservazioni_ricevute"||l==="recepite"||l==="atto_esito"||l==="\
oggetto"||(e=o(e,n+"/consultazione","additionalProperties",{additionalProperty:l}),r++);t.avviso!==void 0&&(se(t.avviso,
{instancePath:n+"/consultazione/avviso",parentData:t,parentDataProperty:"avviso",rootData:a})||(e=e===null?se.errors:e.concat(
se.errors),r=e.length)),t.dal!==void 0&&(k(t.dal,{instancePath:n+"/consultazione/dal",parentData:t,parentDataProperty:"d\
al",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.al!==void 0&&(k(t.al,{instancePath:n+"/consulta\
zione/al",parentData:t,parentDataProperty:"al",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),t.osservazioni_ricevute!==
void 0&&(_i(t.osservazioni_ricevute,{instancePath:n+"/consultazione/osservazioni_ricevute",parentData:t,parentDataProperty:"\
osservazioni_ricevute",rootData:a})||(e=e===null?_i.errors:e.concat(_i.errors),r=e.length)),t.recepite!==void 0&&(_i(t.recepite,
{instancePath:n+"/consultazione/recepite",parentData:t,parentDataProperty:"recepite",rootData:a})||(e=e===null?_i.errors:
e.concat(_i.errors),r=e.length)),t.atto_esito!==void 0&&(se(t.atto_esito,{instancePath:n+"/consultazione/atto_esito",parentData:t,
parentDataProperty:"atto_esito",rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),t.oggetto!==void 0&&
(F(t.oggetto,{instancePath:n+"/consultazione/oggetto",parentData:t,parentDataProperty:"oggetto",rootData:a})||(e=e===null?
F.errors:e.concat(F.errors),r=e.length))}else e=o(e,n+"/consultazione","type",{type:"object"}),r++}if(i.modifiche!==void 0){
let t=i.modifiche;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){s.parti===void 0&&(e=o(e,n+"/modifiche/"+p,"required",{missingProperty:"parti"}),r++),s.data===void 0&&(e=o(
e,n+"/modifiche/"+p,"required",{missingProperty:"data"}),r++);for(const f in s)f==="parti"||f==="atto"||f==="data"||f===
"motivo"||(e=o(e,n+"/modifiche/"+p,"additionalProperties",{additionalProperty:f}),r++);s.parti!==void 0&&(Ie(s.parti,{instancePath:n+
"/modifiche/"+p+"/parti",parentData:s,parentDataProperty:"parti",rootData:a})||(e=e===null?Ie.errors:e.concat(Ie.errors),
r=e.length)),s.atto!==void 0&&(se(s.atto,{instancePath:n+"/modifiche/"+p+"/atto",parentData:s,parentDataProperty:"atto",
rootData:a})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)),s.data!==void 0&&(k(s.data,{instancePath:n+"/modifi\
che/"+p+"/data",parentData:s,parentDataProperty:"data",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),
s.motivo!==void 0&&(ce(s.motivo,{instancePath:n+"/modifiche/"+p+"/motivo",parentData:s,parentDataProperty:"motivo",rootData:a})||
(e=e===null?ce.errors:e.concat(ce.errors),r=e.length))}else e=o(e,n+"/modifiche/"+p,"type",{type:"object"}),r++}}else e=
o(e,n+"/modifiche","type",{type:"array"}),r++}if(i.gruppo_di_lavoro!==void 0){let t=i.gruppo_di_lavoro;if(Array.isArray(
t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.ruolo===void 0&&(e=o(
e,n+"/gruppo_di_lavoro/"+p,"required",{missingProperty:"ruolo"}),r++);for(const f in s)f==="ruolo"||f==="funzione"||f===
"sezioni"||(e=o(e,n+"/gruppo_di_lavoro/"+p,"additionalProperties",{additionalProperty:f}),r++);s.ruolo!==void 0&&(F(s.ruolo,
{instancePath:n+"/gruppo_di_lavoro/"+p+"/ruolo",parentData:s,parentDataProperty:"ruolo",rootData:a})||(e=e===null?F.errors:
e.concat(F.errors),r=e.length)),s.funzione!==void 0&&(F(s.funzione,{instancePath:n+"/gruppo_di_lavoro/"+p+"/funzione",parentData:s,
parentDataProperty:"funzione",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),s.sezioni!==void 0&&(Ie(
s.sezioni,{instancePath:n+"/gruppo_di_lavoro/"+p+"/sezioni",parentData:s,parentDataProperty:"sezioni",rootData:a})||(e=e===
null?Ie.errors:e.concat(Ie.errors),r=e.length))}else e=o(e,n+"/gruppo_di_lavoro/"+p,"type",{type:"object"}),r++}}else e=
o(e,n+"/gruppo_di_lavoro","type",{type:"array"}),r++}if(i.pubblicazione!==void 0){let t=i.pubblicazione;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const l in t)l==="licenza"||l==="collocazione"||l==="parole_chiave"||l==="data_pubblica\
zione"||l==="fine_pubblicazione"||l==="contatti"||l==="portale"||l==="dichiarazione_ritardo"||(e=o(e,n+"/pubblicazione",
"additionalProperties",{additionalProperty:l}),r++);if(t.licenza!==void 0&&(F(t.licenza,{instancePath:n+"/pubblicazione/\
licenza",parentData:t,parentDataProperty:"licenza",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.
collocazione!==void 0&&(Ie(t.collocazione,{instancePath:n+"/pubblicazione/collocazione",parentData:t,parentDataProperty:"\
collocazione",rootData:a})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length)),t.parole_chiave!==void 0&&(Ie(t.parole_chiave,
{instancePath:n+"/pubblicazione/parole_chiave",parentData:t,parentDataProperty:"parole_chiave",rootData:a})||(e=e===null?
Ie.errors:e.concat(Ie.errors),r=e.length)),t.data_pubblicazione!==void 0&&(k(t.data_pubblicazione,{instancePath:n+"/pubb\
licazione/data_pubblicazione",parentData:t,parentDataProperty:"data_pubblicazione",rootData:a})||(e=e===null?k.errors:e.
concat(k.errors),r=e.length)),t.fine_pubblicazione!==void 0&&(k(t.fine_pubblicazione,{instancePath:n+"/pubblicazione/fin\
e_pubblicazione",parentData:t,parentDataProperty:"fine_pubblicazione",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length)),t.contatti!==void 0&&(F(t.contatti,{instancePath:n+"/pubblicazione/contatti",parentData:t,parentDataProperty:"\
contatti",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.portale!==void 0){let l=t.portale;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const p in l)p==="referente"||p==="data_trasmissione"||p==="ricevuta"||(e=o(e,n+"/pubbl\
icazione/portale","additionalProperties",{additionalProperty:p}),r++);l.referente!==void 0&&(F(l.referente,{instancePath:n+
"/pubblicazione/portale/referente",parentData:l,parentDataProperty:"referente",rootData:a})||(e=e===null?F.errors:e.concat(
F.errors),r=e.length)),l.data_trasmissione!==void 0&&(k(l.data_trasmissione,{instancePath:n+"/pubblicazione/portale/data\
_trasmissione",parentData:l,parentDataProperty:"data_trasmissione",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length)),l.ricevuta!==void 0&&(F(l.ricevuta,{instancePath:n+"/pubblicazione/portale/ricevuta",parentData:l,parentDataProperty:"\
ricevuta",rootData:a})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else e=o(e,n+"/pubblicazione/portale","type",
{type:"object"}),r++}if(t.dichiarazione_ritardo!==void 0){let l=t.dichiarazione_ritardo;if(l&&typeof l=="object"&&!Array.
isArray(l)){l.motivo===void 0&&(e=o(e,n+"/pubblicazione/dichiarazione_ritardo","required",{missingProperty:"motivo"}),r++);
for(const p in l)p==="anno"||p==="motivo"||p==="data_prevista"||p==="responsabile"||(e=o(e,n+"/pubblicazione/dichiarazio\
ne_ritardo","additionalProperties",{additionalProperty:p}),r++);l.anno!==void 0&&(Ne(l.anno,{instancePath:n+"/pubblicazi\
one/dichiarazione_ritardo/anno",parentData:l,parentDataProperty:"anno",rootData:a})||(e=e===null?Ne.errors:e.concat(Ne.errors),
r=e.length)),l.motivo!==void 0&&(ce(l.motivo,{instancePath:n+"/pubblicazione/dichiarazione_ritardo/motivo",parentData:l,
parentDataProperty:"motivo",rootData:a})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),l.data_prevista!==void 0&&
(k(l.data_prevista,{instancePath:n+"/pubblicazione/dichiarazione_ritardo/data_prevista",parentData:l,parentDataProperty:"\
data_prevista",rootData:a})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),l.responsabile!==void 0&&(F(l.responsabile,
{instancePath:n+"/pubblicazione/dichiarazione_ritardo/responsabile",parentData:l,parentDataProperty:"responsabile",rootData:a})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else e=o(e,n+"/pubblicazione/dichiarazione_ritardo","type",{type:"o\
bject"}),r++}}else e=o(e,n+"/pubblicazione","type",{type:"object"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return _t.
errors=e,r===0}const oo=Dt;function zn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="st\
ring"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",
{type:"string"}),r++),zn.errors=e,r===0}function vn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"tit\
olo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t==="te\
sto"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,{instancePath:n+
"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.
testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||(e=e===null?z.
errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.length;for(let p=0;p<
l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?ne.errors:e.concat(
ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return vn.
errors=e,r===0}function bn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(Array.
isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)z(i[l],{instancePath:n+
"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=o(e,n,"\
type",{type:"array"}),r++;return bn.errors=e,r===0}function Di(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",
{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),Di.errors=e,r===
0}function jn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;typeof i!="string"&&
!(i&&typeof i=="object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:xe.type}),r++);const t=r;let l=!0;const p=r;if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const d={};e===null?e=[d]:e.push(d),r++}var s=p===r;if(r=t,e!==null&&(t?e.length=t:e=null),
s){const d=r,m=r;let g=!1,b=null;const ve=r;i&&typeof i=="object"&&!Array.isArray(i)&&i.non_prevedibile===void 0&&(e=o(e,
n,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),r++);var f=ve===r;f&&(g=!0,b=0);const de=r;i&&
typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/1/\
required"),r++),i.da_atto===void 0&&(e=o(e,n,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/required"),r++));var f=de===
r;if(f&&g)g=!1,b=[b,1];else{f&&(g=!0,b=1);const be=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,
n,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),r++),i.da_fase===void 0&&(e=o(e,n,"required",{missingProperty:"\
da_fase"},"#/then/oneOf/2/required"),r++));var f=be===r;if(f&&g)g=!1,b=[b,2];else{f&&(g=!0,b=2);const we=r;i&&typeof i==
"object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/3/required"),
r++),i.da===void 0&&(e=o(e,n,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),r++));var f=we===r;f&&g?(g=!1,
b=[b,3]):f&&(g=!0,b=3)}}g?(r=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,n,"oneOf",{passingSchemas:b}),r++);var s=d===r;l=
s}if(l||(e=o(e,n,"if",{failingKeyword:"then"}),r++),typeof i=="string"&&(Oi.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1\
,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),r++)),i&&typeof i=="object"&&!Array.isArray(
i)){for(const d in i)d==="entro"||d==="da_atto"||d==="da_fase"||d==="da"||d==="non_prevedibile"||(e=o(e,n,"additionalPro\
perties",{additionalProperty:d}),r++);if(i.entro!==void 0&&(ze(i.entro,{instancePath:n+"/entro",parentData:i,parentDataProperty:"\
entro",rootData:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),i.da_atto!==void 0&&(q(i.da_atto,{instancePath:n+
"/da_atto",parentData:i,parentDataProperty:"da_atto",rootData:a})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
i.da_fase!==void 0){let d=i.da_fase;!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+
"/da_fase","type",{type:xe.properties.da_fase.type}),r++)}i.da!==void 0&&(c(i.da,{instancePath:n+"/da",parentData:i,parentDataProperty:"\
da",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.non_prevedibile!==void 0&&(c(i.non_prevedibile,
{instancePath:n+"/non_prevedibile",parentData:i,parentDataProperty:"non_prevedibile",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length))}return jn.errors=e,r===0}function Dt(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"\
testo"}),r++);for(const t in i)t==="testo"||t==="parti"||t==="quadro_normativo"||t==="cronoprogramma"||(e=o(e,n,"additio\
nalProperties",{additionalProperty:t}),r++);if(i.testo!==void 0&&(zn(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"\
testo",rootData:a})||(e=e===null?zn.errors:e.concat(zn.errors),r=e.length)),i.parti!==void 0){let t=i.parti;if(Array.isArray(
t)){const l=t.length;for(let p=0;p<l;p++)vn(t[p],{instancePath:n+"/parti/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?vn.errors:e.concat(vn.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"array"}),r++}if(i.quadro_normativo!==
void 0&&(bn(i.quadro_normativo,{instancePath:n+"/quadro_normativo",parentData:i,parentDataProperty:"quadro_normativo",rootData:a})||
(e=e===null?bn.errors:e.concat(bn.errors),r=e.length)),i.cronoprogramma!==void 0){let t=i.cronoprogramma;if(Array.isArray(
t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.attivita===void 0&&(e=
o(e,n+"/cronoprogramma/"+p,"required",{missingProperty:"attivita"}),r++);for(const f in s)f==="attivita"||f==="scadenza"||
f==="responsabile"||(e=o(e,n+"/cronoprogramma/"+p,"additionalProperties",{additionalProperty:f}),r++);s.attivita!==void 0&&
(Di(s.attivita,{instancePath:n+"/cronoprogramma/"+p+"/attivita",parentData:s,parentDataProperty:"attivita",rootData:a})||
(e=e===null?Di.errors:e.concat(Di.errors),r=e.length)),s.scadenza!==void 0&&(jn(s.scadenza,{instancePath:n+"/cronoprogra\
mma/"+p+"/scadenza",parentData:s,parentDataProperty:"scadenza",rootData:a})||(e=e===null?jn.errors:e.concat(jn.errors),r=
e.length)),s.responsabile!==void 0&&(Di(s.responsabile,{instancePath:n+"/cronoprogramma/"+p+"/responsabile",parentData:s,
parentDataProperty:"responsabile",rootData:a})||(e=e===null?Di.errors:e.concat(Di.errors),r=e.length))}else e=o(e,n+"/cr\
onoprogramma/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/cronoprogramma","type",{type:"array"}),r++}}else e=o(e,n,"t\
ype",{type:"object"}),r++;return Dt.errors=e,r===0}const so=$t,ao={$schema:"http://json-schema.org/draft-07/schema#",$id:"\
struttura.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/defini\
tions/testo"},modello:{$ref:"definizioni.schema.json#/definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.sc\
hema.json#/definitions/rif_atto"},minItems:1,uniqueItems:!0},organigramma:{type:"object",additionalProperties:!1,properties:{
immagine:{$ref:"definizioni.schema.json#/definitions/immagine"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},
consistenza:{type:"object",required:["al","voci"],additionalProperties:!1,properties:{al:{$ref:"definizioni.schema.json#\
/definitions/data"},totale:{$ref:"definizioni.schema.json#/definitions/intero"},voci:{type:"array",items:{$ref:"#/defini\
tions/voce_consistenza"},minItems:1},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},incarichi_eq:{type:"obje\
ct",required:["voci"],additionalProperties:!1,properties:{denominazione:{$ref:"definizioni.schema.json#/definitions/fras\
e"},al:{$ref:"definizioni.schema.json#/definitions/data"},totale:{$ref:"definizioni.schema.json#/definitions/intero"},voci:{
type:"array",items:{type:"object",required:["voce","numero"],additionalProperties:!1,properties:{voce:{$ref:"definizioni\
.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"}}},minItems:1},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}},ampiezza_media:{type:"object",required:["valore"],additionalProperties:!1,
properties:{valore:{type:"number",minimum:0},al:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"definizio\
ni.schema.json#/definitions/testo"}}},profili:{type:"array",items:{type:"object",required:["profilo"],additionalProperties:!1,
properties:{profilo:{$ref:"definizioni.schema.json#/definitions/frase"},area:{$ref:"definizioni.schema.json#/definitions\
/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},descrizione:{$ref:"definizioni.schema.json#/definit\
ions/testo"}}},minItems:1},livelli_responsabilita:{type:"array",items:{type:"object",required:["livello"],additionalProperties:!1,
properties:{livello:{$ref:"definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitio\
ns/intero"},fasce:{$ref:"definizioni.schema.json#/definitions/intero"},descrizione:{$ref:"definizioni.schema.json#/defin\
itions/testo"}}},minItems:1},azioni_organizzative:{type:"array",items:{type:"object",required:["azione"],additionalProperties:!1,
properties:{azione:{$ref:"definizioni.schema.json#/definitions/testo"},valore_pubblico:{$ref:"definizioni.schema.json#/d\
efinitions/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},uniqueItems:!0},scadenza:{
$ref:"definizioni.schema.json#/definitions/scadenza"}}},minItems:1},documenti:{type:"array",items:{$ref:"definizioni.sch\
ema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.json#/definitions/rinvio"}},definitions:{
voce_consistenza:{type:"object",required:["numero"],additionalProperties:!1,properties:{categoria:{$ref:"definizioni.sch\
ema.json#/definitions/frase"},tipologia_contratto:{$ref:"definizioni.schema.json#/definitions/frase"},base_giuridica:{$ref:"\
definizioni.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},di_cui:{type:"a\
rray",items:{$ref:"#/definitions/voce_consistenza"},minItems:1}}}}};function G(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),G.errors=e,r===0}function _n(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"patter\
n",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),_n.errors=e,r===0}function Dn(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.file===
void 0&&(e=o(e,n,"required",{missingProperty:"file"}),r++);for(const t in i)t==="file"||t==="alternativa"||t==="didascal\
ia"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,
parentDataProperty:"file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.alternativa!==void 0&&typeof i.
alternativa!="string"&&(e=o(e,n+"/alternativa","type",{type:"string"}),r++),i.didascalia!==void 0&&(c(i.didascalia,{instancePath:n+
"/didascalia",parentData:i,parentDataProperty:"didascalia",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else
e=o(e,n,"type",{type:"object"}),r++;return Dn.errors=e,r===0}function Me(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d\
{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Me.errors=e,r===0}function fe(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:"\
>=",limit:0}),r++),fe.errors=e,r===0}function B(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="str\
ing"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,
"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),B.errors=e,r===0}const Bn={validate:Mi};function Mi(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.numero===void 0&&(e=o(e,n,"required",{missingProperty:"numero"}),r++);for(const t in i)t==="categoria"||t==="tipol\
ogia_contratto"||t==="base_giuridica"||t==="numero"||t==="di_cui"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.categoria!==void 0&&(B(i.categoria,{instancePath:n+"/categoria",parentData:i,parentDataProperty:"categoria",rootData:a})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)),i.tipologia_contratto!==void 0&&(B(i.tipologia_contratto,{instancePath:n+
"/tipologia_contratto",parentData:i,parentDataProperty:"tipologia_contratto",rootData:a})||(e=e===null?B.errors:e.concat(
B.errors),r=e.length)),i.base_giuridica!==void 0&&(B(i.base_giuridica,{instancePath:n+"/base_giuridica",parentData:i,parentDataProperty:"\
base_giuridica",rootData:a})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),i.numero!==void 0&&(fe(i.numero,{instancePath:n+
"/numero",parentData:i,parentDataProperty:"numero",rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),
i.di_cui!==void 0){let t=i.di_cui;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/di_cui","minItems",{limit:1}),r++);const l=t.
length;for(let p=0;p<l;p++)Bn.validate(t[p],{instancePath:n+"/di_cui/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?Bn.validate.errors:e.concat(Bn.validate.errors),r=e.length)}else e=o(e,n+"/di_cui","type",{type:"array"}),r++}}else
e=o(e,n,"type",{type:"object"}),r++;return Mi.errors=e,r===0}function $n(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+\
)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),$n.errors=e,r===0}function hn(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:xe.
type}),r++);const t=r;let l=!0;const p=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const d={};e===null?e=[d]:e.push(
d),r++}var s=p===r;if(r=t,e!==null&&(t?e.length=t:e=null),s){const d=r,m=r;let g=!1,b=null;const ve=r;i&&typeof i=="obje\
ct"&&!Array.isArray(i)&&i.non_prevedibile===void 0&&(e=o(e,n,"required",{missingProperty:"non_prevedibile"},"#/then/oneO\
f/0/required"),r++);var f=ve===r;f&&(g=!0,b=0);const de=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=
o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/1/required"),r++),i.da_atto===void 0&&(e=o(e,n,"required",{missingProperty:"\
da_atto"},"#/then/oneOf/1/required"),r++));var f=de===r;if(f&&g)g=!1,b=[b,1];else{f&&(g=!0,b=1);const be=r;i&&typeof i==
"object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),
r++),i.da_fase===void 0&&(e=o(e,n,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),r++));var f=be===r;if(f&&
g)g=!1,b=[b,2];else{f&&(g=!0,b=2);const we=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"requ\
ired",{missingProperty:"entro"},"#/then/oneOf/3/required"),r++),i.da===void 0&&(e=o(e,n,"required",{missingProperty:"da"},
"#/then/oneOf/3/required"),r++));var f=we===r;f&&g?(g=!1,b=[b,3]):f&&(g=!0,b=3)}}g?(r=m,e!==null&&(m?e.length=m:e=null)):
(e=o(e,n,"oneOf",{passingSchemas:b}),r++);var s=d===r;l=s}if(l||(e=o(e,n,"if",{failingKeyword:"then"}),r++),typeof i=="s\
tring"&&(Oi.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)\
$"}),r++)),i&&typeof i=="object"&&!Array.isArray(i)){for(const d in i)d==="entro"||d==="da_atto"||d==="da_fase"||d==="da"||
d==="non_prevedibile"||(e=o(e,n,"additionalProperties",{additionalProperty:d}),r++);if(i.entro!==void 0&&(ze(i.entro,{instancePath:n+
"/entro",parentData:i,parentDataProperty:"entro",rootData:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),i.
da_atto!==void 0&&(q(i.da_atto,{instancePath:n+"/da_atto",parentData:i,parentDataProperty:"da_atto",rootData:a})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length)),i.da_fase!==void 0){let d=i.da_fase;!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/da_fase","type",{type:xe.properties.da_fase.type}),r++)}i.da!==void 0&&(c(i.
da,{instancePath:n+"/da",parentData:i,parentDataProperty:"da",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.
length)),i.non_prevedibile!==void 0&&(c(i.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:i,parentDataProperty:"\
non_prevedibile",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}return hn.errors=e,r===0}function An(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++);for(const t in i)t==="titolo"||t==="atto"||t===
"url"||t==="file"||t==="nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.titolo!==void 0&&(c(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.atto!==void 0&&(q(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=
e===null?q.errors:e.concat(q.errors),r=e.length)),i.url!==void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"\
url",rootData:a})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{instancePath:n+"/fil\
e",parentData:i,parentDataProperty:"file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.nota!==void 0&&
(z(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return An.errors=e,r===0}function Pn(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.motivo===void 0&&(e=
o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===void 0&&(e=o(e,n,"required",{missingProperty:"documenti"}),
r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.motivo!==
void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,parentDataProperty:"motivo",rootData:a})||(e=e===null?z.errors:
e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/docu\
menti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)te(t[p],{instancePath:n+"/documenti/"+p,parentData:t,
parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else e=o(e,n+"/documenti","type",
{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Pn.errors=e,r===0}function $t(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const t in i)
I.call(ao.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.premessa!==void 0&&(G(i.premessa,
{instancePath:n+"/premessa",parentData:i,parentDataProperty:"premessa",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),
r=e.length)),i.modello!==void 0&&(G(i.modello,{instancePath:n+"/modello",parentData:i,parentDataProperty:"modello",rootData:a})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length)),i.atti!==void 0){let t=i.atti;if(Array.isArray(t)){t.length<1&&(e=o(
e,n+"/atti","minItems",{limit:1}),r++);const l=t.length;for(let f=0;f<l;f++)_n(t[f],{instancePath:n+"/atti/"+f,parentData:t,
parentDataProperty:f,rootData:a})||(e=e===null?_n.errors:e.concat(_n.errors),r=e.length);let p=t.length,s;if(p>1){e:for(;p--;)
for(s=p;s--;)if(Cn(t[p],t[s])){e=o(e,n+"/atti","uniqueItems",{i:p,j:s}),r++;break e}}}else e=o(e,n+"/atti","type",{type:"\
array"}),r++}if(i.organigramma!==void 0){let t=i.organigramma;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)
l==="immagine"||l==="nota"||(e=o(e,n+"/organigramma","additionalProperties",{additionalProperty:l}),r++);t.immagine!==void 0&&
(Dn(t.immagine,{instancePath:n+"/organigramma/immagine",parentData:t,parentDataProperty:"immagine",rootData:a})||(e=e===
null?Dn.errors:e.concat(Dn.errors),r=e.length)),t.nota!==void 0&&(G(t.nota,{instancePath:n+"/organigramma/nota",parentData:t,
parentDataProperty:"nota",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else e=o(e,n+"/organigramma",
"type",{type:"object"}),r++}if(i.consistenza!==void 0){let t=i.consistenza;if(t&&typeof t=="object"&&!Array.isArray(t)){
t.al===void 0&&(e=o(e,n+"/consistenza","required",{missingProperty:"al"}),r++),t.voci===void 0&&(e=o(e,n+"/consistenza",
"required",{missingProperty:"voci"}),r++);for(const l in t)l==="al"||l==="totale"||l==="voci"||l==="nota"||(e=o(e,n+"/co\
nsistenza","additionalProperties",{additionalProperty:l}),r++);if(t.al!==void 0&&(Me(t.al,{instancePath:n+"/consistenza/\
al",parentData:t,parentDataProperty:"al",rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.totale!==
void 0&&(fe(t.totale,{instancePath:n+"/consistenza/totale",parentData:t,parentDataProperty:"totale",rootData:a})||(e=e===
null?fe.errors:e.concat(fe.errors),r=e.length)),t.voci!==void 0){let l=t.voci;if(Array.isArray(l)){l.length<1&&(e=o(e,n+
"/consistenza/voci","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++)Mi(l[s],{instancePath:n+"/consistenz\
a/voci/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?Mi.errors:e.concat(Mi.errors),r=e.length)}else e=
o(e,n+"/consistenza/voci","type",{type:"array"}),r++}t.nota!==void 0&&(G(t.nota,{instancePath:n+"/consistenza/nota",parentData:t,
parentDataProperty:"nota",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else e=o(e,n+"/consistenza",
"type",{type:"object"}),r++}if(i.incarichi_eq!==void 0){let t=i.incarichi_eq;if(t&&typeof t=="object"&&!Array.isArray(t)){
t.voci===void 0&&(e=o(e,n+"/incarichi_eq","required",{missingProperty:"voci"}),r++);for(const l in t)l==="denominazione"||
l==="al"||l==="totale"||l==="voci"||l==="nota"||(e=o(e,n+"/incarichi_eq","additionalProperties",{additionalProperty:l}),
r++);if(t.denominazione!==void 0&&(B(t.denominazione,{instancePath:n+"/incarichi_eq/denominazione",parentData:t,parentDataProperty:"\
denominazione",rootData:a})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.al!==void 0&&(Me(t.al,{instancePath:n+
"/incarichi_eq/al",parentData:t,parentDataProperty:"al",rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),
t.totale!==void 0&&(fe(t.totale,{instancePath:n+"/incarichi_eq/totale",parentData:t,parentDataProperty:"totale",rootData:a})||
(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),t.voci!==void 0){let l=t.voci;if(Array.isArray(l)){l.length<1&&(e=
o(e,n+"/incarichi_eq/voci","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<p;s++){let f=l[s];if(f&&typeof f=="\
object"&&!Array.isArray(f)){f.voce===void 0&&(e=o(e,n+"/incarichi_eq/voci/"+s,"required",{missingProperty:"voce"}),r++),
f.numero===void 0&&(e=o(e,n+"/incarichi_eq/voci/"+s,"required",{missingProperty:"numero"}),r++);for(const d in f)d==="vo\
ce"||d==="numero"||(e=o(e,n+"/incarichi_eq/voci/"+s,"additionalProperties",{additionalProperty:d}),r++);f.voce!==void 0&&
(B(f.voce,{instancePath:n+"/incarichi_eq/voci/"+s+"/voce",parentData:f,parentDataProperty:"voce",rootData:a})||(e=e===null?
B.errors:e.concat(B.errors),r=e.length)),f.numero!==void 0&&(fe(f.numero,{instancePath:n+"/incarichi_eq/voci/"+s+"/numer\
o",parentData:f,parentDataProperty:"numero",rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length))}else e=
o(e,n+"/incarichi_eq/voci/"+s,"type",{type:"object"}),r++}}else e=o(e,n+"/incarichi_eq/voci","type",{type:"array"}),r++}
t.nota!==void 0&&(G(t.nota,{instancePath:n+"/incarichi_eq/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length))}else e=o(e,n+"/incarichi_eq","type",{type:"object"}),r++}if(i.ampiezza_media!==
void 0){let t=i.ampiezza_media;if(t&&typeof t=="object"&&!Array.isArray(t)){t.valore===void 0&&(e=o(e,n+"/ampiezza_media",
"required",{missingProperty:"valore"}),r++);for(const l in t)l==="valore"||l==="al"||l==="nota"||(e=o(e,n+"/ampiezza_med\
ia","additionalProperties",{additionalProperty:l}),r++);if(t.valore!==void 0){let l=t.valore;typeof l=="number"&&isFinite(
l)?(l<0||isNaN(l))&&(e=o(e,n+"/ampiezza_media/valore","minimum",{comparison:">=",limit:0}),r++):(e=o(e,n+"/ampiezza_medi\
a/valore","type",{type:"number"}),r++)}t.al!==void 0&&(Me(t.al,{instancePath:n+"/ampiezza_media/al",parentData:t,parentDataProperty:"\
al",rootData:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.nota!==void 0&&(G(t.nota,{instancePath:n+"/am\
piezza_media/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else
e=o(e,n+"/ampiezza_media","type",{type:"object"}),r++}if(i.profili!==void 0){let t=i.profili;if(Array.isArray(t)){t.length<
1&&(e=o(e,n+"/profili","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){s.profilo===void 0&&(e=o(e,n+"/profili/"+p,"required",{missingProperty:"profilo"}),r++);for(const f in s)
f==="profilo"||f==="area"||f==="numero"||f==="descrizione"||(e=o(e,n+"/profili/"+p,"additionalProperties",{additionalProperty:f}),
r++);s.profilo!==void 0&&(B(s.profilo,{instancePath:n+"/profili/"+p+"/profilo",parentData:s,parentDataProperty:"profilo",
rootData:a})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),s.area!==void 0&&(B(s.area,{instancePath:n+"/profili/"+
p+"/area",parentData:s,parentDataProperty:"area",rootData:a})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),s.numero!==
void 0&&(fe(s.numero,{instancePath:n+"/profili/"+p+"/numero",parentData:s,parentDataProperty:"numero",rootData:a})||(e=e===
null?fe.errors:e.concat(fe.errors),r=e.length)),s.descrizione!==void 0&&(G(s.descrizione,{instancePath:n+"/profili/"+p+"\
/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else
e=o(e,n+"/profili/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/profili","type",{type:"array"}),r++}if(i.livelli_responsabilita!==
void 0){let t=i.livelli_responsabilita;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/livelli_responsabilita","minItems",{limit:1}),
r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.livello===void 0&&(e=
o(e,n+"/livelli_responsabilita/"+p,"required",{missingProperty:"livello"}),r++);for(const f in s)f==="livello"||f==="num\
ero"||f==="fasce"||f==="descrizione"||(e=o(e,n+"/livelli_responsabilita/"+p,"additionalProperties",{additionalProperty:f}),
r++);s.livello!==void 0&&(B(s.livello,{instancePath:n+"/livelli_responsabilita/"+p+"/livello",parentData:s,parentDataProperty:"\
livello",rootData:a})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),s.numero!==void 0&&(fe(s.numero,{instancePath:n+
"/livelli_responsabilita/"+p+"/numero",parentData:s,parentDataProperty:"numero",rootData:a})||(e=e===null?fe.errors:e.concat(
fe.errors),r=e.length)),s.fasce!==void 0&&(fe(s.fasce,{instancePath:n+"/livelli_responsabilita/"+p+"/fasce",parentData:s,
parentDataProperty:"fasce",rootData:a})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),s.descrizione!==void 0&&
(G(s.descrizione,{instancePath:n+"/livelli_responsabilita/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizion\
e",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else e=o(e,n+"/livelli_responsabilita/"+p,"type",{
type:"object"}),r++}}else e=o(e,n+"/livelli_responsabilita","type",{type:"array"}),r++}if(i.azioni_organizzative!==void 0){
let t=i.azioni_organizzative;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/azioni_organizzative","minItems",{limit:1}),r++);
const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.azione===void 0&&(e=o(e,
n+"/azioni_organizzative/"+p,"required",{missingProperty:"azione"}),r++);for(const f in s)f==="azione"||f==="valore_pubb\
lico"||f==="unita"||f==="scadenza"||(e=o(e,n+"/azioni_organizzative/"+p,"additionalProperties",{additionalProperty:f}),r++);
if(s.azione!==void 0&&(G(s.azione,{instancePath:n+"/azioni_organizzative/"+p+"/azione",parentData:s,parentDataProperty:"\
azione",rootData:a})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),s.valore_pubblico!==void 0&&(B(s.valore_pubblico,
{instancePath:n+"/azioni_organizzative/"+p+"/valore_pubblico",parentData:s,parentDataProperty:"valore_pubblico",rootData:a})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)),s.unita!==void 0){let f=s.unita;if(Array.isArray(f)){const d=f.length;
for(let b=0;b<d;b++)$n(f[b],{instancePath:n+"/azioni_organizzative/"+p+"/unita/"+b,parentData:f,parentDataProperty:b,rootData:a})||
(e=e===null?$n.errors:e.concat($n.errors),r=e.length);let m=f.length,g;if(m>1){e:for(;m--;)for(g=m;g--;)if(Cn(f[m],f[g])){
e=o(e,n+"/azioni_organizzative/"+p+"/unita","uniqueItems",{i:m,j:g}),r++;break e}}}else e=o(e,n+"/azioni_organizzative/"+
p+"/unita","type",{type:"array"}),r++}s.scadenza!==void 0&&(hn(s.scadenza,{instancePath:n+"/azioni_organizzative/"+p+"/s\
cadenza",parentData:s,parentDataProperty:"scadenza",rootData:a})||(e=e===null?hn.errors:e.concat(hn.errors),r=e.length))}else
e=o(e,n+"/azioni_organizzative/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/azioni_organizzative","type",{type:"array"}),
r++}if(i.documenti!==void 0){let t=i.documenti;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",{limit:1}),
r++);const l=t.length;for(let p=0;p<l;p++)An(t[p],{instancePath:n+"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?An.errors:e.concat(An.errors),r=e.length)}else e=o(e,n+"/documenti","type",{type:"array"}),r++}i.rinvio!==void 0&&
(Pn(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"rinvio",rootData:a})||(e=e===null?Pn.errors:e.concat(
Pn.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return $t.errors=e,r===0}const fo=At,po={$schema:"http:\
//json-schema.org/draft-07/schema#",$id:"unita.schema.json",type:"object",required:["unita"],additionalProperties:!1,properties:{
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
tions/testo"}}}}},ot={type:"object",required:["id","denominazione","tipo"],additionalProperties:!1,properties:{id:{$ref:"\
definizioni.schema.json#/definitions/identificativo"},codice:{type:"string",pattern:"^[A-Za-z0-9._-]+$",maxLength:40},denominazione:{
$ref:"definizioni.schema.json#/definitions/frase"},alias:{$ref:"definizioni.schema.json#/definitions/testi"},tipo:{enum:[
"area","direzione","settore","servizio autonomo","servizio","ufficio","altro"]},superiore:{$ref:"definizioni.schema.json\
#/definitions/rif_unita"},funzioni:{$ref:"definizioni.schema.json#/definitions/testi"},dal:{$ref:"definizioni.schema.jso\
n#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},dipendenti:{type:"object",required:["numero",
"al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"definizi\
oni.schema.json#/definitions/data"},per_area:{type:"object",additionalProperties:{$ref:"definizioni.schema.json#/definit\
ions/intero"}}}},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/defini\
tions/testo"}}};function xi(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?(j(i)>80&&(e=o(e,n,"maxLength",{limit:80}),r++),Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*\
$"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),xi.errors=e,r===0}function wi(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=
o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),
r++),wi.errors=e,r===0}function $i(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)z(i[l],{instancePath:n+
"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else e=o(e,n,"\
type",{type:"array"}),r++;return $i.errors=e,r===0}function qn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,
n,"type",{type:"string"}),r++),qn.errors=e,r===0}function Ke(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;return typeof i=="string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d\
{2})$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Ke.errors=e,r===0}function hi(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=o(e,n,"type",{type:"integ\
er"}),r++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:0}),r++),hi.errors=
e,r===0}function kn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),
kn.errors=e,r===0}function Be(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"ty\
pe",{type:"string"}),r++),Be.errors=e,r===0}const ht=new RegExp("^[A-Za-z0-9._-]+$","u");function En(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&
(e=o(e,n,"required",{missingProperty:"id"}),r++),i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denomin\
azione"}),r++),i.tipo===void 0&&(e=o(e,n,"required",{missingProperty:"tipo"}),r++);for(const t in i)I.call(ot.properties,
t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(xi(i.id,{instancePath:n+"/id",parentData:i,
parentDataProperty:"id",rootData:a})||(e=e===null?xi.errors:e.concat(xi.errors),r=e.length)),i.codice!==void 0){let t=i.
codice;typeof t=="string"?(j(t)>40&&(e=o(e,n+"/codice","maxLength",{limit:40}),r++),ht.test(t)||(e=o(e,n+"/codice","patt\
ern",{pattern:"^[A-Za-z0-9._-]+$"}),r++)):(e=o(e,n+"/codice","type",{type:"string"}),r++)}if(i.denominazione!==void 0&&(wi(
i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"denominazione",rootData:a})||(e=e===null?
wi.errors:e.concat(wi.errors),r=e.length)),i.alias!==void 0&&($i(i.alias,{instancePath:n+"/alias",parentData:i,parentDataProperty:"\
alias",rootData:a})||(e=e===null?$i.errors:e.concat($i.errors),r=e.length)),i.tipo!==void 0){let t=i.tipo;t==="area"||t===
"direzione"||t==="settore"||t==="servizio autonomo"||t==="servizio"||t==="ufficio"||t==="altro"||(e=o(e,n+"/tipo","enum",
{allowedValues:ot.properties.tipo.enum}),r++)}if(i.superiore!==void 0&&(qn(i.superiore,{instancePath:n+"/superiore",parentData:i,
parentDataProperty:"superiore",rootData:a})||(e=e===null?qn.errors:e.concat(qn.errors),r=e.length)),i.funzioni!==void 0&&
($i(i.funzioni,{instancePath:n+"/funzioni",parentData:i,parentDataProperty:"funzioni",rootData:a})||(e=e===null?$i.errors:
e.concat($i.errors),r=e.length)),i.dal!==void 0&&(Ke(i.dal,{instancePath:n+"/dal",parentData:i,parentDataProperty:"dal",
rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),i.al!==void 0&&(Ke(i.al,{instancePath:n+"/al",parentData:i,
parentDataProperty:"al",rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),i.dipendenti!==void 0){let t=i.
dipendenti;if(t&&typeof t=="object"&&!Array.isArray(t)){t.numero===void 0&&(e=o(e,n+"/dipendenti","required",{missingProperty:"\
numero"}),r++),t.al===void 0&&(e=o(e,n+"/dipendenti","required",{missingProperty:"al"}),r++);for(const l in t)l==="numer\
o"||l==="al"||l==="per_area"||(e=o(e,n+"/dipendenti","additionalProperties",{additionalProperty:l}),r++);if(t.numero!==void 0&&
(hi(t.numero,{instancePath:n+"/dipendenti/numero",parentData:t,parentDataProperty:"numero",rootData:a})||(e=e===null?hi.
errors:e.concat(hi.errors),r=e.length)),t.al!==void 0&&(Ke(t.al,{instancePath:n+"/dipendenti/al",parentData:t,parentDataProperty:"\
al",rootData:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.per_area!==void 0){let l=t.per_area;if(l&&typeof l==
"object"&&!Array.isArray(l))for(const p in l)hi(l[p],{instancePath:n+"/dipendenti/per_area/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:l,parentDataProperty:p,rootData:a})||(e=e===null?hi.errors:e.concat(hi.errors),r=e.length);else e=
o(e,n+"/dipendenti/per_area","type",{type:"object"}),r++}}else e=o(e,n+"/dipendenti","type",{type:"object"}),r++}i.atto!==
void 0&&(kn(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?kn.errors:e.
concat(kn.errors),r=e.length)),i.nota!==void 0&&(Be(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",
rootData:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return En.
errors=e,r===0}function At(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){i.unita===void 0&&(e=o(e,n,"required",{missingProperty:"unita"}),r++);for(const t in i)
t==="unita"||t==="codici_non_attribuiti"||t==="soggetti_esterni"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.unita!==void 0){let t=i.unita;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/unita","minItems",{limit:1}),r++);const l=t.
length;for(let p=0;p<l;p++)En(t[p],{instancePath:n+"/unita/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?
En.errors:e.concat(En.errors),r=e.length)}else e=o(e,n+"/unita","type",{type:"array"}),r++}if(i.codici_non_attribuiti!==
void 0){let t=i.codici_non_attribuiti;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){s.codice===void 0&&(e=o(e,n+"/codici_non_attribuiti/"+p,"required",{missingProperty:"codice"}),
r++),s.nota===void 0&&(e=o(e,n+"/codici_non_attribuiti/"+p,"required",{missingProperty:"nota"}),r++);for(const f in s)f===
"codice"||f==="nota"||(e=o(e,n+"/codici_non_attribuiti/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.codice!==
void 0){let f=s.codice;typeof f=="string"?ht.test(f)||(e=o(e,n+"/codici_non_attribuiti/"+p+"/codice","pattern",{pattern:"\
^[A-Za-z0-9._-]+$"}),r++):(e=o(e,n+"/codici_non_attribuiti/"+p+"/codice","type",{type:"string"}),r++)}s.nota!==void 0&&(Be(
s.nota,{instancePath:n+"/codici_non_attribuiti/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:a})||(e=e===null?
Be.errors:e.concat(Be.errors),r=e.length))}else e=o(e,n+"/codici_non_attribuiti/"+p,"type",{type:"object"}),r++}}else e=
o(e,n+"/codici_non_attribuiti","type",{type:"array"}),r++}if(i.soggetti_esterni!==void 0){let t=i.soggetti_esterni;if(Array.
isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.id===void 0&&
(e=o(e,n+"/soggetti_esterni/"+p,"required",{missingProperty:"id"}),r++),s.denominazione===void 0&&(e=o(e,n+"/soggetti_es\
terni/"+p,"required",{missingProperty:"denominazione"}),r++),s.tipo===void 0&&(e=o(e,n+"/soggetti_esterni/"+p,"required",
{missingProperty:"tipo"}),r++);for(const f in s)f==="id"||f==="denominazione"||f==="tipo"||f==="nota"||(e=o(e,n+"/sogget\
ti_esterni/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.id!==void 0&&(xi(s.id,{instancePath:n+"/soggetti\
_esterni/"+p+"/id",parentData:s,parentDataProperty:"id",rootData:a})||(e=e===null?xi.errors:e.concat(xi.errors),r=e.length)),
s.denominazione!==void 0&&(wi(s.denominazione,{instancePath:n+"/soggetti_esterni/"+p+"/denominazione",parentData:s,parentDataProperty:"\
denominazione",rootData:a})||(e=e===null?wi.errors:e.concat(wi.errors),r=e.length)),s.tipo!==void 0){let f=s.tipo;f==="s\
ociet\xE0 partecipata"||f==="azienda speciale"||f==="consorzio"||f==="ente pubblico"||f==="associazione"||f==="altro"||(e=
o(e,n+"/soggetti_esterni/"+p+"/tipo","enum",{allowedValues:po.properties.soggetti_esterni.items.properties.tipo.enum}),r++)}
s.nota!==void 0&&(Be(s.nota,{instancePath:n+"/soggetti_esterni/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:a})||
(e=e===null?Be.errors:e.concat(Be.errors),r=e.length))}else e=o(e,n+"/soggetti_esterni/"+p,"type",{type:"object"}),r++}}else
e=o(e,n+"/soggetti_esterni","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return At.errors=e,r===
0}const lo=Pt,Hn={$schema:"http://json-schema.org/draft-07/schema#",$id:"valore-pubblico.schema.json",type:"object",additionalProperties:!1,
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
$ref:"definizioni.schema.json#/definitions/rif_obiettivo"}}}}};function v(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)<1&&(e=o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(
e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),r++),v.errors=e,r===0}function Ce(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===
void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++);for(const t in i)t==="titolo"||t==="atto"||t==="url"||t==="\
file"||t==="nota"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.titolo!==void 0&&(c(i.titolo,{instancePath:n+
"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.
atto!==void 0&&(q(i.atto,{instancePath:n+"/atto",parentData:i,parentDataProperty:"atto",rootData:a})||(e=e===null?q.errors:
e.concat(q.errors),r=e.length)),i.url!==void 0&&(H(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:a})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),i.file!==void 0&&(L(i.file,{instancePath:n+"/file",parentData:i,parentDataProperty:"\
file",rootData:a})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),i.nota!==void 0&&(z(i.nota,{instancePath:n+"/no\
ta",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else e=o(e,
n,"type",{type:"object"}),r++;return Ce.errors=e,r===0}function Te(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"\
titolo"}),r++),i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="titolo"||t===
"testo"||t==="immagini"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.titolo!==void 0&&(c(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.testo!==void 0&&(z(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"testo",rootData:a})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.immagini!==void 0){let t=i.immagini;if(Array.isArray(t)){const l=t.
length;for(let p=0;p<l;p++)ne(t[p],{instancePath:n+"/immagini/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===
null?ne.errors:e.concat(ne.errors),r=e.length)}else e=o(e,n+"/immagini","type",{type:"array"}),r++}}else e=o(e,n,"type",
{type:"object"}),r++;return Te.errors=e,r===0}function K(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(Array.isArray(i)){i.length<1&&(e=o(e,n,"minItems",{limit:1}),r++);const t=i.length;for(let l=0;l<t;l++)
z(i[l],{instancePath:n+"/"+l,parentData:i,parentDataProperty:l,rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.
length)}else e=o(e,n,"type",{type:"array"}),r++;return K.errors=e,r===0}function X(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="str\
ing"?(j(i)>80&&(e=o(e,n,"maxLength",{limit:80}),r++),Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),
r++)):(e=o(e,n,"type",{type:"string"}),r++),X.errors=e,r===0}function $(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?(j(i)>400&&(e=o(e,n,"maxLength",{limit:400}),r++),j(i)<1&&(e=
o(e,n,"minLength",{limit:1}),r++),E.test(i)||(e=o(e,n,"pattern",{pattern:"\\S"}),r++)):(e=o(e,n,"type",{type:"string"}),
r++),$.errors=e,r===0}function He(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"\
string"}),r++),He.errors=e,r===0}function he(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,
r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denomin\
azione"}),r++);for(const s in i)I.call(h.properties,s)||(e=o(e,n,"additionalProperties",{additionalProperty:s}),r++);if(i.
id!==void 0&&(Y(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length)),i.denominazione!==void 0&&(c(i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"\
denominazione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.tipo!==void 0){let s=i.tipo;s==="imp\
atto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficienza economica"||
s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi"||(e=o(e,n+"/tipo","enum",{
allowedValues:h.properties.tipo.enum}),r++)}if(i.dimensione!==void 0&&(c(i.dimensione,{instancePath:n+"/dimensione",parentData:i,
parentDataProperty:"dimensione",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.sottodimensione!==void 0&&
(c(i.sottodimensione,{instancePath:n+"/sottodimensione",parentData:i,parentDataProperty:"sottodimensione",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.formula!==void 0){let s=i.formula;if(typeof s!="string"&&!(s&&typeof s==
"object"&&!Array.isArray(s))&&(e=o(e,n+"/formula","type",{type:h.properties.formula.type}),r++),s&&typeof s=="object"&&!Array.
isArray(s)){s.numeratore===void 0&&(e=o(e,n+"/formula","required",{missingProperty:"numeratore"}),r++);for(const f in s)
f==="numeratore"||f==="denominatore"||(e=o(e,n+"/formula","additionalProperties",{additionalProperty:f}),r++);s.numeratore!==
void 0&&(c(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),s.denominatore!==void 0&&(c(s.denominatore,{instancePath:n+"/formul\
a/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.
length))}}if(i.unita_misura!==void 0&&(c(i.unita_misura,{instancePath:n+"/unita_misura",parentData:i,parentDataProperty:"\
unita_misura",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.polarita!==void 0){let s=i.polarita;s===
"+"||s==="-"||(e=o(e,n+"/polarita","enum",{allowedValues:h.properties.polarita.enum}),r++)}if(i.baseline!==void 0){let s=i.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){s.valore===void 0&&(e=o(e,n+"/baseline","required",{missingProperty:"\
valore"}),r++);for(const f in s)f==="valore"||f==="al"||(e=o(e,n+"/baseline","additionalProperties",{additionalProperty:f}),
r++);if(s.valore!==void 0){let f=s.valore;!(typeof f=="number"&&isFinite(f))&&typeof f!="string"&&(e=o(e,n+"/baseline/va\
lore","type",{type:h.properties.baseline.properties.valore.type}),r++)}if(s.al!==void 0){let f=s.al;typeof f!="string"&&
!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&(e=o(e,n+"/baseline/al","type",{type:h.properties.baseline.properties.
al.type}),r++)}}else e=o(e,n+"/baseline","type",{type:"object"}),r++}if(i.target!==void 0){let s=i.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/target","pattern",{pattern:"\
^\\d{4}$"},"",f),r++));var t=d===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:f}),r++)}for(const f in s)ee(s[f],
{instancePath:n+"/target/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:a})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.storico!==void 0){
let s=i.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||
(e=o(e,n+"/storico","pattern",{pattern:"^\\d{4}$"},"",f),r++));var l=d===r;l||(e=o(e,n+"/storico","propertyNames",{propertyName:f}),
r++)}for(const f in s){let d=s[f];!(typeof d=="number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/storico/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.properties.storico.additionalProperties.type}),r++)}}else e=o(e,n+"/storic\
o","type",{type:"object"}),r++}if(i.consuntivo!==void 0){let s=i.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const f in s){const d=r;typeof f=="string"&&(J.test(f)||(e=o(e,n+"/consuntivo","pattern",{pattern:"^\\d{4}$"},"",f),
r++));var p=d===r;p||(e=o(e,n+"/consuntivo","propertyNames",{propertyName:f}),r++)}for(const f in s){let d=s[f];!(typeof d==
"number"&&isFinite(d))&&typeof d!="string"&&(e=o(e,n+"/consuntivo/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:h.
properties.consuntivo.additionalProperties.type}),r++)}}else e=o(e,n+"/consuntivo","type",{type:"object"}),r++}i.peso!==
void 0&&(ie(i.peso,{instancePath:n+"/peso",parentData:i,parentDataProperty:"peso",rootData:a})||(e=e===null?ie.errors:e.
concat(ie.errors),r=e.length)),i.fonte!==void 0&&(c(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fo\
nte",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.periodicita!==void 0&&(c(i.periodicita,{instancePath:n+
"/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.responsabile_dato!==void 0&&(re(i.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:i,parentDataProperty:"\
responsabile_dato",rootData:a})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),i.rilevante!==void 0&&typeof i.rilevante!=
"boolean"&&(e=o(e,n+"/rilevante","type",{type:"boolean"}),r++)}else e=o(e,n,"type",{type:"object"}),r++;return he.errors=
e,r===0}function Nn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){i.id===void 0&&(e=o(e,n,"required",{missingProperty:"id"}),r++),i.titolo===void 0&&(e=o(e,n,
"required",{missingProperty:"titolo"}),r++);for(const t in i)t==="id"||t==="titolo"||t==="fonte"||t==="descrizione"||t===
"azioni"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(X(i.id,{instancePath:n+"/id",parentData:i,
parentDataProperty:"id",rootData:a})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),i.titolo!==void 0&&($(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?$.errors:e.concat($.errors),
r=e.length)),i.fonte!==void 0&&(He(i.fonte,{instancePath:n+"/fonte",parentData:i,parentDataProperty:"fonte",rootData:a})||
(e=e===null?He.errors:e.concat(He.errors),r=e.length)),i.descrizione!==void 0&&(v(i.descrizione,{instancePath:n+"/descri\
zione",parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),
i.azioni!==void 0){let t=i.azioni;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/azioni","minItems",{limit:1}),r++);const l=t.
length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.testo===void 0&&(e=o(e,n+"/azioni/"+
p,"required",{missingProperty:"testo"}),r++);for(const f in s)f==="id"||f==="testo"||f==="indicatori"||(e=o(e,n+"/azioni\
/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.id!==void 0&&(X(s.id,{instancePath:n+"/azioni/"+p+"/id",parentData:s,
parentDataProperty:"id",rootData:a})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),s.testo!==void 0&&(v(s.testo,
{instancePath:n+"/azioni/"+p+"/testo",parentData:s,parentDataProperty:"testo",rootData:a})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length)),s.indicatori!==void 0){let f=s.indicatori;if(Array.isArray(f)){const d=f.length;for(let m=0;m<d;m++)
he(f[m],{instancePath:n+"/azioni/"+p+"/indicatori/"+m,parentData:f,parentDataProperty:m,rootData:a})||(e=e===null?he.errors:
e.concat(he.errors),r=e.length)}else e=o(e,n+"/azioni/"+p+"/indicatori","type",{type:"array"}),r++}}else e=o(e,n+"/azion\
i/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/azioni","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),
r++;return Nn.errors=e,r===0}const st={type:"object",required:["codice","denominazione"],additionalProperties:!1,properties:{
codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{$ref:"definizioni.schema.json#/definitions/\
frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},contesto:{$ref:"definizioni.schema.json#/definit\
ions/testo"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},dimensioni:{type:"array",items:{enum:["economica",
"sociale","educativa","assistenziale","ambientale","sanitaria","culturale"]},minItems:1,uniqueItems:!0},indirizzo:{$ref:"\
definizioni.schema.json#/definitions/identificativo"},responsabile_politico:{$ref:"definizioni.schema.json#/definitions/\
frase"},responsabile_amministrativo:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"array",items:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},minItems:1},stakeholder:{type:"array",items:{type:"object",required:["d\
enominazione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},denominazione:{
$ref:"definizioni.schema.json#/definitions/frase"},interno:{type:"boolean"},contributo:{$ref:"definizioni.schema.json#/d\
efinitions/testo"},impatto:{$ref:"definizioni.schema.json#/definitions/testo"}}}},collegamenti:{type:"object",additionalProperties:!1,
properties:{dup_obiettivo:{$ref:"definizioni.schema.json#/definitions/testi"},missione_programma:{$ref:"definizioni.sche\
ma.json#/definitions/testi"},sdg:{type:"array",items:{type:"integer",minimum:1,maximum:17},uniqueItems:!0},bes:{$ref:"de\
finizioni.schema.json#/definitions/testi"},pnrr:{$ref:"definizioni.schema.json#/definitions/testi"},priorita:{$ref:"defi\
nizioni.schema.json#/definitions/testi"}}},indicatori_impatto:{type:"array",items:{$ref:"definizioni.schema.json#/defini\
tions/indicatore"}},strategie:{type:"array",items:{type:"object",required:["codice","denominazione"],additionalProperties:!1,
properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{$ref:"definizioni.schema.json#/\
definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{$ref:"definizioni.sche\
ma.json#/definitions/rif_unita"},indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}}}}},
risorse:{type:"array",items:{$ref:"#/definitions/risorsa_valore_pubblico"}}}};function le(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Z.test(i)||(e=o(e,n,"pattern",{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),le.errors=e,r===0}function Li(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return!(typeof i=="n\
umber"&&isFinite(i))&&typeof i!="string"&&(e=o(e,n,"type",{type:Ui.type}),r++),typeof i=="string"&&(Bi.test(i)||(e=o(e,n,
"pattern",{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}),r++)),Li.errors=e,r===0}function In(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=o(e,n,"type",{type:"integer"}),r++),typeof i=="number"&&isFinite(i)&&((i>2100||isNaN(i))&&(e=o(e,n,"maximum",{comparison:"\
<=",limit:2100}),r++),(i<2e3||isNaN(i))&&(e=o(e,n,"minimum",{comparison:">=",limit:2e3}),r++)),In.errors=e,r===0}function Si(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){i.iniziativa===void 0&&(e=o(e,n,"required",{missingProperty:"iniziativa"}),r++);for(const t in i)t==="iniziativa"||t===
"descrizione"||t==="importo"||t==="anno"||t==="fonte"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.iniziativa!==
void 0&&($(i.iniziativa,{instancePath:n+"/iniziativa",parentData:i,parentDataProperty:"iniziativa",rootData:a})||(e=e===
null?$.errors:e.concat($.errors),r=e.length)),i.descrizione!==void 0&&(v(i.descrizione,{instancePath:n+"/descrizione",parentData:i,
parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.importo!==void 0&&
(Li(i.importo,{instancePath:n+"/importo",parentData:i,parentDataProperty:"importo",rootData:a})||(e=e===null?Li.errors:e.
concat(Li.errors),r=e.length)),i.anno!==void 0&&(In(i.anno,{instancePath:n+"/anno",parentData:i,parentDataProperty:"anno",
rootData:a})||(e=e===null?In.errors:e.concat(In.errors),r=e.length)),i.fonte!==void 0&&($(i.fonte,{instancePath:n+"/font\
e",parentData:i,parentDataProperty:"fonte",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length))}else e=o(e,
n,"type",{type:"object"}),r++;return Si.errors=e,r===0}function Fn(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.codice===void 0&&(e=o(e,n,"required",{missingProperty:"\
codice"}),r++),i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denominazione"}),r++);for(const t in i)I.
call(st.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.codice!==void 0){let t=i.codice;
typeof t=="string"?(j(t)>40&&(e=o(e,n+"/codice","maxLength",{limit:40}),r++),Qn.test(t)||(e=o(e,n+"/codice","pattern",{pattern:"\
^[A-Za-z0-9_]+$"}),r++)):(e=o(e,n+"/codice","type",{type:"string"}),r++)}if(i.denominazione!==void 0&&($(i.denominazione,
{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"denominazione",rootData:a})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length)),i.descrizione!==void 0&&(v(i.descrizione,{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"\
descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.contesto!==void 0&&(v(i.contesto,{instancePath:n+
"/contesto",parentData:i,parentDataProperty:"contesto",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),
i.ambito!==void 0&&($(i.ambito,{instancePath:n+"/ambito",parentData:i,parentDataProperty:"ambito",rootData:a})||(e=e===null?
$.errors:e.concat($.errors),r=e.length)),i.dimensioni!==void 0){let t=i.dimensioni;if(Array.isArray(t)){t.length<1&&(e=o(
e,n+"/dimensioni","minItems",{limit:1}),r++);const l=t.length;for(let f=0;f<l;f++){let d=t[f];d==="economica"||d==="soci\
ale"||d==="educativa"||d==="assistenziale"||d==="ambientale"||d==="sanitaria"||d==="culturale"||(e=o(e,n+"/dimensioni/"+
f,"enum",{allowedValues:st.properties.dimensioni.items.enum}),r++)}let p=t.length,s;if(p>1){e:for(;p--;)for(s=p;s--;)if(Cn(
t[p],t[s])){e=o(e,n+"/dimensioni","uniqueItems",{i:p,j:s}),r++;break e}}}else e=o(e,n+"/dimensioni","type",{type:"array"}),
r++}if(i.indirizzo!==void 0&&(X(i.indirizzo,{instancePath:n+"/indirizzo",parentData:i,parentDataProperty:"indirizzo",rootData:a})||
(e=e===null?X.errors:e.concat(X.errors),r=e.length)),i.responsabile_politico!==void 0&&($(i.responsabile_politico,{instancePath:n+
"/responsabile_politico",parentData:i,parentDataProperty:"responsabile_politico",rootData:a})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length)),i.responsabile_amministrativo!==void 0&&($(i.responsabile_amministrativo,{instancePath:n+"/respon\
sabile_amministrativo",parentData:i,parentDataProperty:"responsabile_amministrativo",rootData:a})||(e=e===null?$.errors:
e.concat($.errors),r=e.length)),i.unita!==void 0){let t=i.unita;if(Array.isArray(t)){t.length<1&&(e=o(e,n+"/unita","minI\
tems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)le(t[p],{instancePath:n+"/unita/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else e=o(e,n+"/unita","type",{type:"array"}),r++}if(i.
stakeholder!==void 0){let t=i.stakeholder;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){s.denominazione===void 0&&(e=o(e,n+"/stakeholder/"+p,"required",{missingProperty:"denominaz\
ione"}),r++);for(const f in s)f==="id"||f==="denominazione"||f==="interno"||f==="contributo"||f==="impatto"||(e=o(e,n+"/\
stakeholder/"+p,"additionalProperties",{additionalProperty:f}),r++);s.id!==void 0&&(X(s.id,{instancePath:n+"/stakeholder\
/"+p+"/id",parentData:s,parentDataProperty:"id",rootData:a})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),s.denominazione!==
void 0&&($(s.denominazione,{instancePath:n+"/stakeholder/"+p+"/denominazione",parentData:s,parentDataProperty:"denominaz\
ione",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),s.interno!==void 0&&typeof s.interno!="boolean"&&
(e=o(e,n+"/stakeholder/"+p+"/interno","type",{type:"boolean"}),r++),s.contributo!==void 0&&(v(s.contributo,{instancePath:n+
"/stakeholder/"+p+"/contributo",parentData:s,parentDataProperty:"contributo",rootData:a})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length)),s.impatto!==void 0&&(v(s.impatto,{instancePath:n+"/stakeholder/"+p+"/impatto",parentData:s,parentDataProperty:"\
impatto",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length))}else e=o(e,n+"/stakeholder/"+p,"type",{type:"\
object"}),r++}}else e=o(e,n+"/stakeholder","type",{type:"array"}),r++}if(i.collegamenti!==void 0){let t=i.collegamenti;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="dup_obiettivo"||l==="missione_programma"||l==="sdg"||l==="b\
es"||l==="pnrr"||l==="priorita"||(e=o(e,n+"/collegamenti","additionalProperties",{additionalProperty:l}),r++);if(t.dup_obiettivo!==
void 0&&(K(t.dup_obiettivo,{instancePath:n+"/collegamenti/dup_obiettivo",parentData:t,parentDataProperty:"dup_obiettivo",
rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.missione_programma!==void 0&&(K(t.missione_programma,
{instancePath:n+"/collegamenti/missione_programma",parentData:t,parentDataProperty:"missione_programma",rootData:a})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length)),t.sdg!==void 0){let l=t.sdg;if(Array.isArray(l)){const p=l.length;for(let d=0;d<
p;d++){let m=l[d];typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)||(e=o(e,n+"/collegamenti/sdg/"+d,"type",{type:"inte\
ger"}),r++),typeof m=="number"&&isFinite(m)&&((m>17||isNaN(m))&&(e=o(e,n+"/collegamenti/sdg/"+d,"maximum",{comparison:"<\
=",limit:17}),r++),(m<1||isNaN(m))&&(e=o(e,n+"/collegamenti/sdg/"+d,"minimum",{comparison:">=",limit:1}),r++))}let s=l.length,
f;if(s>1){const d={};for(;s--;){let m=l[s];if(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)){if(typeof d[m]=="numbe\
r"){f=d[m],e=o(e,n+"/collegamenti/sdg","uniqueItems",{i:s,j:f}),r++;break}d[m]=s}}}}else e=o(e,n+"/collegamenti/sdg","ty\
pe",{type:"array"}),r++}t.bes!==void 0&&(K(t.bes,{instancePath:n+"/collegamenti/bes",parentData:t,parentDataProperty:"be\
s",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.pnrr!==void 0&&(K(t.pnrr,{instancePath:n+"/colle\
gamenti/pnrr",parentData:t,parentDataProperty:"pnrr",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),
t.priorita!==void 0&&(K(t.priorita,{instancePath:n+"/collegamenti/priorita",parentData:t,parentDataProperty:"priorita",rootData:a})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else e=o(e,n+"/collegamenti","type",{type:"object"}),r++}if(i.indicatori_impatto!==
void 0){let t=i.indicatori_impatto;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)he(t[p],{instancePath:n+"/i\
ndicatori_impatto/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else
e=o(e,n+"/indicatori_impatto","type",{type:"array"}),r++}if(i.strategie!==void 0){let t=i.strategie;if(Array.isArray(t)){
const l=t.length;for(let p=0;p<l;p++){let s=t[p];if(s&&typeof s=="object"&&!Array.isArray(s)){s.codice===void 0&&(e=o(e,
n+"/strategie/"+p,"required",{missingProperty:"codice"}),r++),s.denominazione===void 0&&(e=o(e,n+"/strategie/"+p,"requir\
ed",{missingProperty:"denominazione"}),r++);for(const f in s)f==="codice"||f==="denominazione"||f==="descrizione"||f==="\
responsabile"||f==="indicatori"||(e=o(e,n+"/strategie/"+p,"additionalProperties",{additionalProperty:f}),r++);if(s.codice!==
void 0){let f=s.codice;typeof f=="string"?(j(f)>40&&(e=o(e,n+"/strategie/"+p+"/codice","maxLength",{limit:40}),r++),Qn.test(
f)||(e=o(e,n+"/strategie/"+p+"/codice","pattern",{pattern:"^[A-Za-z0-9_]+$"}),r++)):(e=o(e,n+"/strategie/"+p+"/codice","\
type",{type:"string"}),r++)}if(s.denominazione!==void 0&&($(s.denominazione,{instancePath:n+"/strategie/"+p+"/denominazi\
one",parentData:s,parentDataProperty:"denominazione",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),
s.descrizione!==void 0&&(v(s.descrizione,{instancePath:n+"/strategie/"+p+"/descrizione",parentData:s,parentDataProperty:"\
descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),s.responsabile!==void 0&&(le(s.responsabile,
{instancePath:n+"/strategie/"+p+"/responsabile",parentData:s,parentDataProperty:"responsabile",rootData:a})||(e=e===null?
le.errors:e.concat(le.errors),r=e.length)),s.indicatori!==void 0){let f=s.indicatori;if(Array.isArray(f)){const d=f.length;
for(let m=0;m<d;m++)he(f[m],{instancePath:n+"/strategie/"+p+"/indicatori/"+m,parentData:f,parentDataProperty:m,rootData:a})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else e=o(e,n+"/strategie/"+p+"/indicatori","type",{type:"array"}),
r++}}else e=o(e,n+"/strategie/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/strategie","type",{type:"array"}),r++}if(i.
risorse!==void 0){let t=i.risorse;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)Si(t[p],{instancePath:n+"/ri\
sorse/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Si.errors:e.concat(Si.errors),r=e.length)}else e=o(
e,n+"/risorse","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Fn.errors=e,r===0}const co={type:"\
object",required:["programma","intervento"],additionalProperties:!1,properties:{programma:{$ref:"definizioni.schema.json\
#/definitions/frase"},intervento:{$ref:"definizioni.schema.json#/definitions/frase"},cup:{type:"string",pattern:"^[A-Z0-\
9]{15}$"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},stato:{enum:["candidato","finanziato","in corso",
"concluso","rendicontato"]},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},nota:{$ref:"definizioni.schema\
.json#/definitions/testo"}}},uo=new RegExp("^[A-Z0-9]{15}$","u");function xn(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.programma===void 0&&(e=o(e,n,"required",
{missingProperty:"programma"}),r++),i.intervento===void 0&&(e=o(e,n,"required",{missingProperty:"intervento"}),r++);for(const t in i)
t==="programma"||t==="intervento"||t==="cup"||t==="importo"||t==="stato"||t==="unita"||t==="nota"||(e=o(e,n,"additionalP\
roperties",{additionalProperty:t}),r++);if(i.programma!==void 0&&($(i.programma,{instancePath:n+"/programma",parentData:i,
parentDataProperty:"programma",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.intervento!==void 0&&
($(i.intervento,{instancePath:n+"/intervento",parentData:i,parentDataProperty:"intervento",rootData:a})||(e=e===null?$.errors:
e.concat($.errors),r=e.length)),i.cup!==void 0){let t=i.cup;typeof t=="string"?uo.test(t)||(e=o(e,n+"/cup","pattern",{pattern:"\
^[A-Z0-9]{15}$"}),r++):(e=o(e,n+"/cup","type",{type:"string"}),r++)}if(i.importo!==void 0&&(Li(i.importo,{instancePath:n+
"/importo",parentData:i,parentDataProperty:"importo",rootData:a})||(e=e===null?Li.errors:e.concat(Li.errors),r=e.length)),
i.stato!==void 0){let t=i.stato;t==="candidato"||t==="finanziato"||t==="in corso"||t==="concluso"||t==="rendicontato"||(e=
o(e,n+"/stato","enum",{allowedValues:co.properties.stato.enum}),r++)}i.unita!==void 0&&(le(i.unita,{instancePath:n+"/uni\
ta",parentData:i,parentDataProperty:"unita",rootData:a})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),i.nota!==
void 0&&(v(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"nota",rootData:a})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return xn.errors=e,r===0}const Jn={type:"object",required:[
"testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},testo:{$ref:"\
definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},ricorrenza:{
type:"object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimestre","trimes\
tre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},responsabile:{$ref:"definizioni.schema.json#/definit\
ions/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},stato:{enum:["da avviare","in corso",
"concluso"]},obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},nota:{$ref:"definizioni.schema.json#/\
definitions/testo"}}};function We(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;
typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:xe.type}),r++);const t=r;let l=!0;
const p=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const d={};e===null?e=[d]:e.push(d),r++}var s=p===r;if(r=t,e!==
null&&(t?e.length=t:e=null),s){const d=r,m=r;let g=!1,b=null;const ve=r;i&&typeof i=="object"&&!Array.isArray(i)&&i.non_prevedibile===
void 0&&(e=o(e,n,"required",{missingProperty:"non_prevedibile"},"#/then/oneOf/0/required"),r++);var f=ve===r;f&&(g=!0,b=
0);const de=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},
"#/then/oneOf/1/required"),r++),i.da_atto===void 0&&(e=o(e,n,"required",{missingProperty:"da_atto"},"#/then/oneOf/1/requ\
ired"),r++));var f=de===r;if(f&&g)g=!1,b=[b,1];else{f&&(g=!0,b=1);const be=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.
entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},"#/then/oneOf/2/required"),r++),i.da_fase===void 0&&(e=o(e,
n,"required",{missingProperty:"da_fase"},"#/then/oneOf/2/required"),r++));var f=be===r;if(f&&g)g=!1,b=[b,2];else{f&&(g=!0,
b=2);const we=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.entro===void 0&&(e=o(e,n,"required",{missingProperty:"entro"},
"#/then/oneOf/3/required"),r++),i.da===void 0&&(e=o(e,n,"required",{missingProperty:"da"},"#/then/oneOf/3/required"),r++));
var f=we===r;f&&g?(g=!1,b=[b,3]):f&&(g=!0,b=3)}}g?(r=m,e!==null&&(m?e.length=m:e=null)):(e=o(e,n,"oneOf",{passingSchemas:b}),
r++);var s=d===r;l=s}if(l||(e=o(e,n,"if",{failingKeyword:"then"}),r++),typeof i=="string"&&(Oi.test(i)||(e=o(e,n,"patter\
n",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$"}),r++)),i&&typeof i=="o\
bject"&&!Array.isArray(i)){for(const d in i)d==="entro"||d==="da_atto"||d==="da_fase"||d==="da"||d==="non_prevedibile"||
(e=o(e,n,"additionalProperties",{additionalProperty:d}),r++);if(i.entro!==void 0&&(ze(i.entro,{instancePath:n+"/entro",parentData:i,
parentDataProperty:"entro",rootData:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)),i.da_atto!==void 0&&(q(i.
da_atto,{instancePath:n+"/da_atto",parentData:i,parentDataProperty:"da_atto",rootData:a})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),i.da_fase!==void 0){let d=i.da_fase;!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))&&typeof d!=
"string"&&(e=o(e,n+"/da_fase","type",{type:xe.properties.da_fase.type}),r++)}i.da!==void 0&&(c(i.da,{instancePath:n+"/da",
parentData:i,parentDataProperty:"da",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.non_prevedibile!==
void 0&&(c(i.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:i,parentDataProperty:"non_prevedibile",rootData:a})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length))}return We.errors=e,r===0}function Vi(i,{instancePath:n="",parentData:u,
parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i=="string"?Gi.test(i)||(e=o(e,n,"pattern",{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}),r++):(e=o(e,n,"type",{type:"string"}),r++),Vi.errors=e,r===0}function De(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.testo===
void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)I.call(Jn.properties,t)||(e=o(e,n,"addition\
alProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(X(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"\
id",rootData:a})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),i.testo!==void 0&&(v(i.testo,{instancePath:n+"/te\
sto",parentData:i,parentDataProperty:"testo",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.scadenza!==
void 0&&(We(i.scadenza,{instancePath:n+"/scadenza",parentData:i,parentDataProperty:"scadenza",rootData:a})||(e=e===null?
We.errors:e.concat(We.errors),r=e.length)),i.ricorrenza!==void 0){let t=i.ricorrenza;if(t&&typeof t=="object"&&!Array.isArray(
t)){t.ogni===void 0&&(e=o(e,n+"/ricorrenza","required",{missingProperty:"ogni"}),r++);for(const l in t)l==="ogni"||l==="\
entro"||(e=o(e,n+"/ricorrenza","additionalProperties",{additionalProperty:l}),r++);if(t.ogni!==void 0){let l=t.ogni;l===
"anno"||l==="semestre"||l==="quadrimestre"||l==="trimestre"||l==="mese"||(e=o(e,n+"/ricorrenza/ogni","enum",{allowedValues:Jn.
properties.ricorrenza.properties.ogni.enum}),r++)}if(t.entro!==void 0){let l=t.entro;typeof l=="string"?zt.test(l)||(e=o(
e,n+"/ricorrenza/entro","pattern",{pattern:"^\\d{1,2}/\\d{1,2}$"}),r++):(e=o(e,n+"/ricorrenza/entro","type",{type:"strin\
g"}),r++)}}else e=o(e,n+"/ricorrenza","type",{type:"object"}),r++}if(i.responsabile!==void 0&&(le(i.responsabile,{instancePath:n+
"/responsabile",parentData:i,parentDataProperty:"responsabile",rootData:a})||(e=e===null?le.errors:e.concat(le.errors),r=
e.length)),i.indicatore!==void 0&&(he(i.indicatore,{instancePath:n+"/indicatore",parentData:i,parentDataProperty:"indica\
tore",rootData:a})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)),i.stato!==void 0){let t=i.stato;t==="da avvia\
re"||t==="in corso"||t==="concluso"||(e=o(e,n+"/stato","enum",{allowedValues:Jn.properties.stato.enum}),r++)}i.obiettivo!==
void 0&&(Vi(i.obiettivo,{instancePath:n+"/obiettivo",parentData:i,parentDataProperty:"obiettivo",rootData:a})||(e=e===null?
Vi.errors:e.concat(Vi.errors),r=e.length)),i.nota!==void 0&&(v(i.nota,{instancePath:n+"/nota",parentData:i,parentDataProperty:"\
nota",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return De.
errors=e,r===0}function wn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){i.titolo===void 0&&(e=o(e,n,"required",{missingProperty:"titolo"}),r++),i.obiettivi===void 0&&(e=
o(e,n,"required",{missingProperty:"obiettivi"}),r++);for(const t in i)t==="id"||t==="titolo"||t==="sottotitolo"||t==="ob\
iettivi"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.id!==void 0&&(X(i.id,{instancePath:n+"/id",parentData:i,
parentDataProperty:"id",rootData:a})||(e=e===null?X.errors:e.concat(X.errors),r=e.length)),i.titolo!==void 0&&($(i.titolo,
{instancePath:n+"/titolo",parentData:i,parentDataProperty:"titolo",rootData:a})||(e=e===null?$.errors:e.concat($.errors),
r=e.length)),i.sottotitolo!==void 0&&($(i.sottotitolo,{instancePath:n+"/sottotitolo",parentData:i,parentDataProperty:"so\
ttotitolo",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.obiettivi!==void 0){let t=i.obiettivi;if(Array.
isArray(t)){t.length<1&&(e=o(e,n+"/obiettivi","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++){let s=t[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){s.titolo===void 0&&(e=o(e,n+"/obiettivi/"+p,"required",{missingProperty:"ti\
tolo"}),r++),s.azioni===void 0&&(e=o(e,n+"/obiettivi/"+p,"required",{missingProperty:"azioni"}),r++);for(const f in s)f===
"titolo"||f==="descrizione"||f==="azioni"||(e=o(e,n+"/obiettivi/"+p,"additionalProperties",{additionalProperty:f}),r++);
if(s.titolo!==void 0&&($(s.titolo,{instancePath:n+"/obiettivi/"+p+"/titolo",parentData:s,parentDataProperty:"titolo",rootData:a})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),s.descrizione!==void 0&&(v(s.descrizione,{instancePath:n+"/obiettiv\
i/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length)),s.azioni!==void 0){let f=s.azioni;if(Array.isArray(f)){f.length<1&&(e=o(e,n+"/obiettivi/"+p+"/azioni","minI\
tems",{limit:1}),r++);const d=f.length;for(let m=0;m<d;m++)De(f[m],{instancePath:n+"/obiettivi/"+p+"/azioni/"+m,parentData:f,
parentDataProperty:m,rootData:a})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)}else e=o(e,n+"/obiettivi/"+p+"/\
azioni","type",{type:"array"}),r++}}else e=o(e,n+"/obiettivi/"+p,"type",{type:"object"}),r++}}else e=o(e,n+"/obiettivi",
"type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return wn.errors=e,r===0}const yo={type:"object",required:[
"oggetto","stato"],additionalProperties:!1,properties:{oggetto:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{
enum:["conforme","parzialmente conforme","non conforme"]},norma:{$ref:"definizioni.schema.json#/definitions/frase"},base:{
$ref:"definizioni.schema.json#/definitions/frase"},motivo:{$ref:"definizioni.schema.json#/definitions/testo"},dichiarazione:{
type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"definizioni.schema.json#/definitions/indir\
izzo_web"},data:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"definizioni.schema.json#/definitions/test\
o"}}}}};function Ln(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?Ki.test(i)||(e=o(e,n,"pattern",{pattern:'^https?://[^\\s<>"]+$'}),r++):(e=o(e,n,"type",{type:"string"}),r++),Ln.
errors=e,r===0}function Sn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;return typeof i==
"string"?Ae.test(i)||(e=o(e,n,"pattern",{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}),r++):(e=o(e,n,"ty\
pe",{type:"string"}),r++),Sn.errors=e,r===0}function Vn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){
let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.oggetto===void 0&&(e=o(e,n,"required",{missingProperty:"og\
getto"}),r++),i.stato===void 0&&(e=o(e,n,"required",{missingProperty:"stato"}),r++);for(const t in i)t==="oggetto"||t===
"stato"||t==="norma"||t==="base"||t==="motivo"||t==="dichiarazione"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.oggetto!==void 0&&($(i.oggetto,{instancePath:n+"/oggetto",parentData:i,parentDataProperty:"oggetto",rootData:a})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.stato!==void 0){let t=i.stato;t==="conforme"||t==="parzialmente c\
onforme"||t==="non conforme"||(e=o(e,n+"/stato","enum",{allowedValues:yo.properties.stato.enum}),r++)}if(i.norma!==void 0&&
($(i.norma,{instancePath:n+"/norma",parentData:i,parentDataProperty:"norma",rootData:a})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length)),i.base!==void 0&&($(i.base,{instancePath:n+"/base",parentData:i,parentDataProperty:"base",rootData:a})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.motivo!==void 0&&(v(i.motivo,{instancePath:n+"/motivo",parentData:i,
parentDataProperty:"motivo",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.dichiarazione!==void 0){
let t=i.dichiarazione;if(t&&typeof t=="object"&&!Array.isArray(t)){t.url===void 0&&(e=o(e,n+"/dichiarazione","required",
{missingProperty:"url"}),r++);for(const l in t)l==="url"||l==="data"||l==="nota"||(e=o(e,n+"/dichiarazione","additionalP\
roperties",{additionalProperty:l}),r++);t.url!==void 0&&(Ln(t.url,{instancePath:n+"/dichiarazione/url",parentData:t,parentDataProperty:"\
url",rootData:a})||(e=e===null?Ln.errors:e.concat(Ln.errors),r=e.length)),t.data!==void 0&&(Sn(t.data,{instancePath:n+"/\
dichiarazione/data",parentData:t,parentDataProperty:"data",rootData:a})||(e=e===null?Sn.errors:e.concat(Sn.errors),r=e.length)),
t.nota!==void 0&&(v(t.nota,{instancePath:n+"/dichiarazione/nota",parentData:t,parentDataProperty:"nota",rootData:a})||(e=
e===null?v.errors:e.concat(v.errors),r=e.length))}else e=o(e,n+"/dichiarazione","type",{type:"object"}),r++}}else e=o(e,
n,"type",{type:"object"}),r++;return Vn.errors=e,r===0}function On(i,{instancePath:n="",parentData:u,parentDataProperty:y,
rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.cognome===void 0&&(e=o(e,n,"required",{missingProperty:"\
cognome"}),r++),i.nome===void 0&&(e=o(e,n,"required",{missingProperty:"nome"}),r++);for(const t in i)t==="cognome"||t===
"nome"||t==="titolo"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);i.cognome!==void 0&&(c(i.cognome,{instancePath:n+
"/cognome",parentData:i,parentDataProperty:"cognome",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.nome!==void 0&&(c(i.nome,{instancePath:n+"/nome",parentData:i,parentDataProperty:"nome",rootData:a})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.titolo!==void 0&&(c(i.titolo,{instancePath:n+"/titolo",parentData:i,parentDataProperty:"\
titolo",rootData:a})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return On.
errors=e,r===0}const Wi={type:"object",required:["id","denominazione"],additionalProperties:!1,properties:{id:{$ref:"def\
inizioni.schema.json#/definitions/identificativo"},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},ufficio:{
$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["da analizzare","as-is","to-be","in sperimentazione","at\
tuata"]},unita_misura:{$ref:"definizioni.schema.json#/definitions/frase"},misurazione:{$ref:"definizioni.schema.json#/de\
finitions/testo"},baseline:{type:["number","string"]},target:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{
$ref:"definizioni.schema.json#/definitions/traguardo"}},fonte:{enum:["Agenda semplificazione","Agenda digitale","PNRR","\
iniziativa dell'ente","altro"]},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"}}};function Rn(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(!(typeof i=="number"&&isFinite(i))&&typeof i!="str\
ing"&&!(i&&typeof i=="object"&&!Array.isArray(i))&&(e=o(e,n,"type",{type:Xe.type}),r++),i&&typeof i=="object"&&!Array.isArray(
i)){i.valore===void 0&&(e=o(e,n,"required",{missingProperty:"valore"}),r++);for(const t in i)t==="operatore"||t==="valor\
e"||t==="a"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.operatore!==void 0){let t=i.operatore;t===
"="||t===">="||t==="<="||t===">"||t==="<"||t==="tra"||(e=o(e,n+"/operatore","enum",{allowedValues:Xe.properties.operatore.
enum}),r++)}if(i.valore!==void 0){let t=i.valore;!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&(e=o(e,n+"/valo\
re","type",{type:Xe.properties.valore.type}),r++)}if(i.a!==void 0){let t=i.a;!(typeof t=="number"&&isFinite(t))&&typeof t!=
"string"&&(e=o(e,n+"/a","type",{type:Xe.properties.a.type}),r++)}}return Rn.errors=e,r===0}function Zn(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.id===void 0&&
(e=o(e,n,"required",{missingProperty:"id"}),r++),i.denominazione===void 0&&(e=o(e,n,"required",{missingProperty:"denomin\
azione"}),r++);for(const l in i)I.call(Wi.properties,l)||(e=o(e,n,"additionalProperties",{additionalProperty:l}),r++);if(i.
id!==void 0&&(X(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?X.errors:e.concat(
X.errors),r=e.length)),i.denominazione!==void 0&&($(i.denominazione,{instancePath:n+"/denominazione",parentData:i,parentDataProperty:"\
denominazione",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.descrizione!==void 0&&(v(i.descrizione,
{instancePath:n+"/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length)),i.unita!==void 0&&(le(i.unita,{instancePath:n+"/unita",parentData:i,parentDataProperty:"unita",rootData:a})||
(e=e===null?le.errors:e.concat(le.errors),r=e.length)),i.ufficio!==void 0&&($(i.ufficio,{instancePath:n+"/ufficio",parentData:i,
parentDataProperty:"ufficio",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.stato!==void 0){let l=i.
stato;l==="da analizzare"||l==="as-is"||l==="to-be"||l==="in sperimentazione"||l==="attuata"||(e=o(e,n+"/stato","enum",{
allowedValues:Wi.properties.stato.enum}),r++)}if(i.unita_misura!==void 0&&($(i.unita_misura,{instancePath:n+"/unita_misu\
ra",parentData:i,parentDataProperty:"unita_misura",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.
misurazione!==void 0&&(v(i.misurazione,{instancePath:n+"/misurazione",parentData:i,parentDataProperty:"misurazione",rootData:a})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.baseline!==void 0){let l=i.baseline;!(typeof l=="number"&&isFinite(
l))&&typeof l!="string"&&(e=o(e,n+"/baseline","type",{type:Wi.properties.baseline.type}),r++)}if(i.target!==void 0){let l=i.
target;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l){const s=r;typeof p=="string"&&(J.test(p)||(e=o(e,n+
"/target","pattern",{pattern:"^\\d{4}$"},"",p),r++));var t=s===r;t||(e=o(e,n+"/target","propertyNames",{propertyName:p}),
r++)}for(const p in l)Rn(l[p],{instancePath:n+"/target/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,
rootData:a})||(e=e===null?Rn.errors:e.concat(Rn.errors),r=e.length)}else e=o(e,n+"/target","type",{type:"object"}),r++}if(i.
fonte!==void 0){let l=i.fonte;l==="Agenda semplificazione"||l==="Agenda digitale"||l==="PNRR"||l==="iniziativa dell'ente"||
l==="altro"||(e=o(e,n+"/fonte","enum",{allowedValues:Wi.properties.fonte.enum}),r++)}i.scadenza!==void 0&&(We(i.scadenza,
{instancePath:n+"/scadenza",parentData:i,parentDataProperty:"scadenza",rootData:a})||(e=e===null?We.errors:e.concat(We.errors),
r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Zn.errors=e,r===0}const mo={type:"object",required:["period\
o","attivita"],additionalProperties:!1,properties:{periodo:{$ref:"definizioni.schema.json#/definitions/frase"},attivita:{
$ref:"definizioni.schema.json#/definitions/testo"},stato:{enum:["da avviare","in corso","conclusa"]}}};function Mn(i,{instancePath:n="",
parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.periodo===
void 0&&(e=o(e,n,"required",{missingProperty:"periodo"}),r++),i.attivita===void 0&&(e=o(e,n,"required",{missingProperty:"\
attivita"}),r++);for(const t in i)t==="periodo"||t==="attivita"||t==="stato"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.periodo!==void 0&&($(i.periodo,{instancePath:n+"/periodo",parentData:i,parentDataProperty:"periodo",rootData:a})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)),i.attivita!==void 0&&(v(i.attivita,{instancePath:n+"/attivita",parentData:i,
parentDataProperty:"attivita",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.stato!==void 0){let t=i.
stato;t==="da avviare"||t==="in corso"||t==="conclusa"||(e=o(e,n+"/stato","enum",{allowedValues:mo.properties.stato.enum}),
r++)}}else e=o(e,n,"type",{type:"object"}),r++;return Mn.errors=e,r===0}function Ai(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){i.testo===void 0&&(e=o(e,n,"required",{missingProperty:"testo"}),r++);for(const t in i)t==="id"||
t==="testo"||t==="scadenza"||t==="responsabile"||t==="indicatori"||t==="obiettivo"||(e=o(e,n,"additionalProperties",{additionalProperty:t}),
r++);if(i.id!==void 0&&(X(i.id,{instancePath:n+"/id",parentData:i,parentDataProperty:"id",rootData:a})||(e=e===null?X.errors:
e.concat(X.errors),r=e.length)),i.testo!==void 0&&(v(i.testo,{instancePath:n+"/testo",parentData:i,parentDataProperty:"t\
esto",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.scadenza!==void 0&&(We(i.scadenza,{instancePath:n+
"/scadenza",parentData:i,parentDataProperty:"scadenza",rootData:a})||(e=e===null?We.errors:e.concat(We.errors),r=e.length)),
i.responsabile!==void 0&&(le(i.responsabile,{instancePath:n+"/responsabile",parentData:i,parentDataProperty:"responsabil\
e",rootData:a})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),i.indicatori!==void 0){let t=i.indicatori;if(Array.
isArray(t)){const l=t.length;for(let p=0;p<l;p++)he(t[p],{instancePath:n+"/indicatori/"+p,parentData:t,parentDataProperty:p,
rootData:a})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else e=o(e,n+"/indicatori","type",{type:"array"}),r++}
i.obiettivo!==void 0&&(Vi(i.obiettivo,{instancePath:n+"/obiettivo",parentData:i,parentDataProperty:"obiettivo",rootData:a})||
(e=e===null?Vi.errors:e.concat(Vi.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Ai.errors=e,r===0}
function Kn(i,{instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){i.motivo===void 0&&(e=o(e,n,"required",{missingProperty:"motivo"}),r++),i.documenti===void 0&&(e=
o(e,n,"required",{missingProperty:"documenti"}),r++);for(const t in i)t==="motivo"||t==="documenti"||(e=o(e,n,"additiona\
lProperties",{additionalProperty:t}),r++);if(i.motivo!==void 0&&(z(i.motivo,{instancePath:n+"/motivo",parentData:i,parentDataProperty:"\
motivo",rootData:a})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.documenti!==void 0){let t=i.documenti;if(Array.
isArray(t)){t.length<1&&(e=o(e,n+"/documenti","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)te(t[p],{instancePath:n+
"/documenti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else
e=o(e,n+"/documenti","type",{type:"array"}),r++}}else e=o(e,n,"type",{type:"object"}),r++;return Kn.errors=e,r===0}function Pt(i,{
instancePath:n="",parentData:u,parentDataProperty:y,rootData:a=i}={}){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){for(const t in i)I.call(Hn.properties,t)||(e=o(e,n,"additionalProperties",{additionalProperty:t}),r++);if(i.apertura_sezione!==
void 0&&(v(i.apertura_sezione,{instancePath:n+"/apertura_sezione",parentData:i,parentDataProperty:"apertura_sezione",rootData:a})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.premessa!==void 0&&(v(i.premessa,{instancePath:n+"/premessa",parentData:i,
parentDataProperty:"premessa",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),i.definizione!==void 0&&
(v(i.definizione,{instancePath:n+"/definizione",parentData:i,parentDataProperty:"definizione",rootData:a})||(e=e===null?
v.errors:e.concat(v.errors),r=e.length)),i.fonti!==void 0){let t=i.fonti;if(Array.isArray(t)){const l=t.length;for(let p=0;p<
l;p++)Ce(t[p],{instancePath:n+"/fonti/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Ce.errors:e.concat(
Ce.errors),r=e.length)}else e=o(e,n+"/fonti","type",{type:"array"}),r++}if(i.parti!==void 0){let t=i.parti;if(Array.isArray(
t)){const l=t.length;for(let p=0;p<l;p++)Te(t[p],{instancePath:n+"/parti/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)}else e=o(e,n+"/parti","type",{type:"array"}),r++}if(i.contesto!==void 0){
let t=i.contesto;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="esterno"||l==="interno"||l==="swot"||
(e=o(e,n+"/contesto","additionalProperties",{additionalProperty:l}),r++);if(t.esterno!==void 0&&(v(t.esterno,{instancePath:n+
"/contesto/esterno",parentData:t,parentDataProperty:"esterno",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.
length)),t.interno!==void 0&&(v(t.interno,{instancePath:n+"/contesto/interno",parentData:t,parentDataProperty:"interno",
rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.swot!==void 0){let l=t.swot;if(l&&typeof l=="object"&&
!Array.isArray(l)){for(const p in l)p==="forza"||p==="debolezza"||p==="opportunita"||p==="minacce"||(e=o(e,n+"/contesto/\
swot","additionalProperties",{additionalProperty:p}),r++);l.forza!==void 0&&(K(l.forza,{instancePath:n+"/contesto/swot/f\
orza",parentData:l,parentDataProperty:"forza",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),l.debolezza!==
void 0&&(K(l.debolezza,{instancePath:n+"/contesto/swot/debolezza",parentData:l,parentDataProperty:"debolezza",rootData:a})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),l.opportunita!==void 0&&(K(l.opportunita,{instancePath:n+"/contesto\
/swot/opportunita",parentData:l,parentDataProperty:"opportunita",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=
e.length)),l.minacce!==void 0&&(K(l.minacce,{instancePath:n+"/contesto/swot/minacce",parentData:l,parentDataProperty:"mi\
nacce",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else e=o(e,n+"/contesto/swot","type",{type:"ob\
ject"}),r++}}else e=o(e,n+"/contesto","type",{type:"object"}),r++}if(i.indirizzi!==void 0){let t=i.indirizzi;if(Array.isArray(
t)){t.length<1&&(e=o(e,n+"/indirizzi","minItems",{limit:1}),r++);const l=t.length;for(let p=0;p<l;p++)Nn(t[p],{instancePath:n+
"/indirizzi/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?Nn.errors:e.concat(Nn.errors),r=e.length)}else
e=o(e,n+"/indirizzi","type",{type:"array"}),r++}if(i.obiettivi_vp!==void 0){let t=i.obiettivi_vp;if(Array.isArray(t)){const l=t.
length;for(let p=0;p<l;p++)Fn(t[p],{instancePath:n+"/obiettivi_vp/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=
e===null?Fn.errors:e.concat(Fn.errors),r=e.length)}else e=o(e,n+"/obiettivi_vp","type",{type:"array"}),r++}if(i.fondi_europei!==
void 0){let t=i.fondi_europei;if(Array.isArray(t)){const l=t.length;for(let p=0;p<l;p++)xn(t[p],{instancePath:n+"/fondi_\
europei/"+p,parentData:t,parentDataProperty:p,rootData:a})||(e=e===null?xn.errors:e.concat(xn.errors),r=e.length)}else e=
o(e,n+"/fondi_europei","type",{type:"array"}),r++}if(i.accessibilita!==void 0){let t=i.accessibilita;if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){for(const l in t)I.call(Hn.properties.accessibilita.properties,l)||(e=o(e,n+"/accessibilita","\
additionalProperties",{additionalProperty:l}),r++);if(t.premessa!==void 0&&(v(t.premessa,{instancePath:n+"/accessibilita\
/premessa",parentData:t,parentDataProperty:"premessa",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),
t.limitata_a!==void 0){let l=t.limitata_a;l==="fisica"||l==="digitale"||(e=o(e,n+"/accessibilita/limitata_a","enum",{allowedValues:Hn.
properties.accessibilita.properties.limitata_a.enum}),r++)}if(t.contesto!==void 0&&(Te(t.contesto,{instancePath:n+"/acce\
ssibilita/contesto",parentData:t,parentDataProperty:"contesto",rootData:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=
e.length)),t.visione!==void 0){let l=t.visione;if(l&&typeof l=="object"&&!Array.isArray(l)){l.testo===void 0&&(e=o(e,n+"\
/accessibilita/visione","required",{missingProperty:"testo"}),r++);for(const p in l)p==="testo"||p==="obiettivi"||(e=o(e,
n+"/accessibilita/visione","additionalProperties",{additionalProperty:p}),r++);l.testo!==void 0&&(v(l.testo,{instancePath:n+
"/accessibilita/visione/testo",parentData:l,parentDataProperty:"testo",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length)),l.obiettivi!==void 0&&(K(l.obiettivi,{instancePath:n+"/accessibilita/visione/obiettivi",parentData:l,parentDataProperty:"\
obiettivi",rootData:a})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else e=o(e,n+"/accessibilita/visione","typ\
e",{type:"object"}),r++}if(t.fisica!==void 0){let l=t.fisica;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)
p==="descrizione"||p==="peba"||p==="azioni"||(e=o(e,n+"/accessibilita/fisica","additionalProperties",{additionalProperty:p}),
r++);if(l.descrizione!==void 0&&(v(l.descrizione,{instancePath:n+"/accessibilita/fisica/descrizione",parentData:l,parentDataProperty:"\
descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),l.peba!==void 0&&(Ce(l.peba,{instancePath:n+
"/accessibilita/fisica/peba",parentData:l,parentDataProperty:"peba",rootData:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),
r=e.length)),l.azioni!==void 0){let p=l.azioni;if(Array.isArray(p)){p.length<1&&(e=o(e,n+"/accessibilita/fisica/azioni",
"minItems",{limit:1}),r++);const s=p.length;for(let f=0;f<s;f++)De(p[f],{instancePath:n+"/accessibilita/fisica/azioni/"+
f,parentData:p,parentDataProperty:f,rootData:a})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)}else e=o(e,n+"/a\
ccessibilita/fisica/azioni","type",{type:"array"}),r++}}else e=o(e,n+"/accessibilita/fisica","type",{type:"object"}),r++}
if(t.digitale!==void 0){let l=t.digitale;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="descrizione"||
p==="impegno"||p==="ambiti"||p==="conformita"||p==="interventi"||p==="obiettivi_agid"||(e=o(e,n+"/accessibilita/digitale",
"additionalProperties",{additionalProperty:p}),r++);if(l.descrizione!==void 0&&(v(l.descrizione,{instancePath:n+"/access\
ibilita/digitale/descrizione",parentData:l,parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length)),l.impegno!==void 0&&(v(l.impegno,{instancePath:n+"/accessibilita/digitale/impegno",parentData:l,parentDataProperty:"\
impegno",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),l.ambiti!==void 0){let p=l.ambiti;if(Array.isArray(
p)){p.length<1&&(e=o(e,n+"/accessibilita/digitale/ambiti","minItems",{limit:1}),r++);const s=p.length;for(let f=0;f<s;f++)
wn(p[f],{instancePath:n+"/accessibilita/digitale/ambiti/"+f,parentData:p,parentDataProperty:f,rootData:a})||(e=e===null?
wn.errors:e.concat(wn.errors),r=e.length)}else e=o(e,n+"/accessibilita/digitale/ambiti","type",{type:"array"}),r++}if(l.
conformita!==void 0){let p=l.conformita;if(Array.isArray(p)){p.length<1&&(e=o(e,n+"/accessibilita/digitale/conformita","\
minItems",{limit:1}),r++);const s=p.length;for(let f=0;f<s;f++)Vn(p[f],{instancePath:n+"/accessibilita/digitale/conformi\
ta/"+f,parentData:p,parentDataProperty:f,rootData:a})||(e=e===null?Vn.errors:e.concat(Vn.errors),r=e.length)}else e=o(e,
n+"/accessibilita/digitale/conformita","type",{type:"array"}),r++}if(l.interventi!==void 0){let p=l.interventi;if(Array.
isArray(p)){p.length<1&&(e=o(e,n+"/accessibilita/digitale/interventi","minItems",{limit:1}),r++);const s=p.length;for(let f=0;f<
s;f++)De(p[f],{instancePath:n+"/accessibilita/digitale/interventi/"+f,parentData:p,parentDataProperty:f,rootData:a})||(e=
e===null?De.errors:e.concat(De.errors),r=e.length)}else e=o(e,n+"/accessibilita/digitale/interventi","type",{type:"array"}),
r++}if(l.obiettivi_agid!==void 0){let p=l.obiettivi_agid;if(Array.isArray(p)){const s=p.length;for(let f=0;f<s;f++)Ce(p[f],
{instancePath:n+"/accessibilita/digitale/obiettivi_agid/"+f,parentData:p,parentDataProperty:f,rootData:a})||(e=e===null?
Ce.errors:e.concat(Ce.errors),r=e.length)}else e=o(e,n+"/accessibilita/digitale/obiettivi_agid","type",{type:"array"}),r++}}else
e=o(e,n+"/accessibilita/digitale","type",{type:"object"}),r++}if(t.over65!==void 0){let l=t.over65;if(l&&typeof l=="obje\
ct"&&!Array.isArray(l)){for(const p in l)p==="descrizione"||p==="azioni"||(e=o(e,n+"/accessibilita/over65","additionalPr\
operties",{additionalProperty:p}),r++);if(l.descrizione!==void 0&&(v(l.descrizione,{instancePath:n+"/accessibilita/over6\
5/descrizione",parentData:l,parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),
l.azioni!==void 0){let p=l.azioni;if(Array.isArray(p)){p.length<1&&(e=o(e,n+"/accessibilita/over65/azioni","minItems",{limit:1}),
r++);const s=p.length;for(let f=0;f<s;f++)De(p[f],{instancePath:n+"/accessibilita/over65/azioni/"+f,parentData:p,parentDataProperty:f,
rootData:a})||(e=e===null?De.errors:e.concat(De.errors),r=e.length)}else e=o(e,n+"/accessibilita/over65/azioni","type",{
type:"array"}),r++}}else e=o(e,n+"/accessibilita/over65","type",{type:"object"}),r++}if(t.disabilita!==void 0){let l=t.disabilita;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const p in l)p==="descrizione"||p==="azioni"||(e=o(e,n+"/accessibilita/\
disabilita","additionalProperties",{additionalProperty:p}),r++);if(l.descrizione!==void 0&&(v(l.descrizione,{instancePath:n+
"/accessibilita/disabilita/descrizione",parentData:l,parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:
e.concat(v.errors),r=e.length)),l.azioni!==void 0){let p=l.azioni;if(Array.isArray(p)){p.length<1&&(e=o(e,n+"/accessibil\
ita/disabilita/azioni","minItems",{limit:1}),r++);const s=p.length;for(let f=0;f<s;f++)De(p[f],{instancePath:n+"/accessi\
bilita/disabilita/azioni/"+f,parentData:p,parentDataProperty:f,rootData:a})||(e=e===null?De.errors:e.concat(De.errors),r=
e.length)}else e=o(e,n+"/accessibilita/disabilita/azioni","type",{type:"array"}),r++}}else e=o(e,n+"/accessibilita/disab\
ilita","type",{type:"object"}),r++}if(t.responsabile_inclusione!==void 0){let l=t.responsabile_inclusione;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const p in l)p==="persona"||p==="carica"||p==="unita"||p==="atto"||(e=o(e,n+"/accessibi\
lita/responsabile_inclusione","additionalProperties",{additionalProperty:p}),r++);l.persona!==void 0&&(On(l.persona,{instancePath:n+
"/accessibilita/responsabile_inclusione/persona",parentData:l,parentDataProperty:"persona",rootData:a})||(e=e===null?On.
errors:e.concat(On.errors),r=e.length)),l.carica!==void 0&&($(l.carica,{instancePath:n+"/accessibilita/responsabile_incl\
usione/carica",parentData:l,parentDataProperty:"carica",rootData:a})||(e=e===null?$.errors:e.concat($.errors),r=e.length)),
l.unita!==void 0&&(le(l.unita,{instancePath:n+"/accessibilita/responsabile_inclusione/unita",parentData:l,parentDataProperty:"\
unita",rootData:a})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),l.atto!==void 0&&(He(l.atto,{instancePath:n+
"/accessibilita/responsabile_inclusione/atto",parentData:l,parentDataProperty:"atto",rootData:a})||(e=e===null?He.errors:
e.concat(He.errors),r=e.length))}else e=o(e,n+"/accessibilita/responsabile_inclusione","type",{type:"object"}),r++}t.associazioni!==
void 0&&(v(t.associazioni,{instancePath:n+"/accessibilita/associazioni",parentData:t,parentDataProperty:"associazioni",rootData:a})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length))}else e=o(e,n+"/accessibilita","type",{type:"object"}),r++}if(i.semplificazione!==
void 0){let t=i.semplificazione;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="premessa"||l==="parti"||
l==="atti"||l==="procedure"||l==="percorso"||(e=o(e,n+"/semplificazione","additionalProperties",{additionalProperty:l}),
r++);if(t.premessa!==void 0&&(v(t.premessa,{instancePath:n+"/semplificazione/premessa",parentData:t,parentDataProperty:"\
premessa",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.parti!==void 0){let l=t.parti;if(Array.isArray(
l)){const p=l.length;for(let s=0;s<p;s++)Te(l[s],{instancePath:n+"/semplificazione/parti/"+s,parentData:l,parentDataProperty:s,
rootData:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)}else e=o(e,n+"/semplificazione/parti","type",{type:"\
array"}),r++}if(t.atti!==void 0){let l=t.atti;if(Array.isArray(l)){const p=l.length;for(let s=0;s<p;s++)He(l[s],{instancePath:n+
"/semplificazione/atti/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?He.errors:e.concat(He.errors),r=e.
length)}else e=o(e,n+"/semplificazione/atti","type",{type:"array"}),r++}if(t.procedure!==void 0){let l=t.procedure;if(Array.
isArray(l)){l.length<1&&(e=o(e,n+"/semplificazione/procedure","minItems",{limit:1}),r++);const p=l.length;for(let s=0;s<
p;s++)Zn(l[s],{instancePath:n+"/semplificazione/procedure/"+s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?
Zn.errors:e.concat(Zn.errors),r=e.length)}else e=o(e,n+"/semplificazione/procedure","type",{type:"array"}),r++}if(t.percorso!==
void 0){let l=t.percorso;if(Array.isArray(l)){l.length<1&&(e=o(e,n+"/semplificazione/percorso","minItems",{limit:1}),r++);
const p=l.length;for(let s=0;s<p;s++)Mn(l[s],{instancePath:n+"/semplificazione/percorso/"+s,parentData:l,parentDataProperty:s,
rootData:a})||(e=e===null?Mn.errors:e.concat(Mn.errors),r=e.length)}else e=o(e,n+"/semplificazione/percorso","type",{type:"\
array"}),r++}}else e=o(e,n+"/semplificazione","type",{type:"object"}),r++}if(i.energia!==void 0){let t=i.energia;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const l in t)l==="descrizione"||l==="obiettivi"||(e=o(e,n+"/energia","additionalPropert\
ies",{additionalProperty:l}),r++);if(t.descrizione!==void 0&&(v(t.descrizione,{instancePath:n+"/energia/descrizione",parentData:t,
parentDataProperty:"descrizione",rootData:a})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.obiettivi!==void 0){
let l=t.obiettivi;if(Array.isArray(l)){const p=l.length;for(let s=0;s<p;s++)Ai(l[s],{instancePath:n+"/energia/obiettivi/"+
s,parentData:l,parentDataProperty:s,rootData:a})||(e=e===null?Ai.errors:e.concat(Ai.errors),r=e.length)}else e=o(e,n+"/e\
nergia/obiettivi","type",{type:"array"}),r++}}else e=o(e,n+"/energia","type",{type:"object"}),r++}if(i.pari_opportunita!==
void 0){let t=i.pari_opportunita;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const l in t)l==="descrizione"||l==="o\
biettivi"||(e=o(e,n+"/pari_opportunita","additionalProperties",{additionalProperty:l}),r++);if(t.descrizione!==void 0&&(v(
t.descrizione,{instancePath:n+"/pari_opportunita/descrizione",parentData:t,parentDataProperty:"descrizione",rootData:a})||
(e=e===null?v.errors:e.concat(v.errors),r=e.length)),t.obiettivi!==void 0){let l=t.obiettivi;if(Array.isArray(l)){const p=l.
length;for(let s=0;s<p;s++)Ai(l[s],{instancePath:n+"/pari_opportunita/obiettivi/"+s,parentData:l,parentDataProperty:s,rootData:a})||
(e=e===null?Ai.errors:e.concat(Ai.errors),r=e.length)}else e=o(e,n+"/pari_opportunita/obiettivi","type",{type:"array"}),
r++}}else e=o(e,n+"/pari_opportunita","type",{type:"object"}),r++}if(i.risorse!==void 0){let t=i.risorse;if(Array.isArray(
t)){const l=t.length;for(let p=0;p<l;p++)Si(t[p],{instancePath:n+"/risorse/"+p,parentData:t,parentDataProperty:p,rootData:a})||
(e=e===null?Si.errors:e.concat(Si.errors),r=e.length)}else e=o(e,n+"/risorse","type",{type:"array"}),r++}i.rinvio!==void 0&&
(Kn(i.rinvio,{instancePath:n+"/rinvio",parentData:i,parentDataProperty:"rinvio",rootData:a})||(e=e===null?Kn.errors:e.concat(
Kn.errors),r=e.length))}else e=o(e,n,"type",{type:"object"}),r++;return Pt.errors=e,r===0}const vo={anagrafica:Nt,anticorruzione:Vt,
atti:Mt,"azioni-positive":Kt,fabbisogni:Ct,formazione:Tt,incarichi:Gt,"lavoro-agile":Ut,monitoraggio:Qt,obiettivo:Yt,performance:io,
piao:ro,premessa:oo,struttura:so,unita:fo,"valore-pubblico":lo};export{Vt as validate_anticorruzione,Mt as validate_atti,Kt as validate_azioni_positive,Ct as validate_fabbisogni,Tt as validate_formazione,
Gt as validate_incarichi,Ut as validate_lavoro_agile,Qt as validate_monitoraggio,Yt as validate_obiettivo,io as validate_performance,
ro as validate_piao,oo as validate_premessa,so as validate_struttura,fo as validate_unita,lo as validate_valore_pubblico,
vo as validators};
