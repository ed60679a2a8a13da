// Made from schemas/*.schema.json by `npm run generate`. Do not edit.
import An from"ajv/dist/runtime/ucs2length.js";import qn from"ajv/dist/runtime/equal.js";const Nn=an,Hr={$schema:"http:/\
/json-schema.org/draft-07/schema#",$id:"anagrafica.schema.json",type:"object",required:["denominazione","tipo_ente"],additionalProperties:!1,
properties:{denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},tipo_ente:{enum:["comune","provincia","cit\
t\xE0 metropolitana","unione di comuni","comunit\xE0 montana","regione","ministero","universit\xE0","azienda sanitaria",
"camera di commercio","ente parco","altro"]},codice_ipa:{type:"string",pattern:"^[A-Za-z0-9_]{2,20}$"},codice_istat:{type:"\
string",pattern:"^\\d{6}$"},codice_fiscale:{type:"string",pattern:"^\\d{11}$"},partita_iva:{type:"string",pattern:"^\\d{1\
1}$"},indirizzo:{type:"object",required:["via","comune"],additionalProperties:!1,properties:{via:{$ref:"definizioni.sche\
ma.json#/definitions/frase"},civico:{type:"string"},cap:{type:"string",pattern:"^\\d{5}$"},comune:{$ref:"definizioni.sch\
ema.json#/definitions/frase"},provincia:{type:"string",pattern:"^[A-Z]{2}$"}}},telefono:{type:"array",items:{type:"strin\
g",pattern:"^[+0-9][0-9 .-]{4,20}$"},minItems:1},sito:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"},email:{
$ref:"definizioni.schema.json#/definitions/posta_elettronica"},pec:{$ref:"definizioni.schema.json#/definitions/posta_ele\
ttronica"},legale_rappresentante:{type:"object",required:["carica"],additionalProperties:!1,properties:{carica:{$ref:"de\
finizioni.schema.json#/definitions/frase"},nome:{$ref:"definizioni.schema.json#/definitions/frase"}}},abitanti:{type:"ob\
ject",required:["numero","al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/in\
tero"},al:{$ref:"definizioni.schema.json#/definitions/data"}}},dipendenti:{type:"object",required:["numero","al"],additionalProperties:!1,
properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"definizioni.schema.json#/definitions/d\
ata"}}},figure:{type:"array",items:{type:"object",required:["ruolo"],additionalProperties:!1,properties:{ruolo:{enum:["R\
PCT","OIV","Nucleo di valutazione","RTD","DPO","RASA","responsabile inclusione","mobility manager","disability manager",
"CUG"]},nome:{$ref:"definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_at\
to"}}}},territorio:{type:"array",items:{type:"object",required:["voce","valore"],additionalProperties:!1,properties:{voce:{
$ref:"definizioni.schema.json#/definitions/frase"},valore:{type:["number","string"]},unita_misura:{$ref:"definizioni.sch\
ema.json#/definitions/frase"}}}},organi_politici:{type:"array",items:{type:"object",required:["organo"],additionalProperties:!1,
properties:{organo:{$ref:"definizioni.schema.json#/definitions/frase"},componenti:{$ref:"definizioni.schema.json#/defini\
tions/testi"}}}},social:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"}},missione:{$ref:"\
definizioni.schema.json#/definitions/testo"},principi_guida:{$ref:"definizioni.schema.json#/definitions/testi"},priorita_politiche:{
$ref:"definizioni.schema.json#/definitions/testi"},note:{$ref:"definizioni.schema.json#/definitions/testo"}}},E=Object.prototype.
hasOwnProperty;const v=An.default,N=new RegExp("\\S","u");function G(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"mi\
nLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return G.errors=e,t===0}const Kr=new RegExp('^https?://[^\\s<>"]+$',"u");function Ye(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!Kr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Ye.errors=e,t===0}const In=new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$","u");function er(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!In.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return er.errors=e,t===0}function rr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n,schemaPath:"#/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return rr.errors=e,t===0}const De=new RegExp("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$","u");function ir(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}return ir.errors=e,t===0}const K=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function Xr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Xr.errors=e,t===0}function g(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return g.errors=e,t===0}function Fe(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}function tr(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return tr.errors=e,t===0}const En=new RegExp(
"^[A-Za-z0-9_]{2,20}$","u"),xn=new RegExp("^\\d{6}$","u"),Qt=new RegExp("^\\d{11}$","u"),Ln=new RegExp("^\\d{5}$","u"),Fn=new RegExp(
"^[A-Z]{2}$","u"),Sn=new RegExp("^[+0-9][0-9 .-]{4,20}$","u");function an(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[i]:e.push(i),t++}if(r.tipo_ente===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tipo_ente"}};e===null?
e=[i]:e.push(i),t++}for(const i in r)if(!E.call(Hr.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.denominazione!==void 0&&
(G(r.denominazione,{instancePath:n+"/denominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===
null?G.errors:e.concat(G.errors),t=e.length)),r.tipo_ente!==void 0){let i=r.tipo_ente;if(!(i==="comune"||i==="provincia"||
i==="citt\xE0 metropolitana"||i==="unione di comuni"||i==="comunit\xE0 montana"||i==="regione"||i==="ministero"||i==="un\
iversit\xE0"||i==="azienda sanitaria"||i==="camera di commercio"||i==="ente parco"||i==="altro")){const o={instancePath:n+
"/tipo_ente",schemaPath:"#/properties/tipo_ente/enum",keyword:"enum",params:{allowedValues:Hr.properties.tipo_ente.enum}};
e===null?e=[o]:e.push(o),t++}}if(r.codice_ipa!==void 0){let i=r.codice_ipa;if(typeof i=="string"){if(!En.test(i)){const o={
instancePath:n+"/codice_ipa",schemaPath:"#/properties/codice_ipa/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_]{2,20}$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/codice_ipa",schemaPath:"#/properties/codice_ip\
a/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.codice_istat!==void 0){let i=r.codice_istat;
if(typeof i=="string"){if(!xn.test(i)){const o={instancePath:n+"/codice_istat",schemaPath:"#/properties/codice_istat/pat\
tern",keyword:"pattern",params:{pattern:"^\\d{6}$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/codice\
_istat",schemaPath:"#/properties/codice_istat/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}
if(r.codice_fiscale!==void 0){let i=r.codice_fiscale;if(typeof i=="string"){if(!Qt.test(i)){const o={instancePath:n+"/co\
dice_fiscale",schemaPath:"#/properties/codice_fiscale/pattern",keyword:"pattern",params:{pattern:"^\\d{11}$"}};e===null?
e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/codice_fiscale",schemaPath:"#/properties/codice_fiscale/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.partita_iva!==void 0){let i=r.partita_iva;if(typeof i==
"string"){if(!Qt.test(i)){const o={instancePath:n+"/partita_iva",schemaPath:"#/properties/partita_iva/pattern",keyword:"\
pattern",params:{pattern:"^\\d{11}$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/partita_iva",schemaPath:"\
#/properties/partita_iva/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.indirizzo!==void 0){
let i=r.indirizzo;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.via===void 0){const o={instancePath:n+"/indirizzo",schemaPath:"\
#/properties/indirizzo/required",keyword:"required",params:{missingProperty:"via"}};e===null?e=[o]:e.push(o),t++}if(i.comune===
void 0){const o={instancePath:n+"/indirizzo",schemaPath:"#/properties/indirizzo/required",keyword:"required",params:{missingProperty:"\
comune"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="via"||o==="civico"||o==="cap"||o==="comune"||o==="prov\
incia")){const p={instancePath:n+"/indirizzo",schemaPath:"#/properties/indirizzo/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.via!==void 0&&(G(i.via,{instancePath:n+"/\
indirizzo/via",parentData:i,parentDataProperty:"via",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
i.civico!==void 0&&typeof i.civico!="string"){const o={instancePath:n+"/indirizzo/civico",schemaPath:"#/properties/indir\
izzo/properties/civico/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(i.cap!==void 0){let o=i.
cap;if(typeof o=="string"){if(!Ln.test(o)){const p={instancePath:n+"/indirizzo/cap",schemaPath:"#/properties/indirizzo/p\
roperties/cap/pattern",keyword:"pattern",params:{pattern:"^\\d{5}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+
"/indirizzo/cap",schemaPath:"#/properties/indirizzo/properties/cap/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}}if(i.comune!==void 0&&(G(i.comune,{instancePath:n+"/indirizzo/comune",parentData:i,parentDataProperty:"\
comune",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),i.provincia!==void 0){let o=i.provincia;if(typeof o==
"string"){if(!Fn.test(o)){const p={instancePath:n+"/indirizzo/provincia",schemaPath:"#/properties/indirizzo/properties/p\
rovincia/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+
"/indirizzo/provincia",schemaPath:"#/properties/indirizzo/properties/provincia/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/indirizzo",schemaPath:"#/properties/indirizzo/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.telefono!==void 0){let i=r.telefono;if(Array.isArray(i)){
if(i.length<1){const p={instancePath:n+"/telefono",schemaPath:"#/properties/telefono/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(typeof s=="string"){if(!Sn.test(
s)){const a={instancePath:n+"/telefono/"+p,schemaPath:"#/properties/telefono/items/pattern",keyword:"pattern",params:{pattern:"\
^[+0-9][0-9 .-]{4,20}$"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:n+"/telefono/"+p,schemaPath:"#/proper\
ties/telefono/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+
"/telefono",schemaPath:"#/properties/telefono/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
if(r.sito!==void 0&&(Ye(r.sito,{instancePath:n+"/sito",parentData:r,parentDataProperty:"sito",rootData:l})||(e=e===null?
Ye.errors:e.concat(Ye.errors),t=e.length)),r.email!==void 0&&(er(r.email,{instancePath:n+"/email",parentData:r,parentDataProperty:"\
email",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.pec!==void 0&&(er(r.pec,{instancePath:n+"/\
pec",parentData:r,parentDataProperty:"pec",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.legale_rappresentante!==
void 0){let i=r.legale_rappresentante;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.carica===void 0){const o={instancePath:n+
"/legale_rappresentante",schemaPath:"#/properties/legale_rappresentante/required",keyword:"required",params:{missingProperty:"\
carica"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="carica"||o==="nome")){const p={instancePath:n+"/legale\
_rappresentante",schemaPath:"#/properties/legale_rappresentante/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.carica!==void 0&&(G(i.carica,{instancePath:n+"/legale_rappresentan\
te/carica",parentData:i,parentDataProperty:"carica",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),i.
nome!==void 0&&(G(i.nome,{instancePath:n+"/legale_rappresentante/nome",parentData:i,parentDataProperty:"nome",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length))}else{const o={instancePath:n+"/legale_rappresentante",schemaPath:"#\
/properties/legale_rappresentante/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.abitanti!==
void 0){let i=r.abitanti;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.numero===void 0){const o={instancePath:n+"/ab\
itanti",schemaPath:"#/properties/abitanti/required",keyword:"required",params:{missingProperty:"numero"}};e===null?e=[o]:
e.push(o),t++}if(i.al===void 0){const o={instancePath:n+"/abitanti",schemaPath:"#/properties/abitanti/required",keyword:"\
required",params:{missingProperty:"al"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="numero"||o==="al")){const p={
instancePath:n+"/abitanti",schemaPath:"#/properties/abitanti/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.numero!==void 0&&(rr(i.numero,{instancePath:n+"/abitanti/numero",parentData:i,
parentDataProperty:"numero",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),i.al!==void 0&&(ir(i.al,
{instancePath:n+"/abitanti/al",parentData:i,parentDataProperty:"al",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),
t=e.length))}else{const o={instancePath:n+"/abitanti",schemaPath:"#/properties/abitanti/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),t++}}if(r.dipendenti!==void 0){let i=r.dipendenti;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.numero===void 0){const o={instancePath:n+"/dipendenti",schemaPath:"#/properties/dipendenti/required",keyword:"r\
equired",params:{missingProperty:"numero"}};e===null?e=[o]:e.push(o),t++}if(i.al===void 0){const o={instancePath:n+"/dip\
endenti",schemaPath:"#/properties/dipendenti/required",keyword:"required",params:{missingProperty:"al"}};e===null?e=[o]:
e.push(o),t++}for(const o in i)if(!(o==="numero"||o==="al")){const p={instancePath:n+"/dipendenti",schemaPath:"#/propert\
ies/dipendenti/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(
p),t++}i.numero!==void 0&&(rr(i.numero,{instancePath:n+"/dipendenti/numero",parentData:i,parentDataProperty:"numero",rootData:l})||
(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),i.al!==void 0&&(ir(i.al,{instancePath:n+"/dipendenti/al",parentData:i,
parentDataProperty:"al",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length))}else{const o={instancePath:n+
"/dipendenti",schemaPath:"#/properties/dipendenti/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
t++}}if(r.figure!==void 0){let i=r.figure;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.ruolo===void 0){const a={instancePath:n+"/figure/"+p,schemaPath:"#/properties/figure/i\
tems/required",keyword:"required",params:{missingProperty:"ruolo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a===
"ruolo"||a==="nome"||a==="atto")){const f={instancePath:n+"/figure/"+p,schemaPath:"#/properties/figure/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.ruolo!==void 0){
let a=s.ruolo;if(!(a==="RPCT"||a==="OIV"||a==="Nucleo di valutazione"||a==="RTD"||a==="DPO"||a==="RASA"||a==="responsabi\
le inclusione"||a==="mobility manager"||a==="disability manager"||a==="CUG")){const f={instancePath:n+"/figure/"+p+"/ruo\
lo",schemaPath:"#/properties/figure/items/properties/ruolo/enum",keyword:"enum",params:{allowedValues:Hr.properties.figure.
items.properties.ruolo.enum}};e===null?e=[f]:e.push(f),t++}}s.nome!==void 0&&(G(s.nome,{instancePath:n+"/figure/"+p+"/no\
me",parentData:s,parentDataProperty:"nome",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.atto!==void 0&&
(Xr(s.atto,{instancePath:n+"/figure/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:l})||(e=e===null?Xr.errors:
e.concat(Xr.errors),t=e.length))}else{const a={instancePath:n+"/figure/"+p,schemaPath:"#/properties/figure/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/figure",schemaPath:"#/proper\
ties/figure/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.territorio!==void 0){let i=r.
territorio;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.voce===void 0){const a={instancePath:n+"/territorio/"+p,schemaPath:"#/properties/territorio/items/required",keyword:"\
required",params:{missingProperty:"voce"}};e===null?e=[a]:e.push(a),t++}if(s.valore===void 0){const a={instancePath:n+"/\
territorio/"+p,schemaPath:"#/properties/territorio/items/required",keyword:"required",params:{missingProperty:"valore"}};
e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="voce"||a==="valore"||a==="unita_misura")){const f={instancePath:n+
"/territorio/"+p,schemaPath:"#/properties/territorio/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.voce!==void 0&&(G(s.voce,{instancePath:n+"/territorio/"+p+"/voc\
e",parentData:s,parentDataProperty:"voce",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.valore!==
void 0){let a=s.valore;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"){const f={instancePath:n+"/territorio/"+
p+"/valore",schemaPath:"#/properties/territorio/items/properties/valore/type",keyword:"type",params:{type:Hr.properties.
territorio.items.properties.valore.type}};e===null?e=[f]:e.push(f),t++}}s.unita_misura!==void 0&&(G(s.unita_misura,{instancePath:n+
"/territorio/"+p+"/unita_misura",parentData:s,parentDataProperty:"unita_misura",rootData:l})||(e=e===null?G.errors:e.concat(
G.errors),t=e.length))}else{const a={instancePath:n+"/territorio/"+p,schemaPath:"#/properties/territorio/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/territorio",schemaPath:"#/pr\
operties/territorio/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.organi_politici!==void 0){
let i=r.organi_politici;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.organo===void 0){const a={instancePath:n+"/organi_politici/"+p,schemaPath:"#/properties/organi_p\
olitici/items/required",keyword:"required",params:{missingProperty:"organo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="organo"||a==="componenti")){const f={instancePath:n+"/organi_politici/"+p,schemaPath:"#/properties/organi_poli\
tici/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),
t++}s.organo!==void 0&&(G(s.organo,{instancePath:n+"/organi_politici/"+p+"/organo",parentData:s,parentDataProperty:"orga\
no",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.componenti!==void 0&&(Fe(s.componenti,{instancePath:n+
"/organi_politici/"+p+"/componenti",parentData:s,parentDataProperty:"componenti",rootData:l})||(e=e===null?Fe.errors:e.concat(
Fe.errors),t=e.length))}else{const a={instancePath:n+"/organi_politici/"+p,schemaPath:"#/properties/organi_politici/item\
s/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/organi_poli\
tici",schemaPath:"#/properties/organi_politici/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
if(r.social!==void 0){let i=r.social;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Ye(i[p],{instancePath:n+"\
/social/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)}else{const o={
instancePath:n+"/social",schemaPath:"#/properties/social/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),t++}}r.missione!==void 0&&(tr(r.missione,{instancePath:n+"/missione",parentData:r,parentDataProperty:"missione",rootData:l})||
(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.principi_guida!==void 0&&(Fe(r.principi_guida,{instancePath:n+"\
/principi_guida",parentData:r,parentDataProperty:"principi_guida",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),
t=e.length)),r.priorita_politiche!==void 0&&(Fe(r.priorita_politiche,{instancePath:n+"/priorita_politiche",parentData:r,
parentDataProperty:"priorita_politiche",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.note!==void 0&&
(tr(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?tr.errors:e.concat(tr.
errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return an.errors=e,t===0}const On=ln,Vn={$schema:"http://json-schema.org/draft-07/schema#",$id:"antico\
rruzione.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definit\
ions/testo"},testata:{type:"object",additionalProperties:!1,properties:{rpct:{type:"object",additionalProperties:!1,properties:{
persona:{$ref:"definizioni.schema.json#/definitions/persona"},carica:{$ref:"definizioni.schema.json#/definitions/frase"},
atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},dal:{$ref:"definizioni.schema.json#/definitions/data"}}},soggetti:{
type:"array",items:{type:"object",required:["soggetto","compiti"],additionalProperties:!1,properties:{soggetto:{$ref:"de\
finizioni.schema.json#/definitions/frase"},compiti:{$ref:"definizioni.schema.json#/definitions/testo"}}}},obiettivi_strategici:{
type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.js\
on#/definitions/identificativo"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},atto:{$ref:"definizioni.schem\
a.json#/definitions/rif_atto"},valore_pubblico:{$ref:"definizioni.schema.json#/definitions/testi"},indicatori:{type:"arr\
ay",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}}}}},contesto_esterno:{$ref:"definizioni.schema.json#/\
definitions/testo"},contesto_interno:{$ref:"definizioni.schema.json#/definitions/testo"},metodologia:{$ref:"definizioni.\
schema.json#/definitions/testo"},consultazione:{type:"object",additionalProperties:!1,properties:{avviso:{$ref:"definizi\
oni.schema.json#/definitions/rif_atto"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.sch\
ema.json#/definitions/data"},osservazioni_ricevute:{$ref:"definizioni.schema.json#/definitions/intero"},recepite:{$ref:"\
definizioni.schema.json#/definitions/intero"},atto_esito:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}}}},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/b\
locco"}},processi:{type:"array",items:{$ref:"#/definitions/processo_mappato"}},eventi_rischiosi:{type:"array",items:{$ref:"\
#/definitions/evento_rischioso"}},misure:{type:"array",items:{$ref:"#/definitions/misura_prevenzione"}},monitoraggio:{type:"\
object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile:{
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
$ref:"definizioni.schema.json#/definitions/testo"}}}}};function b(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return b.errors=e,t===0}function d(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(
i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===
null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}return d.errors=e,t===0}function Yr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cognome===void 0){const i={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"cognome"}};e===null?e=[i]:e.push(i),t++}if(r.nome===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nome"}};e===null?e=[i]:e.push(i),t++}
for(const i in r)if(!(i==="cognome"||i==="nome"||i==="titolo")){const o={instancePath:n,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.cognome!==void 0&&(d(r.
cognome,{instancePath:n+"/cognome",parentData:r,parentDataProperty:"cognome",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.nome!==void 0&&(d(r.nome,{instancePath:n+"/nome",parentData:r,parentDataProperty:"nome",rootData:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,
parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Yr.errors=e,t===0}function k(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){
const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(
r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}
if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.
push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}return k.errors=e,t===0}function $e(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return $e.errors=e,t===0}function Se(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}return Se.errors=e,t===0}function ze(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>80){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[i]:e.push(
i),t++}if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z\
0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return ze.errors=e,t===0}function Je(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+
o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return Je.errors=e,t===0}const w={
type:"object",required:["denominazione"],additionalProperties:!1,properties:{id:{$ref:"#/definitions/identificativo"},denominazione:{
$ref:"#/definitions/frase"},tipo:{enum:["impatto","outcome","output","efficacia quantitativa","efficacia qualitativa","e\
fficienza economica","efficienza temporale","stato di salute","attuazione","rispetto dei tempi"]},dimensione:{$ref:"#/de\
finitions/frase"},sottodimensione:{$ref:"#/definitions/frase"},formula:{type:["string","object"],required:["numeratore"],
additionalProperties:!1,properties:{numeratore:{$ref:"#/definitions/frase"},denominatore:{$ref:"#/definitions/frase"}}},
unita_misura:{$ref:"#/definitions/frase"},polarita:{enum:["+","-"]},baseline:{type:"object",required:["valore"],additionalProperties:!1,
properties:{valore:{type:["number","string"]},al:{type:["string","integer"]}}},target:{type:"object",propertyNames:{pattern:"\
^\\d{4}$"},additionalProperties:{$ref:"#/definitions/traguardo"}},storico:{type:"object",propertyNames:{pattern:"^\\d{4}$"},
additionalProperties:{type:["number","string"]}},consuntivo:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{
type:["number","string"]}},peso:{$ref:"#/definitions/percentuale"},fonte:{$ref:"#/definitions/frase"},periodicita:{$ref:"\
#/definitions/frase"},responsabile_dato:{$ref:"#/definitions/rif_unita"},rilevante:{type:"boolean"}}};function ie(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>80){const i={instancePath:n,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[i]:e.push(i),t++}if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ie.
errors=e,t===0}const Xe={type:["number","string","object"],properties:{operatore:{enum:["=",">=","<=",">","<","tra"]},valore:{
type:["number","string"]},a:{type:["number","string"]}},required:["valore"],additionalProperties:!1};function te(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="str\
ing"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Xe.
type}};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.valore===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"valore"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="operatore"||i==="valore"||i==="a")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.operatore!==void 0){let i=r.operatore;
if(!(i==="="||i===">="||i==="<="||i===">"||i==="<"||i==="tra")){const o={instancePath:n+"/operatore",schemaPath:"#/prope\
rties/operatore/enum",keyword:"enum",params:{allowedValues:Xe.properties.operatore.enum}};e===null?e=[o]:e.push(o),t++}}
if(r.valore!==void 0){let i=r.valore;if(!(typeof i=="number"&&isFinite(i))&&typeof i!="string"){const o={instancePath:n+
"/valore",schemaPath:"#/properties/valore/type",keyword:"type",params:{type:Xe.properties.valore.type}};e===null?e=[o]:e.
push(o),t++}}if(r.a!==void 0){let i=r.a;if(!(typeof i=="number"&&isFinite(i))&&typeof i!="string"){const o={instancePath:n+
"/a",schemaPath:"#/properties/a/type",keyword:"type",params:{type:Xe.properties.a.type}};e===null?e=[o]:e.push(o),t++}}}
return te.errors=e,t===0}const Cr={type:["number","string"],minimum:0,maximum:100,pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d\
+)?) ?%?$"},Tr=new RegExp("^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$","u");function ne(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Cr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="numb\
er"&&isFinite(r)){if(r>100||isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Tr.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}};e===null?e=[i]:e.push(
i),t++}return ne.errors=e,t===0}function oe(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*\
$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}return oe.errors=e,t===0}const W=new RegExp("^\\d{4}$","u");function Ge(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===
null?e=[s]:e.push(s),t++}for(const s in r)if(!E.call(w.properties,s)){const a={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(
r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+"/denominazione",parentData:r,parentDataProperty:"\
denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.tipo!==void 0){let s=r.tipo;if(!(s===
"impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficienza econo\
mica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi")){const a={instancePath:n+
"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{allowedValues:w.properties.tipo.enum}};e===null?e=[a]:
e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+"/dimensione",parentData:r,parentDataProperty:"\
dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.sottodimensione!==void 0&&(d(r.sottodimensione,
{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sottodimensione",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.
isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type:w.properties.
formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.numeratore===void 0){const a={
instancePath:n+"/formula",schemaPath:"#/properties/formula/required",keyword:"required",params:{missingProperty:"numerat\
ore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="numeratore"||a==="denominatore")){const f={instancePath:n+
"/formula",schemaPath:"#/properties/formula/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"\
numeratore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,
{instancePath:n+"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}}if(r.unita_misura!==void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,
parentDataProperty:"unita_misura",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){
let s=r.polarita;if(!(s==="+"||s==="-")){const a={instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"\
enum",params:{allowedValues:w.properties.polarita.enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/pro\
perties/baseline/required",keyword:"required",params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="valore"||a==="al")){const f={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.
valore;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"\
#/properties/baseline/properties/valore/type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};
e===null?e=[f]:e.push(f),t++}}if(s.al!==void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const f={instancePath:n+"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",
params:{type:w.properties.baseline.properties.al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/ba\
seline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
target!==void 0){let s=r.target;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="s\
tring"&&!W.test(a)){const c={instancePath:n+"/target",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+
"/target",schemaPath:"#/properties/target/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/\
target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+
"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storico/additionalProperties/type",keyword:"\
type",params:{type:w.properties.storico.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/storico",schemaPath:"#/properties/storico/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?
e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/consuntivo/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"\
type",params:{type:w.properties.consuntivo.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}if(r.peso!==void 0&&(ne(r.peso,{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+
"/periodicita",parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.responsabile_dato!==void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"\
responsabile_dato",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!=
"boolean"){const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}function nr(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){const i={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.
push(i),t++}return nr.errors=e,t===0}const Rn=new RegExp("^allegati/[^\\\\]+$","u");function S(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!Rn.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^allegati/[^\\\\]+$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return S.errors=e,t===0}function se(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[i]:e.push(i),t++}
for(const i in r)if(!(i==="file"||i==="alternativa"||i==="didascalia")){const o={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.file!==void 0&&
(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.alternativa!==void 0&&typeof r.alternativa!="string"){const i={instancePath:n+"/alternativa",schemaPath:"\
#/properties/alternativa/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}r.didascalia!==void 0&&
(d(r.didascalia,{instancePath:n+"/didascalia",parentData:r,parentDataProperty:"didascalia",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}function ei(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=
[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="testo"||i==="immagini")){const o={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.
titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length)),r.testo!==void 0&&(g(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"\
testo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.immagini!==void 0){let i=r.immagini;if(Array.
isArray(i)){const o=i.length;for(let p=0;p<o;p++)se(i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"\
#/properties/immagini/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ei.errors=e,t===0}const Wt={
type:"object",required:["id","area_rischio","processo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema\
.json#/definitions/identificativo"},area_rischio:{enum:["contratti pubblici","concorsi e gestione del personale","autori\
zzazioni e concessioni","sovvenzioni e contributi","entrate, spese e patrimonio","controlli, verifiche, ispezioni e sanz\
ioni","incarichi e nomine","affari legali e contenzioso","governo del territorio","rifiuti","fondi europei e PNRR","altr\
a area"]},area_altra:{$ref:"definizioni.schema.json#/definitions/frase"},macroprocesso:{$ref:"definizioni.schema.json#/d\
efinitions/frase"},processo:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.js\
on#/definitions/testo"},fasi:{$ref:"definizioni.schema.json#/definitions/testi"},unita:{type:"array",items:{$ref:"defini\
zioni.schema.json#/definitions/rif_unita"},minItems:1},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},
input:{$ref:"definizioni.schema.json#/definitions/testo"},output:{$ref:"definizioni.schema.json#/definitions/testo"},vincoli:{
$ref:"definizioni.schema.json#/definitions/testo"}}};function xe(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return xe.errors=e,t===0}function ri(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:
e.push(i),t++}if(r.area_rischio===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
area_rischio"}};e===null?e=[i]:e.push(i),t++}if(r.processo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"processo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(Wt.properties,i)){
const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.id!==void 0&&(ze(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.area_rischio!==void 0){let i=r.area_rischio;if(!(i==="contratti\
 pubblici"||i==="concorsi e gestione del personale"||i==="autorizzazioni e concessioni"||i==="sovvenzioni e contributi"||
i==="entrate, spese e patrimonio"||i==="controlli, verifiche, ispezioni e sanzioni"||i==="incarichi e nomine"||i==="affa\
ri legali e contenzioso"||i==="governo del territorio"||i==="rifiuti"||i==="fondi europei e PNRR"||i==="altra area")){const o={
instancePath:n+"/area_rischio",schemaPath:"#/properties/area_rischio/enum",keyword:"enum",params:{allowedValues:Wt.properties.
area_rischio.enum}};e===null?e=[o]:e.push(o),t++}}if(r.area_altra!==void 0&&(k(r.area_altra,{instancePath:n+"/area_altra",
parentData:r,parentDataProperty:"area_altra",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.macroprocesso!==
void 0&&(k(r.macroprocesso,{instancePath:n+"/macroprocesso",parentData:r,parentDataProperty:"macroprocesso",rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.processo!==void 0&&(k(r.processo,{instancePath:n+"/processo",parentData:r,
parentDataProperty:"processo",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.descrizione!==void 0&&
(b(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"descrizione",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)),r.fasi!==void 0&&(Je(r.fasi,{instancePath:n+"/fasi",parentData:r,parentDataProperty:"\
fasi",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),r.unita!==void 0){let i=r.unita;if(Array.isArray(
i)){if(i.length<1){const p={instancePath:n+"/unita",schemaPath:"#/properties/unita/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)xe(i[p],{instancePath:n+"/unita/"+p,parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{const o={instancePath:n+"/\
unita",schemaPath:"#/properties/unita/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.responsabile!==
void 0&&(k(r.responsabile,{instancePath:n+"/responsabile",parentData:r,parentDataProperty:"responsabile",rootData:l})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),r.input!==void 0&&(b(r.input,{instancePath:n+"/input",parentData:r,parentDataProperty:"\
input",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.output!==void 0&&(b(r.output,{instancePath:n+
"/output",parentData:r,parentDataProperty:"output",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.
vincoli!==void 0&&(b(r.vincoli,{instancePath:n+"/vincoli",parentData:r,parentDataProperty:"vincoli",rootData:l})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),t++}return ri.errors=e,t===0}const Rr={type:"object",required:["id","processo","descr\
izione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},processo:{$ref:"\
definizioni.schema.json#/definitions/identificativo"},fase:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},fattori_abilitanti:{$ref:"definizioni.schema.json#/definitions/testi"},
probabilita:{enum:["alto","medio","basso"]},impatto:{enum:["alto","medio","basso"]},valutazione:{enum:["alto","medio","b\
asso"]},motivazione:{$ref:"definizioni.schema.json#/definitions/testo"},controlli_esistenti:{$ref:"definizioni.schema.js\
on#/definitions/testo"},rischio_residuo:{enum:["alto","medio","basso"]}}};function ii(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),t++}if(r.
processo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"processo"}};
e===null?e=[i]:e.push(i),t++}if(r.descrizione===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"descrizione"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(Rr.properties,i)){const o={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),t++}if(r.id!==void 0&&(ze(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.processo!==void 0&&(ze(r.processo,{instancePath:n+"/processo",parentData:r,
parentDataProperty:"processo",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.fase!==void 0&&(k(r.
fase,{instancePath:n+"/fase",parentData:r,parentDataProperty:"fase",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.descrizione!==void 0&&(b(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"de\
scrizione",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.fattori_abilitanti!==void 0&&(Je(r.fattori_abilitanti,
{instancePath:n+"/fattori_abilitanti",parentData:r,parentDataProperty:"fattori_abilitanti",rootData:l})||(e=e===null?Je.
errors:e.concat(Je.errors),t=e.length)),r.probabilita!==void 0){let i=r.probabilita;if(!(i==="alto"||i==="medio"||i==="b\
asso")){const o={instancePath:n+"/probabilita",schemaPath:"#/properties/probabilita/enum",keyword:"enum",params:{allowedValues:Rr.
properties.probabilita.enum}};e===null?e=[o]:e.push(o),t++}}if(r.impatto!==void 0){let i=r.impatto;if(!(i==="alto"||i===
"medio"||i==="basso")){const o={instancePath:n+"/impatto",schemaPath:"#/properties/impatto/enum",keyword:"enum",params:{
allowedValues:Rr.properties.impatto.enum}};e===null?e=[o]:e.push(o),t++}}if(r.valutazione!==void 0){let i=r.valutazione;
if(!(i==="alto"||i==="medio"||i==="basso")){const o={instancePath:n+"/valutazione",schemaPath:"#/properties/valutazione/\
enum",keyword:"enum",params:{allowedValues:Rr.properties.valutazione.enum}};e===null?e=[o]:e.push(o),t++}}if(r.motivazione!==
void 0&&(b(r.motivazione,{instancePath:n+"/motivazione",parentData:r,parentDataProperty:"motivazione",rootData:l})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length)),r.controlli_esistenti!==void 0&&(b(r.controlli_esistenti,{instancePath:n+"\
/controlli_esistenti",parentData:r,parentDataProperty:"controlli_esistenti",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.rischio_residuo!==void 0){let i=r.rischio_residuo;if(!(i==="alto"||i==="medio"||i==="basso")){const o={
instancePath:n+"/rischio_residuo",schemaPath:"#/properties/rischio_residuo/enum",keyword:"enum",params:{allowedValues:Rr.
properties.rischio_residuo.enum}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ii.errors=e,t===0}const Jr={type:"object",required:["i\
d","tipo","descrizione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificati\
vo"},tipo:{enum:["generale","specifica"]},categoria:{enum:["controllo","trasparenza","codice di comportamento","regolame\
ntazione","semplificazione","formazione","rotazione","segnalazione e whistleblowing","conflitto di interessi","inconferi\
bilit\xE0 e incompatibilit\xE0","pantouflage","patti di integrit\xE0","sensibilizzazione e partecipazione","informatizza\
zione","altro"]},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},eventi:{type:"array",items:{$ref:"defin\
izioni.schema.json#/definitions/identificativo"},minItems:1},fasi_attuazione:{type:"array",items:{type:"object",required:[
"descrizione"],additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},scadenza:{
$ref:"definizioni.schema.json#/definitions/scadenza"}}}},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},
unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},indicatore:{$ref:"definizi\
oni.schema.json#/definitions/indicatore"},monitoraggio:{type:"object",additionalProperties:!1,properties:{tipologia:{$ref:"\
definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{
$ref:"definizioni.schema.json#/definitions/frase"}}},obiettivo_performance:{$ref:"definizioni.schema.json#/definitions/r\
if_obiettivo"},stato:{enum:["da attuare","in attuazione","attuata"]}}},Le={type:["string","object"],pattern:"^(\\d{1,2}/\\\
d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$",properties:{entro:{$ref:"#/definitions/durata"},da_atto:{
$ref:"#/definitions/rif_atto"},da_fase:{type:["integer","string"]},da:{$ref:"#/definitions/frase"},non_prevedibile:{$ref:"\
#/definitions/frase"}},additionalProperties:!1,if:{type:"object"},then:{oneOf:[{required:["non_prevedibile"]},{required:[
"entro","da_atto"]},{required:["entro","da_fase"]},{required:["entro","da"]}]}},Vr=new RegExp("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\\
d{4}-\\d{2}-\\d{2}|conclusa|in corso d['\u2019]anno)$","u");const pn=new RegExp("^\\d{1,4} (giorn[oi]|mes[ei]|ann[oi])$","u");function ve(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!pn.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^\\d{1,4} (giorn[oi]|mes[ei]|ann[oi])$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ve.errors=e,t===0}function A(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){
const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=
[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),t++}return A.errors=e,t===0}function ti(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const f={instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:Le.type}};e===null?e=[f]:e.push(f),t++}const i=t;let o=!0;const p=t;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){const f={};e===null?e=[f]:e.push(f),t++}var s=p===t;if(t=i,e!==null&&(i?e.length=i:e=null),
s){const f=t,c=t;let y=!1,h=null;const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.non_prevedibile===void 0){const z={
instancePath:n,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty:"non_prevedibile"}};e===null?
e=[z]:e.push(z),t++}var a=pe===t;a&&(y=!0,h=0);const X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){
const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty:"entro"}};e===null?
e=[z]:e.push(z),t++}if(r.da_atto===void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"require\
d",params:{missingProperty:"da_atto"}};e===null?e=[z]:e.push(z),t++}}var a=X===t;if(a&&y)y=!1,h=[h,1];else{a&&(y=!0,h=1);
const z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){const j={instancePath:n,schemaPath:"#/then/o\
neOf/2/required",keyword:"required",params:{missingProperty:"entro"}};e===null?e=[j]:e.push(j),t++}if(r.da_fase===void 0){
const j={instancePath:n,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"da_fase"}};e===
null?e=[j]:e.push(j),t++}}var a=z===t;if(a&&y)y=!1,h=[h,2];else{a&&(y=!0,h=2);const j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.entro===void 0){const O={instancePath:n,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{
missingProperty:"entro"}};e===null?e=[O]:e.push(O),t++}if(r.da===void 0){const O={instancePath:n,schemaPath:"#/then/oneO\
f/3/required",keyword:"required",params:{missingProperty:"da"}};e===null?e=[O]:e.push(O),t++}}var a=j===t;a&&y?(y=!1,h=[
h,3]):a&&(y=!0,h=3)}}if(y)t=c,e!==null&&(c?e.length=c:e=null);else{const z={instancePath:n,schemaPath:"#/then/oneOf",keyword:"\
oneOf",params:{passingSchemas:h}};e===null?e=[z]:e.push(z),t++}var s=f===t;o=s}if(!o){const f={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&!Vr.test(r)){const f={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|concl\
usa|in corso d['\u2019]anno)$"}};e===null?e=[f]:e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="entro"||f==="da_atto"||f==="da_fase"||f==="da"||f==="non_prevedibile")){const c={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(r.entro!==
void 0&&(ve(r.entro,{instancePath:n+"/entro",parentData:r,parentDataProperty:"entro",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),r.da_atto!==void 0&&(A(r.da_atto,{instancePath:n+"/da_atto",parentData:r,parentDataProperty:"\
da_atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.da_fase!==void 0){let f=r.da_fase;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/da_fase",schemaPath:"#/properti\
es/da_fase/type",keyword:"type",params:{type:Le.properties.da_fase.type}};e===null?e=[c]:e.push(c),t++}}r.da!==void 0&&(d(
r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.non_prevedibile!==void 0&&(d(r.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:r,parentDataProperty:"\
non_prevedibile",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}return ti.errors=e,t===0}const Gr=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$","u");function ni(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Gr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ni.errors=e,t===0}function oi(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[i]:e.push(i),t++}if(r.tipo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tipo"}};e===null?e=[i]:e.push(i),t++}if(r.descrizione===void 0){const i={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"descrizione"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.
call(Jr.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0&&(ze(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.tipo!==void 0){let i=r.tipo;if(!(i==="general\
e"||i==="specifica")){const o={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{allowedValues:Jr.
properties.tipo.enum}};e===null?e=[o]:e.push(o),t++}}if(r.categoria!==void 0){let i=r.categoria;if(!(i==="controllo"||i===
"trasparenza"||i==="codice di comportamento"||i==="regolamentazione"||i==="semplificazione"||i==="formazione"||i==="rota\
zione"||i==="segnalazione e whistleblowing"||i==="conflitto di interessi"||i==="inconferibilit\xE0 e incompatibilit\xE0"||
i==="pantouflage"||i==="patti di integrit\xE0"||i==="sensibilizzazione e partecipazione"||i==="informatizzazione"||i==="\
altro")){const o={instancePath:n+"/categoria",schemaPath:"#/properties/categoria/enum",keyword:"enum",params:{allowedValues:Jr.
properties.categoria.enum}};e===null?e=[o]:e.push(o),t++}}if(r.descrizione!==void 0&&(b(r.descrizione,{instancePath:n+"/\
descrizione",parentData:r,parentDataProperty:"descrizione",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.eventi!==void 0){let i=r.eventi;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/eventi",schemaPath:"#/pr\
operties/eventi/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<
o;p++)ze(i[p],{instancePath:n+"/eventi/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ze.errors:e.concat(
ze.errors),t=e.length)}else{const o={instancePath:n+"/eventi",schemaPath:"#/properties/eventi/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.fasi_attuazione!==void 0){let i=r.fasi_attuazione;if(Array.isArray(i)){
const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.descrizione===void 0){
const a={instancePath:n+"/fasi_attuazione/"+p,schemaPath:"#/properties/fasi_attuazione/items/required",keyword:"required",
params:{missingProperty:"descrizione"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="descrizione"||a==="scade\
nza")){const f={instancePath:n+"/fasi_attuazione/"+p,schemaPath:"#/properties/fasi_attuazione/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.descrizione!==void 0&&(b(s.
descrizione,{instancePath:n+"/fasi_attuazione/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.scadenza!==void 0&&(ti(s.scadenza,{instancePath:n+"/fasi_attuazio\
ne/"+p+"/scadenza",parentData:s,parentDataProperty:"scadenza",rootData:l})||(e=e===null?ti.errors:e.concat(ti.errors),t=
e.length))}else{const a={instancePath:n+"/fasi_attuazione/"+p,schemaPath:"#/properties/fasi_attuazione/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/fasi_attuazione",schemaPath:"\
#/properties/fasi_attuazione/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.responsabile!==
void 0&&(k(r.responsabile,{instancePath:n+"/responsabile",parentData:r,parentDataProperty:"responsabile",rootData:l})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),r.unita!==void 0){let i=r.unita;if(Array.isArray(i)){if(i.length<1){const p={
instancePath:n+"/unita",schemaPath:"#/properties/unita/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(
p),t++}const o=i.length;for(let p=0;p<o;p++)xe(i[p],{instancePath:n+"/unita/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)}else{const o={instancePath:n+"/unita",schemaPath:"#/properties/uni\
ta/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.indicatore!==void 0&&(Ge(r.indicatore,
{instancePath:n+"/indicatore",parentData:r,parentDataProperty:"indicatore",rootData:l})||(e=e===null?Ge.errors:e.concat(
Ge.errors),t=e.length)),r.monitoraggio!==void 0){let i=r.monitoraggio;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)
if(!(o==="tipologia"||o==="periodicita"||o==="responsabile")){const p={instancePath:n+"/monitoraggio",schemaPath:"#/prop\
erties/monitoraggio/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.
push(p),t++}i.tipologia!==void 0&&(k(i.tipologia,{instancePath:n+"/monitoraggio/tipologia",parentData:i,parentDataProperty:"\
tipologia",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.periodicita!==void 0&&(k(i.periodicita,{
instancePath:n+"/monitoraggio/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),i.responsabile!==void 0&&(k(i.responsabile,{instancePath:n+"/monitoraggio/responsabile",
parentData:i,parentDataProperty:"responsabile",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{const o={
instancePath:n+"/monitoraggio",schemaPath:"#/properties/monitoraggio/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),t++}}if(r.obiettivo_performance!==void 0&&(ni(r.obiettivo_performance,{instancePath:n+"/obiettivo_perfor\
mance",parentData:r,parentDataProperty:"obiettivo_performance",rootData:l})||(e=e===null?ni.errors:e.concat(ni.errors),t=
e.length)),r.stato!==void 0){let i=r.stato;if(!(i==="da attuare"||i==="in attuazione"||i==="attuata")){const o={instancePath:n+
"/stato",schemaPath:"#/properties/stato/enum",keyword:"enum",params:{allowedValues:Jr.properties.stato.enum}};e===null?e=
[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
i]:e.push(i),t++}return oi.errors=e,t===0}const Zn={type:"object",required:["obbligo"],additionalProperties:!1,properties:{
obbligo:{$ref:"definizioni.schema.json#/definitions/frase"},norma:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello1:{
$ref:"definizioni.schema.json#/definitions/frase"},sottosezione_livello2:{$ref:"definizioni.schema.json#/definitions/fra\
se"},dato:{$ref:"definizioni.schema.json#/definitions/testo"},responsabile_trasmissione:{$ref:"definizioni.schema.json#/\
definitions/rif_unita"},responsabile_pubblicazione:{$ref:"definizioni.schema.json#/definitions/rif_unita"},termine:{$ref:"\
definizioni.schema.json#/definitions/frase"},aggiornamento:{$ref:"definizioni.schema.json#/definitions/frase"},monitoraggio:{
$ref:"definizioni.schema.json#/definitions/frase"},motivazione_impossibilita:{$ref:"definizioni.schema.json#/definitions\
/testo"}}};function si(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.obbligo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"obbligo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(Zn.properties,i)){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}r.obbligo!==void 0&&(k(r.obbligo,{instancePath:n+"/obbligo",parentData:r,parentDataProperty:"obbligo",rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.norma!==void 0&&(k(r.norma,{instancePath:n+"/norma",parentData:r,
parentDataProperty:"norma",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.sottosezione_livello1!==
void 0&&(k(r.sottosezione_livello1,{instancePath:n+"/sottosezione_livello1",parentData:r,parentDataProperty:"sottosezion\
e_livello1",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.sottosezione_livello2!==void 0&&(k(r.sottosezione_livello2,
{instancePath:n+"/sottosezione_livello2",parentData:r,parentDataProperty:"sottosezione_livello2",rootData:l})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.dato!==void 0&&(b(r.dato,{instancePath:n+"/dato",parentData:r,parentDataProperty:"\
dato",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.responsabile_trasmissione!==void 0&&(xe(r.responsabile_trasmissione,
{instancePath:n+"/responsabile_trasmissione",parentData:r,parentDataProperty:"responsabile_trasmissione",rootData:l})||(e=
e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.responsabile_pubblicazione!==void 0&&(xe(r.responsabile_pubblicazione,
{instancePath:n+"/responsabile_pubblicazione",parentData:r,parentDataProperty:"responsabile_pubblicazione",rootData:l})||
(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.termine!==void 0&&(k(r.termine,{instancePath:n+"/termine",parentData:r,
parentDataProperty:"termine",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.aggiornamento!==void 0&&
(k(r.aggiornamento,{instancePath:n+"/aggiornamento",parentData:r,parentDataProperty:"aggiornamento",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),r.monitoraggio!==void 0&&(k(r.monitoraggio,{instancePath:n+"/monitoraggio",
parentData:r,parentDataProperty:"monitoraggio",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.motivazione_impossibilita!==
void 0&&(b(r.motivazione_impossibilita,{instancePath:n+"/motivazione_impossibilita",parentData:r,parentDataProperty:"mot\
ivazione_impossibilita",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return si.errors=e,t===0}function Q(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!Kr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s<>"]+$'}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}return Q.errors=e,t===0}function ai(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="\
titolo"||i==="atto"||i==="url"||i==="file"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.
atto!==void 0&&(A(r.atto,{instancePath:n+"/atto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.url!==void 0&&(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"\
file",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/no\
ta",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ai.errors=
e,t===0}function ae(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="atto"||i==="url"||i==="\
file"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"t\
itolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.atto!==void 0&&(A(r.atto,{instancePath:n+"/a\
tto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.url!==void 0&&
(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"\
nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}function pi(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.motivo===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"motivo"}};e===null?e=
[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="motivo"||i==="documenti")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/motivo",parentData:r,parentDataProperty:"motivo",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)ae(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return pi.errors=e,t===0}function ln(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const i in r)if(!E.call(Vn.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.premessa!==void 0&&(b(r.premessa,{
instancePath:n+"/premessa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.testata!==void 0){let i=r.testata;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o===
"rpct"||o==="soggetti"||o==="obiettivi_strategici"||o==="contesto_esterno"||o==="contesto_interno"||o==="metodologia"||o===
"consultazione")){const p={instancePath:n+"/testata",schemaPath:"#/properties/testata/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.rpct!==void 0){let o=i.rpct;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const p in o)if(!(p==="persona"||p==="carica"||p==="atto"||p==="dal")){const s={instancePath:n+
"/testata/rpct",schemaPath:"#/properties/testata/properties/rpct/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.persona!==void 0&&(Yr(o.persona,{instancePath:n+"/testata/rpct/per\
sona",parentData:o,parentDataProperty:"persona",rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)),o.carica!==
void 0&&(k(o.carica,{instancePath:n+"/testata/rpct/carica",parentData:o,parentDataProperty:"carica",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),o.atto!==void 0&&($e(o.atto,{instancePath:n+"/testata/rpct/atto",parentData:o,
parentDataProperty:"atto",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),o.dal!==void 0&&(Se(o.dal,
{instancePath:n+"/testata/rpct/dal",parentData:o,parentDataProperty:"dal",rootData:l})||(e=e===null?Se.errors:e.concat(Se.
errors),t=e.length))}else{const p={instancePath:n+"/testata/rpct",schemaPath:"#/properties/testata/properties/rpct/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(i.soggetti!==void 0){let o=i.soggetti;if(Array.isArray(
o)){const p=o.length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.soggetto===void 0){
const f={instancePath:n+"/testata/soggetti/"+s,schemaPath:"#/properties/testata/properties/soggetti/items/required",keyword:"\
required",params:{missingProperty:"soggetto"}};e===null?e=[f]:e.push(f),t++}if(a.compiti===void 0){const f={instancePath:n+
"/testata/soggetti/"+s,schemaPath:"#/properties/testata/properties/soggetti/items/required",keyword:"required",params:{missingProperty:"\
compiti"}};e===null?e=[f]:e.push(f),t++}for(const f in a)if(!(f==="soggetto"||f==="compiti")){const c={instancePath:n+"/\
testata/soggetti/"+s,schemaPath:"#/properties/testata/properties/soggetti/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}a.soggetto!==void 0&&(k(a.soggetto,{instancePath:n+
"/testata/soggetti/"+s+"/soggetto",parentData:a,parentDataProperty:"soggetto",rootData:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),a.compiti!==void 0&&(b(a.compiti,{instancePath:n+"/testata/soggetti/"+s+"/compiti",parentData:a,parentDataProperty:"\
compiti",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{const f={instancePath:n+"/testata/sogge\
tti/"+s,schemaPath:"#/properties/testata/properties/soggetti/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),t++}}}else{const p={instancePath:n+"/testata/soggetti",schemaPath:"#/properties/testata/properties/sogge\
tti/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.obiettivi_strategici!==void 0){let o=i.
obiettivi_strategici;if(Array.isArray(o)){const p=o.length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.testo===void 0){const f={instancePath:n+"/testata/obiettivi_strategici/"+s,schemaPath:"#/properties/tes\
tata/properties/obiettivi_strategici/items/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[f]:
e.push(f),t++}for(const f in a)if(!(f==="id"||f==="testo"||f==="atto"||f==="valore_pubblico"||f==="indicatori")){const c={
instancePath:n+"/testata/obiettivi_strategici/"+s,schemaPath:"#/properties/testata/properties/obiettivi_strategici/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(a.id!==
void 0&&(ze(a.id,{instancePath:n+"/testata/obiettivi_strategici/"+s+"/id",parentData:a,parentDataProperty:"id",rootData:l})||
(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),a.testo!==void 0&&(b(a.testo,{instancePath:n+"/testata/obiettivi_\
strategici/"+s+"/testo",parentData:a,parentDataProperty:"testo",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=
e.length)),a.atto!==void 0&&($e(a.atto,{instancePath:n+"/testata/obiettivi_strategici/"+s+"/atto",parentData:a,parentDataProperty:"\
atto",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),a.valore_pubblico!==void 0&&(Je(a.valore_pubblico,
{instancePath:n+"/testata/obiettivi_strategici/"+s+"/valore_pubblico",parentData:a,parentDataProperty:"valore_pubblico",
rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),a.indicatori!==void 0){let f=a.indicatori;if(Array.
isArray(f)){const c=f.length;for(let y=0;y<c;y++)Ge(f[y],{instancePath:n+"/testata/obiettivi_strategici/"+s+"/indicatori\
/"+y,parentData:f,parentDataProperty:y,rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)}else{const c={
instancePath:n+"/testata/obiettivi_strategici/"+s+"/indicatori",schemaPath:"#/properties/testata/properties/obiettivi_st\
rategici/items/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}}else{const f={
instancePath:n+"/testata/obiettivi_strategici/"+s,schemaPath:"#/properties/testata/properties/obiettivi_strategici/items\
/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{const p={instancePath:n+"/testata/obie\
ttivi_strategici",schemaPath:"#/properties/testata/properties/obiettivi_strategici/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[p]:e.push(p),t++}}if(i.contesto_esterno!==void 0&&(b(i.contesto_esterno,{instancePath:n+"/testata/con\
testo_esterno",parentData:i,parentDataProperty:"contesto_esterno",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),i.contesto_interno!==void 0&&(b(i.contesto_interno,{instancePath:n+"/testata/contesto_interno",parentData:i,
parentDataProperty:"contesto_interno",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.metodologia!==
void 0&&(b(i.metodologia,{instancePath:n+"/testata/metodologia",parentData:i,parentDataProperty:"metodologia",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.consultazione!==void 0){let o=i.consultazione;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){for(const p in o)if(!(p==="avviso"||p==="dal"||p==="al"||p==="osservazioni_ricevute"||p==="rec\
epite"||p==="atto_esito"||p==="nota")){const s={instancePath:n+"/testata/consultazione",schemaPath:"#/properties/testata\
/properties/consultazione/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=
[s]:e.push(s),t++}o.avviso!==void 0&&($e(o.avviso,{instancePath:n+"/testata/consultazione/avviso",parentData:o,parentDataProperty:"\
avviso",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),o.dal!==void 0&&(Se(o.dal,{instancePath:n+"\
/testata/consultazione/dal",parentData:o,parentDataProperty:"dal",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),
t=e.length)),o.al!==void 0&&(Se(o.al,{instancePath:n+"/testata/consultazione/al",parentData:o,parentDataProperty:"al",rootData:l})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),o.osservazioni_ricevute!==void 0&&(nr(o.osservazioni_ricevute,{instancePath:n+
"/testata/consultazione/osservazioni_ricevute",parentData:o,parentDataProperty:"osservazioni_ricevute",rootData:l})||(e=
e===null?nr.errors:e.concat(nr.errors),t=e.length)),o.recepite!==void 0&&(nr(o.recepite,{instancePath:n+"/testata/consul\
tazione/recepite",parentData:o,parentDataProperty:"recepite",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.
length)),o.atto_esito!==void 0&&($e(o.atto_esito,{instancePath:n+"/testata/consultazione/atto_esito",parentData:o,parentDataProperty:"\
atto_esito",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),o.nota!==void 0&&(b(o.nota,{instancePath:n+
"/testata/consultazione/nota",parentData:o,parentDataProperty:"nota",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length))}else{const p={instancePath:n+"/testata/consultazione",schemaPath:"#/properties/testata/properties/consultaz\
ione/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/testata",
schemaPath:"#/properties/testata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.parti!==
void 0){let i=r.parti;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ei(i[p],{instancePath:n+"/parti/"+p,parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?ei.errors:e.concat(ei.errors),t=e.length)}else{const o={instancePath:n+"/\
parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.processi!==
void 0){let i=r.processi;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ri(i[p],{instancePath:n+"/processi/"+
p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ri.errors:e.concat(ri.errors),t=e.length)}else{const o={instancePath:n+
"/processi",schemaPath:"#/properties/processi/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
if(r.eventi_rischiosi!==void 0){let i=r.eventi_rischiosi;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ii(i[p],
{instancePath:n+"/eventi_rischiosi/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ii.errors:e.concat(ii.
errors),t=e.length)}else{const o={instancePath:n+"/eventi_rischiosi",schemaPath:"#/properties/eventi_rischiosi/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.misure!==void 0){let i=r.misure;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++)oi(i[p],{instancePath:n+"/misure/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?
oi.errors:e.concat(oi.errors),t=e.length)}else{const o={instancePath:n+"/misure",schemaPath:"#/properties/misure/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.monitoraggio!==void 0){let i=r.monitoraggio;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o in i)if(!(o==="descrizione"||o==="responsabile"||o==="periodicita"||o==="livell\
i"||o==="indicatori"||o==="riesame"||o==="esiti")){const p={instancePath:n+"/monitoraggio",schemaPath:"#/properties/moni\
toraggio/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}
if(i.descrizione!==void 0&&(b(i.descrizione,{instancePath:n+"/monitoraggio/descrizione",parentData:i,parentDataProperty:"\
descrizione",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.responsabile!==void 0&&(k(i.responsabile,
{instancePath:n+"/monitoraggio/responsabile",parentData:i,parentDataProperty:"responsabile",rootData:l})||(e=e===null?k.
errors:e.concat(k.errors),t=e.length)),i.periodicita!==void 0&&(k(i.periodicita,{instancePath:n+"/monitoraggio/periodici\
ta",parentData:i,parentDataProperty:"periodicita",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.livelli!==
void 0){let o=i.livelli;if(Array.isArray(o)){const p=o.length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.livello===void 0){const f={instancePath:n+"/monitoraggio/livelli/"+s,schemaPath:"#/properties/mo\
nitoraggio/properties/livelli/items/required",keyword:"required",params:{missingProperty:"livello"}};e===null?e=[f]:e.push(
f),t++}for(const f in a)if(!(f==="livello"||f==="attore"||f==="descrizione")){const c={instancePath:n+"/monitoraggio/liv\
elli/"+s,schemaPath:"#/properties/monitoraggio/properties/livelli/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}a.livello!==void 0&&(k(a.livello,{instancePath:n+"/moni\
toraggio/livelli/"+s+"/livello",parentData:a,parentDataProperty:"livello",rootData:l})||(e=e===null?k.errors:e.concat(k.
errors),t=e.length)),a.attore!==void 0&&(k(a.attore,{instancePath:n+"/monitoraggio/livelli/"+s+"/attore",parentData:a,parentDataProperty:"\
attore",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),a.descrizione!==void 0&&(b(a.descrizione,{instancePath:n+
"/monitoraggio/livelli/"+s+"/descrizione",parentData:a,parentDataProperty:"descrizione",rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length))}else{const f={instancePath:n+"/monitoraggio/livelli/"+s,schemaPath:"#/properties/monitor\
aggio/properties/livelli/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{const p={
instancePath:n+"/monitoraggio/livelli",schemaPath:"#/properties/monitoraggio/properties/livelli/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.indicatori!==void 0){let o=i.indicatori;if(Array.isArray(o)){const p=o.
length;for(let s=0;s<p;s++)Ge(o[s],{instancePath:n+"/monitoraggio/indicatori/"+s,parentData:o,parentDataProperty:s,rootData:l})||
(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)}else{const p={instancePath:n+"/monitoraggio/indicatori",schemaPath:"\
#/properties/monitoraggio/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}
i.riesame!==void 0&&(b(i.riesame,{instancePath:n+"/monitoraggio/riesame",parentData:i,parentDataProperty:"riesame",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.esiti!==void 0&&(b(i.esiti,{instancePath:n+"/monitoraggio/esiti",
parentData:i,parentDataProperty:"esiti",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{const o={
instancePath:n+"/monitoraggio",schemaPath:"#/properties/monitoraggio/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),t++}}if(r.trasparenza!==void 0){let i=r.trasparenza;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)si(i[p],{instancePath:n+"/trasparenza/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?si.errors:e.
concat(si.errors),t=e.length)}else{const o={instancePath:n+"/trasparenza",schemaPath:"#/properties/trasparenza/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){
const o=i.length;for(let p=0;p<o;p++)ai(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?ai.errors:e.concat(ai.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties\
/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.rinvio!==void 0&&(pi(r.rinvio,{instancePath:n+
"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===null?pi.errors:e.concat(pi.errors),t=e.length))}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ln.
errors=e,t===0}const Mn=fn;const Xt={type:"object",required:["id","organo","tipo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema\
.json#/definitions/identificativo"},organo:{$ref:"definizioni.schema.json#/definitions/frase"},tipo:{enum:["deliberazion\
e","determinazione","decreto","decreto sindacale","circolare","regolamento","statuto","accordo","altro"]},numero:{type:"\
integer",minimum:1},anno:{$ref:"definizioni.schema.json#/definitions/anno"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},oggetto:{type:"string",pattern:"\\S",maxLength:1e3},url:{$ref:"definizioni.schema.json#/definitions/indirizz\
o_web"},esecutiva_dal:{$ref:"definizioni.schema.json#/definitions/data"},modificato_da:{type:"array",items:{$ref:"defini\
zioni.schema.json#/definitions/rif_atto"}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function li(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>80){const i={instancePath:n,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[i]:e.push(i),t++}if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return li.
errors=e,t===0}function fi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?
e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}return fi.errors=e,t===0}function ci(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){const i={instancePath:n,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2100}};e===null?e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}
return ci.errors=e,t===0}function or(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return or.errors=e,t===0}function di(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Kr.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return di.errors=
e,t===0}function ui(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[\
a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return ui.errors=e,t===0}function mi(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return mi.errors=e,t===0}function yi(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:
e.push(i),t++}if(r.organo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
organo"}};e===null?e=[i]:e.push(i),t++}if(r.tipo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"tipo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(Xt.properties,i)){const o={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),t++}if(r.id!==void 0&&(li(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?li.errors:e.concat(li.errors),t=e.length)),r.organo!==void 0&&(fi(r.organo,{instancePath:n+"/organo",parentData:r,
parentDataProperty:"organo",rootData:l})||(e=e===null?fi.errors:e.concat(fi.errors),t=e.length)),r.tipo!==void 0){let i=r.
tipo;if(!(i==="deliberazione"||i==="determinazione"||i==="decreto"||i==="decreto sindacale"||i==="circolare"||i==="regol\
amento"||i==="statuto"||i==="accordo"||i==="altro")){const o={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",
keyword:"enum",params:{allowedValues:Xt.properties.tipo.enum}};e===null?e=[o]:e.push(o),t++}}if(r.numero!==void 0){let i=r.
numero;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const o={instancePath:n+"/numero",schemaPath:"#/propert\
ies/numero/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i))){const o={instancePath:n+"/numero",schemaPath:"#/properties/numero/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.anno!==void 0&&(ci(r.anno,{instancePath:n+"/anno",parentData:r,parentDataProperty:"\
anno",rootData:l})||(e=e===null?ci.errors:e.concat(ci.errors),t=e.length)),r.data!==void 0&&(or(r.data,{instancePath:n+"\
/data",parentData:r,parentDataProperty:"data",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),t=e.length)),r.oggetto!==
void 0){let i=r.oggetto;if(typeof i=="string"){if(v(i)>1e3){const o={instancePath:n+"/oggetto",schemaPath:"#/properties/\
oggetto/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[o]:e.push(o),t++}if(!N.test(i)){const o={instancePath:n+
"/oggetto",schemaPath:"#/properties/oggetto/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[o]:e.push(o),
t++}}else{const o={instancePath:n+"/oggetto",schemaPath:"#/properties/oggetto/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}}if(r.url!==void 0&&(di(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",
rootData:l})||(e=e===null?di.errors:e.concat(di.errors),t=e.length)),r.esecutiva_dal!==void 0&&(or(r.esecutiva_dal,{instancePath:n+
"/esecutiva_dal",parentData:r,parentDataProperty:"esecutiva_dal",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),
t=e.length)),r.modificato_da!==void 0){let i=r.modificato_da;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ui(
i[p],{instancePath:n+"/modificato_da/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ui.errors:e.concat(
ui.errors),t=e.length)}else{const o={instancePath:n+"/modificato_da",schemaPath:"#/properties/modificato_da/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.nota!==void 0&&(mi(r.nota,{instancePath:n+"/nota",parentData:r,
parentDataProperty:"nota",rootData:l})||(e=e===null?mi.errors:e.concat(mi.errors),t=e.length))}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return yi.errors=e,t===0}function fn(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.atti===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"atti"}};
e===null?e=[i]:e.push(i),t++}for(const i in r)if(i!=="atti"){const o={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.atti!==void 0){let i=r.atti;
if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)yi(i[p],{instancePath:n+"/atti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?yi.errors:e.concat(yi.errors),t=e.length)}else{const o={instancePath:n+"/atti",schemaPath:"#/p\
roperties/atti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return fn.errors=e,t===0}const Kn=cn,Yt={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"azioni-positive.schema.json",type:"object",additionalProperties:!1,properties:{
titolo:{$ref:"definizioni.schema.json#/definitions/frase"},triennio:{$ref:"#/definitions/triennio_azioni"},atto:{$ref:"d\
efinizioni.schema.json#/definitions/rif_atto"},introduzione:{$ref:"definizioni.schema.json#/definitions/testo"},scopi:{$ref:"\
definizioni.schema.json#/definitions/testi"},finalita:{$ref:"definizioni.schema.json#/definitions/testi"},articolazione:{
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
nitions/scadenza"},risorse:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function ee(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ee.errors=e,t===0}function sr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){const i={instancePath:n,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2100}};e===null?e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}
return sr.errors=e,t===0}function ar(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.da===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"da"}};e===null?e=[i]:e.push(i),t++}if(r.a===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"a"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="da"||
i==="a")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.da!==void 0&&(sr(r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||
(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.a!==void 0&&(sr(r.a,{instancePath:n+"/a",parentData:r,parentDataProperty:"\
a",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ar.errors=e,t===0}function Oe(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Oe.
errors=e,t===0}function F(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[
i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}return F.errors=e,t===0}function he(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return he.errors=e,t===0}function Dr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>80){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[i]:e.push(
i),t++}if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z\
0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return Dr.errors=e,t===0}const en={type:"object",required:["id","titolo"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},numero:{type:"integer",minimum:1},titolo:{$ref:"\
definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},attivita:{$ref:"\
definizioni.schema.json#/definitions/testi"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},destinatari:{$ref:"definizioni.schema.j\
son#/definitions/frase"},obiettivi:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},minItems:1},
indicatori:{type:"array",items:{type:["string","object"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definit\
ions/indicatore"}},minItems:1},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},risorse:{$ref:"definizion\
i.schema.json#/definitions/testo"}}};function hi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return hi.errors=e,t===0}function gi(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Gr.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return gi.
errors=e,t===0}function Pi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)if(!E.call(w.properties,
s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+"/de\
nominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.tipo!==void 0){let s=r.tipo;if(!(s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="effica\
cia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="\
rispetto dei tempi")){const a={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{allowedValues:w.
properties.tipo.enum}};e===null?e=[a]:e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+"/dimensi\
one",parentData:r,parentDataProperty:"dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.sottodimensione!==
void 0&&(d(r.sottodimensione,{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sottodimensione",rootData:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!="string"&&!(s&&typeof s==
"object"&&!Array.isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{
type:w.properties.formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.numeratore===
void 0){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/required",keyword:"required",params:{missingProperty:"\
numeratore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="numeratore"||a==="denominatore")){const f={instancePath:n+
"/formula",schemaPath:"#/properties/formula/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"\
numeratore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,
{instancePath:n+"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}}if(r.unita_misura!==void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,
parentDataProperty:"unita_misura",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){
let s=r.polarita;if(!(s==="+"||s==="-")){const a={instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"\
enum",params:{allowedValues:w.properties.polarita.enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/pro\
perties/baseline/required",keyword:"required",params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="valore"||a==="al")){const f={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.
valore;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"\
#/properties/baseline/properties/valore/type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};
e===null?e=[f]:e.push(f),t++}}if(s.al!==void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const f={instancePath:n+"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",
params:{type:w.properties.baseline.properties.al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/ba\
seline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
target!==void 0){let s=r.target;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="s\
tring"&&!W.test(a)){const c={instancePath:n+"/target",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+
"/target",schemaPath:"#/properties/target/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/\
target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+
"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storico/additionalProperties/type",keyword:"\
type",params:{type:w.properties.storico.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/storico",schemaPath:"#/properties/storico/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?
e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/consuntivo/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"\
type",params:{type:w.properties.consuntivo.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}if(r.peso!==void 0&&(ne(r.peso,{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+
"/periodicita",parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.responsabile_dato!==void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"\
responsabile_dato",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!=
"boolean"){const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),t++}return Pi.errors=e,t===0}function zi(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const f={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Le.type}};e===null?e=[f]:e.push(f),t++}const i=t;let o=!0;const p=t;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){const f={};e===null?e=[f]:e.push(f),t++}var s=p===t;if(t=i,e!==null&&(i?e.length=
i:e=null),s){const f=t,c=t;let y=!1,h=null;const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.non_prevedibile===void 0){
const z={instancePath:n,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty:"non_prevedibile"}};
e===null?e=[z]:e.push(z),t++}var a=pe===t;a&&(y=!0,h=0);const X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===
void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty:"entro"}};
e===null?e=[z]:e.push(z),t++}if(r.da_atto===void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"da_atto"}};e===null?e=[z]:e.push(z),t++}}var a=X===t;if(a&&y)y=!1,h=[h,1];else{a&&(y=
!0,h=1);const z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){const j={instancePath:n,schemaPath:"\
#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"entro"}};e===null?e=[j]:e.push(j),t++}if(r.da_fase===
void 0){const j={instancePath:n,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"da_fase"}};
e===null?e=[j]:e.push(j),t++}}var a=z===t;if(a&&y)y=!1,h=[h,2];else{a&&(y=!0,h=2);const j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.entro===void 0){const O={instancePath:n,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{
missingProperty:"entro"}};e===null?e=[O]:e.push(O),t++}if(r.da===void 0){const O={instancePath:n,schemaPath:"#/then/oneO\
f/3/required",keyword:"required",params:{missingProperty:"da"}};e===null?e=[O]:e.push(O),t++}}var a=j===t;a&&y?(y=!1,h=[
h,3]):a&&(y=!0,h=3)}}if(y)t=c,e!==null&&(c?e.length=c:e=null);else{const z={instancePath:n,schemaPath:"#/then/oneOf",keyword:"\
oneOf",params:{passingSchemas:h}};e===null?e=[z]:e.push(z),t++}var s=f===t;o=s}if(!o){const f={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&!Vr.test(r)){const f={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|concl\
usa|in corso d['\u2019]anno)$"}};e===null?e=[f]:e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="entro"||f==="da_atto"||f==="da_fase"||f==="da"||f==="non_prevedibile")){const c={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(r.entro!==
void 0&&(ve(r.entro,{instancePath:n+"/entro",parentData:r,parentDataProperty:"entro",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),r.da_atto!==void 0&&(A(r.da_atto,{instancePath:n+"/da_atto",parentData:r,parentDataProperty:"\
da_atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.da_fase!==void 0){let f=r.da_fase;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/da_fase",schemaPath:"#/properti\
es/da_fase/type",keyword:"type",params:{type:Le.properties.da_fase.type}};e===null?e=[c]:e.push(c),t++}}r.da!==void 0&&(d(
r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.non_prevedibile!==void 0&&(d(r.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:r,parentDataProperty:"\
non_prevedibile",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}return zi.errors=e,t===0}function vi(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){const o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[o]:e.push(o),t++}if(r.titolo===void 0){const o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"titolo"}};e===null?e=[o]:e.push(o),t++}for(const o in r)if(!E.call(en.properties,o)){const p={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(
p),t++}if(r.id!==void 0&&(Dr(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?Dr.
errors:e.concat(Dr.errors),t=e.length)),r.numero!==void 0){let o=r.numero;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const p={instancePath:n+"/numero",schemaPath:"#/properties/numero/type",keyword:"type",params:{type:"integer"}};e===
null?e=[p]:e.push(p),t++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const p={instancePath:n+"/numero",schemaPath:"\
#/properties/numero/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.titolo!==
void 0&&(ee(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),r.descrizione!==void 0&&(F(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"\
descrizione",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.attivita!==void 0&&(he(r.attivita,{instancePath:n+
"/attivita",parentData:r,parentDataProperty:"attivita",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.responsabile!==void 0&&(ee(r.responsabile,{instancePath:n+"/responsabile",parentData:r,parentDataProperty:"responsabil\
e",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.unita!==void 0){let o=r.unita;if(Array.isArray(
o)){if(o.length<1){const s={instancePath:n+"/unita",schemaPath:"#/properties/unita/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)hi(o[s],{instancePath:n+"/unita/"+s,parentData:o,
parentDataProperty:s,rootData:l})||(e=e===null?hi.errors:e.concat(hi.errors),t=e.length)}else{const p={instancePath:n+"/\
unita",schemaPath:"#/properties/unita/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.destinatari!==
void 0&&(ee(r.destinatari,{instancePath:n+"/destinatari",parentData:r,parentDataProperty:"destinatari",rootData:l})||(e=
e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.obiettivi!==void 0){let o=r.obiettivi;if(Array.isArray(o)){if(o.length<
1){const s={instancePath:n+"/obiettivi",schemaPath:"#/properties/obiettivi/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)gi(o[s],{instancePath:n+"/obiettivi/"+s,parentData:o,parentDataProperty:s,
rootData:l})||(e=e===null?gi.errors:e.concat(gi.errors),t=e.length)}else{const p={instancePath:n+"/obiettivi",schemaPath:"\
#/properties/obiettivi/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.indicatori!==void 0){
let o=r.indicatori;if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/indicatori",schemaPath:"#/properties/in\
dicatori/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++){
let a=o[s];if(typeof a!="string"&&!(a&&typeof a=="object"&&!Array.isArray(a))){const h={instancePath:n+"/indicatori/"+s,
schemaPath:"#/properties/indicatori/items/type",keyword:"type",params:{type:en.properties.indicatori.items.type}};e===null?
e=[h]:e.push(h),t++}const f=t;let c=!0;const y=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const h={};e===null?e=[
h]:e.push(h),t++}var i=y===t;if(t=f,e!==null&&(f?e.length=f:e=null),i){const h=t;Pi(a,{instancePath:n+"/indicatori/"+s,parentData:o,
parentDataProperty:s,rootData:l})||(e=e===null?Pi.errors:e.concat(Pi.errors),t=e.length);var i=h===t;c=i}if(!c){const h={
instancePath:n+"/indicatori/"+s,schemaPath:"#/properties/indicatori/items/if",keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[h]:e.push(h),t++}}}else{const p={instancePath:n+"/indicatori",schemaPath:"#/properties/indicatori/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}r.scadenza!==void 0&&(zi(r.scadenza,{instancePath:n+"/scadenz\
a",parentData:r,parentDataProperty:"scadenza",rootData:l})||(e=e===null?zi.errors:e.concat(zi.errors),t=e.length)),r.risorse!==
void 0&&(F(r.risorse,{instancePath:n+"/risorse",parentData:r,parentDataProperty:"risorse",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length))}else{const o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}return vi.errors=e,t===0}function bi(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),t++}if(r.titolo===void 0){
const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(
i),t++}if(r.azioni===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
azioni"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="id"||i==="titolo"||i==="premessa"||i==="azioni")){const o={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),t++}if(r.id!==void 0&&(Dr(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.titolo!==void 0&&(ee(r.titolo,{instancePath:n+"/titolo",parentData:r,
parentDataProperty:"titolo",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.premessa!==void 0&&(F(
r.premessa,{instancePath:n+"/premessa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),r.azioni!==void 0){let i=r.azioni;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/a\
zioni",schemaPath:"#/properties/azioni/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.
length;for(let p=0;p<o;p++)vi(i[p],{instancePath:n+"/azioni/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?
vi.errors:e.concat(vi.errors),t=e.length)}else{const o={instancePath:n+"/azioni",schemaPath:"#/properties/azioni/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return bi.errors=e,t===0}function ki(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!pn.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^\\d{1,4} (giorn[oi]|mes[ei]|ann[oi])$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ki.
errors=e,t===0}function pr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d\
{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return pr.errors=e,t===0}function _i(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){
const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(
i),t++}if(r.testo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="testo"||i==="immagini")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.testo!==void 0&&(g(r.testo,{instancePath:n+"/testo",parentData:r,
parentDataProperty:"testo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.immagini!==void 0){let i=r.
immagini;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)se(i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"\
#/properties/immagini/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return _i.errors=e,t===0}function wi(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ti\
tolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="atto"||i==="url"||i==="file"||i==="nota")){
const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"t\
itolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.atto!==void 0&&(A(r.atto,{instancePath:n+"/a\
tto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.url!==void 0&&
(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"\
nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return wi.errors=e,t===0}function ji(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.motivo===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"motivo"}};e===null?e=
[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="motivo"||i==="documenti")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/motivo",parentData:r,parentDataProperty:"motivo",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)ae(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ji.errors=e,t===0}function cn(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const i in r)if(!E.call(Yt.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(ee(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),
r.triennio!==void 0&&(ar(r.triennio,{instancePath:n+"/triennio",parentData:r,parentDataProperty:"triennio",rootData:l})||
(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),r.atto!==void 0&&(Oe(r.atto,{instancePath:n+"/atto",parentData:r,
parentDataProperty:"atto",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.introduzione!==void 0&&
(F(r.introduzione,{instancePath:n+"/introduzione",parentData:r,parentDataProperty:"introduzione",rootData:l})||(e=e===null?
F.errors:e.concat(F.errors),t=e.length)),r.scopi!==void 0&&(he(r.scopi,{instancePath:n+"/scopi",parentData:r,parentDataProperty:"\
scopi",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.finalita!==void 0&&(he(r.finalita,{instancePath:n+
"/finalita",parentData:r,parentDataProperty:"finalita",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.articolazione!==void 0&&(F(r.articolazione,{instancePath:n+"/articolazione",parentData:r,parentDataProperty:"articolaz\
ione",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.premesse!==void 0&&(F(r.premesse,{instancePath:n+
"/premesse",parentData:r,parentDataProperty:"premesse",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),
r.quadro_normativo!==void 0){let i=r.quadro_normativo;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/quad\
ro_normativo",schemaPath:"#/properties/quadro_normativo/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.
push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.riferimento===
void 0){const a={instancePath:n+"/quadro_normativo/"+p,schemaPath:"#/properties/quadro_normativo/items/required",keyword:"\
required",params:{missingProperty:"riferimento"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="riferimento"||
a==="titolo"||a==="atto"||a==="nota")){const f={instancePath:n+"/quadro_normativo/"+p,schemaPath:"#/properties/quadro_no\
rmativo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(
f),t++}s.riferimento!==void 0&&(ee(s.riferimento,{instancePath:n+"/quadro_normativo/"+p+"/riferimento",parentData:s,parentDataProperty:"\
riferimento",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),s.titolo!==void 0&&(ee(s.titolo,{instancePath:n+
"/quadro_normativo/"+p+"/titolo",parentData:s,parentDataProperty:"titolo",rootData:l})||(e=e===null?ee.errors:e.concat(ee.
errors),t=e.length)),s.atto!==void 0&&(Oe(s.atto,{instancePath:n+"/quadro_normativo/"+p+"/atto",parentData:s,parentDataProperty:"\
atto",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.nota!==void 0&&(F(s.nota,{instancePath:n+"/\
quadro_normativo/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
t=e.length))}else{const a={instancePath:n+"/quadro_normativo/"+p,schemaPath:"#/properties/quadro_normativo/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/quadro_normativo",schemaPath:"\
#/properties/quadro_normativo/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.principi!==
void 0&&(he(r.principi,{instancePath:n+"/principi",parentData:r,parentDataProperty:"principi",rootData:l})||(e=e===null?
he.errors:e.concat(he.errors),t=e.length)),r.obiettivi_generali!==void 0&&(he(r.obiettivi_generali,{instancePath:n+"/obi\
ettivi_generali",parentData:r,parentDataProperty:"obiettivi_generali",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),
t=e.length)),r.obiettivi_specifici!==void 0&&(he(r.obiettivi_specifici,{instancePath:n+"/obiettivi_specifici",parentData:r,
parentDataProperty:"obiettivi_specifici",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.introduzione_azioni!==
void 0&&(F(r.introduzione_azioni,{instancePath:n+"/introduzione_azioni",parentData:r,parentDataProperty:"introduzione_az\
ioni",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.ambiti!==void 0){let i=r.ambiti;if(Array.isArray(
i)){if(i.length<1){const p={instancePath:n+"/ambiti",schemaPath:"#/properties/ambiti/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)bi(i[p],{instancePath:n+"/ambiti/"+p,parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?bi.errors:e.concat(bi.errors),t=e.length)}else{const o={instancePath:n+"/\
ambiti",schemaPath:"#/properties/ambiti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.tempi!==
void 0){let i=r.tempi;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="testo"||o==="triennio")){const p={
instancePath:n+"/tempi",schemaPath:"#/properties/tempi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}i.testo!==void 0&&(F(i.testo,{instancePath:n+"/tempi/testo",parentData:i,parentDataProperty:"\
testo",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),i.triennio!==void 0&&(ar(i.triennio,{instancePath:n+
"/tempi/triennio",parentData:i,parentDataProperty:"triennio",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.
length))}else{const o={instancePath:n+"/tempi",schemaPath:"#/properties/tempi/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}}if(r.risorse!==void 0&&(F(r.risorse,{instancePath:n+"/risorse",parentData:r,parentDataProperty:"\
risorse",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.durata!==void 0){let i=r.durata;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o in i)if(!(o==="periodo"||o==="revisione")){const p={instancePath:n+"/durata",schemaPath:"\
#/properties/durata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.
push(p),t++}i.periodo!==void 0&&(ki(i.periodo,{instancePath:n+"/durata/periodo",parentData:i,parentDataProperty:"periodo",
rootData:l})||(e=e===null?ki.errors:e.concat(ki.errors),t=e.length)),i.revisione!==void 0&&(ee(i.revisione,{instancePath:n+
"/durata/revisione",parentData:i,parentDataProperty:"revisione",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
t=e.length))}else{const o={instancePath:n+"/durata",schemaPath:"#/properties/durata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[o]:e.push(o),t++}}if(r.parere_consigliera!==void 0){let i=r.parere_consigliera;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(const o in i)if(!(o==="data"||o==="esito"||o==="nota")){const p={instancePath:n+"/parere_co\
nsigliera",schemaPath:"#/properties/parere_consigliera/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.data!==void 0&&(pr(i.data,{instancePath:n+"/parere_consigliera/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),i.esito!==void 0){let o=i.esito;if(!(o==="fav\
orevole"||o==="favorevole con osservazioni"||o==="contrario")){const p={instancePath:n+"/parere_consigliera/esito",schemaPath:"\
#/properties/parere_consigliera/properties/esito/enum",keyword:"enum",params:{allowedValues:Yt.properties.parere_consigliera.
properties.esito.enum}};e===null?e=[p]:e.push(p),t++}}i.nota!==void 0&&(F(i.nota,{instancePath:n+"/parere_consigliera/no\
ta",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{const o={
instancePath:n+"/parere_consigliera",schemaPath:"#/properties/parere_consigliera/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[o]:e.push(o),t++}}if(r.cug!==void 0){let i=r.cug;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)
if(!(o==="atto"||o==="proposta"||o==="nota")){const p={instancePath:n+"/cug",schemaPath:"#/properties/cug/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.atto!==void 0&&(Oe(
i.atto,{instancePath:n+"/cug/atto",parentData:i,parentDataProperty:"atto",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.
errors),t=e.length)),i.proposta!==void 0&&(pr(i.proposta,{instancePath:n+"/cug/proposta",parentData:i,parentDataProperty:"\
proposta",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),i.nota!==void 0&&(F(i.nota,{instancePath:n+
"/cug/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{
const o={instancePath:n+"/cug",schemaPath:"#/properties/cug/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),t++}}if(r.parti!==void 0){let i=r.parti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/parti",schemaPath:"\
#/properties/parti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<
o;p++)_i(i[p],{instancePath:n+"/parti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?_i.errors:e.concat(
_i.errors),t=e.length)}else{const o={instancePath:n+"/parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)wi(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?wi.errors:e.concat(wi.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.rinvio!==void 0&&(ji(
r.rinvio,{instancePath:n+"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===null?ji.errors:e.concat(
ji.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}return cn.errors=e,t===0}const Cn=dn,Zr={$schema:"http://json-schema.org/draft-07/schema#",$id:"fabb\
isogni.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definitio\
ns/testo"},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/blocco"},minItems:1},atto:{$ref:"defini\
zioni.schema.json#/definitions/rif_atto"},consistenza:{type:"object",required:["al","voci"],additionalProperties:!1,properties:{
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
definizioni.schema.json#/definitions/importo"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function H(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){
const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return H.
errors=e,t===0}function Di(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i===
"titolo"||i==="testo"||i==="immagini")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(d(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.
testo!==void 0&&(g(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length)),r.immagini!==void 0){let i=r.immagini;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)se(i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"#/properties/immagini/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),t++}return Di.errors=e,t===0}function lr(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return lr.errors=e,t===0}function Ae(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return Ae.errors=e,t===0}function V(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return V.
errors=e,t===0}function R(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?
e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}return R.errors=e,t===0}function fr(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return fr.errors=e,t===0}const Ur={type:["nu\
mber","string"],pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"},Br=new RegExp("^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2\
})?$","u");function Y(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ur.type}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Br.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}};e===null?e=[i]:e.push(i),t++}return Y.errors=e,
t===0}function ke(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){const i={instancePath:n,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2100}};e===null?e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}
return ke.errors=e,t===0}function qe(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:Cr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){const i={instancePath:n,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(
r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.
push(i),t++}}if(typeof r=="string"&&!Tr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}function cr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){for(const i in r)if(!(i==="limite"||i==="previsione"||i==="nota")){const o={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.limite!==
void 0&&(Y(r.limite,{instancePath:n+"/limite",parentData:r,parentDataProperty:"limite",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.previsione!==void 0&&(Y(r.previsione,{instancePath:n+"/previsione",parentData:r,parentDataProperty:"\
previsione",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.nota!==void 0&&(H(r.nota,{instancePath:n+
"/nota",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return cr.errors=
e,t===0}function $i(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="atto"||i==="url"||i==="\
file"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"t\
itolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.atto!==void 0&&(A(r.atto,{instancePath:n+"/a\
tto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.url!==void 0&&
(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"\
nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return $i.errors=e,t===0}function Ai(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.motivo===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"motivo"}};e===null?e=
[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="motivo"||i==="documenti")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/motivo",parentData:r,parentDataProperty:"motivo",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)ae(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Ai.errors=e,t===0}function dn(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const i in r)if(!E.call(Zr.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.premessa!==void 0&&(H(r.premessa,{
instancePath:n+"/premessa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length)),r.parti!==void 0){let i=r.parti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/parti",schemaPath:"\
#/properties/parti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<
o;p++)Di(i[p],{instancePath:n+"/parti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Di.errors:e.concat(
Di.errors),t=e.length)}else{const o={instancePath:n+"/parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.atto!==void 0&&(lr(r.atto,{instancePath:n+"/atto",parentData:r,parentDataProperty:"\
atto",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),r.consistenza!==void 0){let i=r.consistenza;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.al===void 0){const o={instancePath:n+"/consistenza",schemaPath:"#/properties\
/consistenza/required",keyword:"required",params:{missingProperty:"al"}};e===null?e=[o]:e.push(o),t++}if(i.voci===void 0){
const o={instancePath:n+"/consistenza",schemaPath:"#/properties/consistenza/required",keyword:"required",params:{missingProperty:"\
voci"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="al"||o==="totale"||o==="voci"||o==="nota")){const p={instancePath:n+
"/consistenza",schemaPath:"#/properties/consistenza/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.al!==void 0&&(Ae(i.al,{instancePath:n+"/consistenza/al",parentData:i,parentDataProperty:"\
al",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),i.totale!==void 0&&(V(i.totale,{instancePath:n+
"/consistenza/totale",parentData:i,parentDataProperty:"totale",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.
length)),i.voci!==void 0){let o=i.voci;if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/consistenza/voci",schemaPath:"\
#/properties/consistenza/properties/voci/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.
length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.area_professionale===void 0){const f={
instancePath:n+"/consistenza/voci/"+s,schemaPath:"#/properties/consistenza/properties/voci/items/required",keyword:"requ\
ired",params:{missingProperty:"area_professionale"}};e===null?e=[f]:e.push(f),t++}if(a.numero===void 0){const f={instancePath:n+
"/consistenza/voci/"+s,schemaPath:"#/properties/consistenza/properties/voci/items/required",keyword:"required",params:{missingProperty:"\
numero"}};e===null?e=[f]:e.push(f),t++}for(const f in a)if(!(f==="area_professionale"||f==="profilo"||f==="unita"||f==="\
numero"||f==="full_time"||f==="part_time")){const c={instancePath:n+"/consistenza/voci/"+s,schemaPath:"#/properties/cons\
istenza/properties/voci/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[c]:e.push(c),t++}a.area_professionale!==void 0&&(R(a.area_professionale,{instancePath:n+"/consistenza/voci/"+s+"/area\
_professionale",parentData:a,parentDataProperty:"area_professionale",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
t=e.length)),a.profilo!==void 0&&(R(a.profilo,{instancePath:n+"/consistenza/voci/"+s+"/profilo",parentData:a,parentDataProperty:"\
profilo",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),a.unita!==void 0&&(fr(a.unita,{instancePath:n+
"/consistenza/voci/"+s+"/unita",parentData:a,parentDataProperty:"unita",rootData:l})||(e=e===null?fr.errors:e.concat(fr.
errors),t=e.length)),a.numero!==void 0&&(V(a.numero,{instancePath:n+"/consistenza/voci/"+s+"/numero",parentData:a,parentDataProperty:"\
numero",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),a.full_time!==void 0&&(V(a.full_time,{instancePath:n+
"/consistenza/voci/"+s+"/full_time",parentData:a,parentDataProperty:"full_time",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),t=e.length)),a.part_time!==void 0&&(V(a.part_time,{instancePath:n+"/consistenza/voci/"+s+"/part_time",parentData:a,
parentDataProperty:"part_time",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{const f={instancePath:n+
"/consistenza/voci/"+s,schemaPath:"#/properties/consistenza/properties/voci/items/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[f]:e.push(f),t++}}}else{const p={instancePath:n+"/consistenza/voci",schemaPath:"#/properties/consiste\
nza/properties/voci/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}i.nota!==void 0&&(H(i.nota,
{instancePath:n+"/consistenza/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?H.errors:e.concat(H.
errors),t=e.length))}else{const o={instancePath:n+"/consistenza",schemaPath:"#/properties/consistenza/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.capacita_assunzionale!==void 0){let i=r.capacita_assunzionale;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!E.call(Zr.properties.capacita_assunzionale.properties,
o)){const p={instancePath:n+"/capacita_assunzionale",schemaPath:"#/properties/capacita_assunzionale/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.norma!==void 0&&(R(i.norma,
{instancePath:n+"/capacita_assunzionale/norma",parentData:i,parentDataProperty:"norma",rootData:l})||(e=e===null?R.errors:
e.concat(R.errors),t=e.length)),i.abitanti!==void 0&&(V(i.abitanti,{instancePath:n+"/capacita_assunzionale/abitanti",parentData:i,
parentDataProperty:"abitanti",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),i.fascia!==void 0&&(R(i.
fascia,{instancePath:n+"/capacita_assunzionale/fascia",parentData:i,parentDataProperty:"fascia",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),i.spesa_personale!==void 0&&(Y(i.spesa_personale,{instancePath:n+"/capacita_ass\
unzionale/spesa_personale",parentData:i,parentDataProperty:"spesa_personale",rootData:l})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)),i.anno_rendiconto!==void 0&&(ke(i.anno_rendiconto,{instancePath:n+"/capacita_assunzionale/anno_re\
ndiconto",parentData:i,parentDataProperty:"anno_rendiconto",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.
length)),i.entrate_correnti!==void 0){let o=i.entrate_correnti;if(Array.isArray(o)){if(o.length>3){const s={instancePath:n+
"/capacita_assunzionale/entrate_correnti",schemaPath:"#/properties/capacita_assunzionale/properties/entrate_correnti/max\
Items",keyword:"maxItems",params:{limit:3}};e===null?e=[s]:e.push(s),t++}if(o.length<1){const s={instancePath:n+"/capaci\
ta_assunzionale/entrate_correnti",schemaPath:"#/properties/capacita_assunzionale/properties/entrate_correnti/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.anno===void 0){const f={instancePath:n+"/capacita_assunzionale/entrate_correnti/"+s,schemaPath:"\
#/properties/capacita_assunzionale/properties/entrate_correnti/items/required",keyword:"required",params:{missingProperty:"\
anno"}};e===null?e=[f]:e.push(f),t++}if(a.importo===void 0){const f={instancePath:n+"/capacita_assunzionale/entrate_corr\
enti/"+s,schemaPath:"#/properties/capacita_assunzionale/properties/entrate_correnti/items/required",keyword:"required",params:{
missingProperty:"importo"}};e===null?e=[f]:e.push(f),t++}for(const f in a)if(!(f==="anno"||f==="importo")){const c={instancePath:n+
"/capacita_assunzionale/entrate_correnti/"+s,schemaPath:"#/properties/capacita_assunzionale/properties/entrate_correnti/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}a.
anno!==void 0&&(ke(a.anno,{instancePath:n+"/capacita_assunzionale/entrate_correnti/"+s+"/anno",parentData:a,parentDataProperty:"\
anno",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),a.importo!==void 0&&(Y(a.importo,{instancePath:n+
"/capacita_assunzionale/entrate_correnti/"+s+"/importo",parentData:a,parentDataProperty:"importo",rootData:l})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length))}else{const f={instancePath:n+"/capacita_assunzionale/entrate_correnti/"+s,schemaPath:"\
#/properties/capacita_assunzionale/properties/entrate_correnti/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),t++}}}else{const p={instancePath:n+"/capacita_assunzionale/entrate_correnti",schemaPath:"#/properties/ca\
pacita_assunzionale/properties/entrate_correnti/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}
i.fcde!==void 0&&(Y(i.fcde,{instancePath:n+"/capacita_assunzionale/fcde",parentData:i,parentDataProperty:"fcde",rootData:l})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),i.rapporto!==void 0&&(qe(i.rapporto,{instancePath:n+"/capacita_assu\
nzionale/rapporto",parentData:i,parentDataProperty:"rapporto",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=
e.length)),i.soglia!==void 0&&(qe(i.soglia,{instancePath:n+"/capacita_assunzionale/soglia",parentData:i,parentDataProperty:"\
soglia",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),i.soglia_rientro!==void 0&&(qe(i.soglia_rientro,
{instancePath:n+"/capacita_assunzionale/soglia_rientro",parentData:i,parentDataProperty:"soglia_rientro",rootData:l})||(e=
e===null?qe.errors:e.concat(qe.errors),t=e.length)),i.margine!==void 0&&(Y(i.margine,{instancePath:n+"/capacita_assunzio\
nale/margine",parentData:i,parentDataProperty:"margine",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
i.nota!==void 0&&(H(i.nota,{instancePath:n+"/capacita_assunzionale/nota",parentData:i,parentDataProperty:"nota",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const o={instancePath:n+"/capacita_assunzionale",schemaPath:"#\
/properties/capacita_assunzionale/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.limiti!==
void 0){let i=r.limiti;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="spesa_557"||o==="lavoro_f\
lessibile"||o==="quota_disabili")){const p={instancePath:n+"/limiti",schemaPath:"#/properties/limiti/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.spesa_557!==void 0&&(cr(
i.spesa_557,{instancePath:n+"/limiti/spesa_557",parentData:i,parentDataProperty:"spesa_557",rootData:l})||(e=e===null?cr.
errors:e.concat(cr.errors),t=e.length)),i.lavoro_flessibile!==void 0&&(cr(i.lavoro_flessibile,{instancePath:n+"/limiti/l\
avoro_flessibile",parentData:i,parentDataProperty:"lavoro_flessibile",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),
t=e.length)),i.quota_disabili!==void 0){let o=i.quota_disabili;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="obbligo"||p==="in_servizio"||p==="nota")){const s={instancePath:n+"/limiti/quota_disabili",schemaPath:"#/prope\
rties/limiti/properties/quota_disabili/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[s]:e.push(s),t++}o.obbligo!==void 0&&(V(o.obbligo,{instancePath:n+"/limiti/quota_disabili/obbligo",parentData:o,
parentDataProperty:"obbligo",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),o.in_servizio!==void 0&&
(V(o.in_servizio,{instancePath:n+"/limiti/quota_disabili/in_servizio",parentData:o,parentDataProperty:"in_servizio",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),o.nota!==void 0&&(H(o.nota,{instancePath:n+"/limiti/quota_disabili/\
nota",parentData:o,parentDataProperty:"nota",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const p={
instancePath:n+"/limiti/quota_disabili",schemaPath:"#/properties/limiti/properties/quota_disabili/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/limiti",schemaPath:"#/properties/limiti/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.cessazioni!==void 0){let i=r.cessazioni;if(Array.
isArray(i)){if(i.length<1){const p={instancePath:n+"/cessazioni",schemaPath:"#/properties/cessazioni/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.anno===void 0){const a={instancePath:n+"/cessazioni/"+p,schemaPath:"#/properties/cessa\
zioni/items/required",keyword:"required",params:{missingProperty:"anno"}};e===null?e=[a]:e.push(a),t++}if(s.numero===void 0){
const a={instancePath:n+"/cessazioni/"+p,schemaPath:"#/properties/cessazioni/items/required",keyword:"required",params:{
missingProperty:"numero"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="anno"||a==="area"||a==="profilo"||a===
"numero"||a==="motivo"||a==="risparmio")){const f={instancePath:n+"/cessazioni/"+p,schemaPath:"#/properties/cessazioni/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.
anno!==void 0&&(ke(s.anno,{instancePath:n+"/cessazioni/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.area!==void 0&&(R(s.area,{instancePath:n+"/cessazioni/"+p+"/are\
a",parentData:s,parentDataProperty:"area",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.profilo!==
void 0&&(R(s.profilo,{instancePath:n+"/cessazioni/"+p+"/profilo",parentData:s,parentDataProperty:"profilo",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.numero!==void 0&&(V(s.numero,{instancePath:n+"/cessazioni/"+p+"/n\
umero",parentData:s,parentDataProperty:"numero",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.motivo!==
void 0&&(R(s.motivo,{instancePath:n+"/cessazioni/"+p+"/motivo",parentData:s,parentDataProperty:"motivo",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),t=e.length)),s.risparmio!==void 0&&(Y(s.risparmio,{instancePath:n+"/cessazioni/"+p+
"/risparmio",parentData:s,parentDataProperty:"risparmio",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length))}else{
const a={instancePath:n+"/cessazioni/"+p,schemaPath:"#/properties/cessazioni/items/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/cessazioni",schemaPath:"#/properties/cessazioni/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.evoluzione!==void 0&&(H(r.evoluzione,{instancePath:n+
"/evoluzione",parentData:r,parentDataProperty:"evoluzione",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),
r.assunzioni!==void 0){let i=r.assunzioni;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/assunzioni",schemaPath:"\
#/properties/assunzioni/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<
o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.anno===void 0){const a={instancePath:n+"/assunzioni/"+
p,schemaPath:"#/properties/assunzioni/items/required",keyword:"required",params:{missingProperty:"anno"}};e===null?e=[a]:
e.push(a),t++}if(s.numero===void 0){const a={instancePath:n+"/assunzioni/"+p,schemaPath:"#/properties/assunzioni/items/r\
equired",keyword:"required",params:{missingProperty:"numero"}};e===null?e=[a]:e.push(a),t++}if(s.modalita===void 0){const a={
instancePath:n+"/assunzioni/"+p,schemaPath:"#/properties/assunzioni/items/required",keyword:"required",params:{missingProperty:"\
modalita"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!E.call(Zr.properties.assunzioni.items.properties,a)){const f={
instancePath:n+"/assunzioni/"+p,schemaPath:"#/properties/assunzioni/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.anno!==void 0&&(ke(s.anno,{instancePath:n+"/assu\
nzioni/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),
s.area!==void 0&&(R(s.area,{instancePath:n+"/assunzioni/"+p+"/area",parentData:s,parentDataProperty:"area",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.profilo!==void 0&&(R(s.profilo,{instancePath:n+"/assunzioni/"+p+"\
/profilo",parentData:s,parentDataProperty:"profilo",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.
numero!==void 0&&(V(s.numero,{instancePath:n+"/assunzioni/"+p+"/numero",parentData:s,parentDataProperty:"numero",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.modalita!==void 0){let a=s.modalita;if(!(a==="concorso"||a==="mob\
ilit\xE0"||a==="mobilit\xE0 interna"||a==="scorrimento"||a==="progressione"||a==="stabilizzazione"||a==="art. 110"||a===
"tempo determinato"||a==="comando"||a==="collocamento mirato"||a==="altro")){const f={instancePath:n+"/assunzioni/"+p+"/\
modalita",schemaPath:"#/properties/assunzioni/items/properties/modalita/enum",keyword:"enum",params:{allowedValues:Zr.properties.
assunzioni.items.properties.modalita.enum}};e===null?e=[f]:e.push(f),t++}}if(s.unita!==void 0&&(fr(s.unita,{instancePath:n+
"/assunzioni/"+p+"/unita",parentData:s,parentDataProperty:"unita",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),
t=e.length)),s.costo!==void 0&&(Y(s.costo,{instancePath:n+"/assunzioni/"+p+"/costo",parentData:s,parentDataProperty:"cos\
to",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.fonte!==void 0&&(R(s.fonte,{instancePath:n+"/as\
sunzioni/"+p+"/fonte",parentData:s,parentDataProperty:"fonte",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),s.priorita!==void 0){let a=s.priorita;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const f={instancePath:n+
"/assunzioni/"+p+"/priorita",schemaPath:"#/properties/assunzioni/items/properties/priorita/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const f={instancePath:n+
"/assunzioni/"+p+"/priorita",schemaPath:"#/properties/assunzioni/items/properties/priorita/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[f]:e.push(f),t++}}s.nota!==void 0&&(H(s.nota,{instancePath:n+"/assunzioni/"+p+"/no\
ta",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const a={
instancePath:n+"/assunzioni/"+p,schemaPath:"#/properties/assunzioni/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/assunzioni",schemaPath:"#/properties/assunzioni/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.previsione!==void 0){let i=r.previsione;if(Array.isArray(
i)){if(i.length<1){const p={instancePath:n+"/previsione",schemaPath:"#/properties/previsione/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.anno===void 0){const a={instancePath:n+"/previsione/"+p,schemaPath:"#/properties/previsione/item\
s/required",keyword:"required",params:{missingProperty:"anno"}};e===null?e=[a]:e.push(a),t++}if(s.numero===void 0){const a={
instancePath:n+"/previsione/"+p,schemaPath:"#/properties/previsione/items/required",keyword:"required",params:{missingProperty:"\
numero"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="anno"||a==="area"||a==="numero")){const f={instancePath:n+
"/previsione/"+p,schemaPath:"#/properties/previsione/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.anno!==void 0&&(ke(s.anno,{instancePath:n+"/previsione/"+p+"/anno",
parentData:s,parentDataProperty:"anno",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.area!==void 0&&
(R(s.area,{instancePath:n+"/previsione/"+p+"/area",parentData:s,parentDataProperty:"area",rootData:l})||(e=e===null?R.errors:
e.concat(R.errors),t=e.length)),s.numero!==void 0&&(V(s.numero,{instancePath:n+"/previsione/"+p+"/numero",parentData:s,parentDataProperty:"\
numero",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{const a={instancePath:n+"/previsione/"+p,
schemaPath:"#/properties/previsione/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{
const o={instancePath:n+"/previsione",schemaPath:"#/properties/previsione/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),t++}}if(r.progressioni!==void 0){let i=r.progressioni;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const o in i)if(!(o==="numero"||o==="quota_percento"||o==="nota")){const p={instancePath:n+"/progressioni",schemaPath:"\
#/properties/progressioni/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=
[p]:e.push(p),t++}i.numero!==void 0&&(V(i.numero,{instancePath:n+"/progressioni/numero",parentData:i,parentDataProperty:"\
numero",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),i.quota_percento!==void 0&&(qe(i.quota_percento,
{instancePath:n+"/progressioni/quota_percento",parentData:i,parentDataProperty:"quota_percento",rootData:l})||(e=e===null?
qe.errors:e.concat(qe.errors),t=e.length)),i.nota!==void 0&&(H(i.nota,{instancePath:n+"/progressioni/nota",parentData:i,
parentDataProperty:"nota",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const o={instancePath:n+
"/progressioni",schemaPath:"#/properties/progressioni/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}if(r.eccedenze!==void 0){let i=r.eccedenze;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.esito===void 0){const o={
instancePath:n+"/eccedenze",schemaPath:"#/properties/eccedenze/required",keyword:"required",params:{missingProperty:"esi\
to"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="esito"||o==="atto"||o==="nota")){const p={instancePath:n+"\
/eccedenze",schemaPath:"#/properties/eccedenze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.esito!==void 0){let o=i.esito;if(!(o==="nessuna eccedenza"||o==="eccedenze accertate")){
const p={instancePath:n+"/eccedenze/esito",schemaPath:"#/properties/eccedenze/properties/esito/enum",keyword:"enum",params:{
allowedValues:Zr.properties.eccedenze.properties.esito.enum}};e===null?e=[p]:e.push(p),t++}}i.atto!==void 0&&(lr(i.atto,
{instancePath:n+"/eccedenze/atto",parentData:i,parentDataProperty:"atto",rootData:l})||(e=e===null?lr.errors:e.concat(lr.
errors),t=e.length)),i.nota!==void 0&&(H(i.nota,{instancePath:n+"/eccedenze/nota",parentData:i,parentDataProperty:"nota",
rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{const o={instancePath:n+"/eccedenze",schemaPath:"\
#/properties/eccedenze/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.parere_revisori!==
void 0){let i=r.parere_revisori;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.data===void 0){const o={instancePath:n+
"/parere_revisori",schemaPath:"#/properties/parere_revisori/required",keyword:"required",params:{missingProperty:"data"}};
e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="numero"||o==="data")){const p={instancePath:n+"/parere_revisori",
schemaPath:"#/properties/parere_revisori/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.numero!==void 0){let o=i.numero;if(typeof o=="string"){if(v(o)>40){const p={instancePath:n+
"/parere_revisori/numero",schemaPath:"#/properties/parere_revisori/properties/numero/maxLength",keyword:"maxLength",params:{
limit:40}};e===null?e=[p]:e.push(p),t++}if(!N.test(o)){const p={instancePath:n+"/parere_revisori/numero",schemaPath:"#/p\
roperties/parere_revisori/properties/numero/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:n+"/parere_revisori/numero",schemaPath:"#/properties/parere_revisori/properties/numero/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}i.data!==void 0&&(Ae(i.data,{instancePath:n+"/\
parere_revisori/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.
length))}else{const o={instancePath:n+"/parere_revisori",schemaPath:"#/properties/parere_revisori/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.informazione_sindacale!==void 0){let i=r.informazione_sindacale;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.data===void 0){const o={instancePath:n+"/informazione_sindacale",schemaPath:"\
#/properties/informazione_sindacale/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[o]:e.push(
o),t++}for(const o in i)if(o!=="data"){const p={instancePath:n+"/informazione_sindacale",schemaPath:"#/properties/inform\
azione_sindacale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(
p),t++}i.data!==void 0&&(Ae(i.data,{instancePath:n+"/informazione_sindacale/data",parentData:i,parentDataProperty:"data",
rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{const o={instancePath:n+"/informazione_sindaca\
le",schemaPath:"#/properties/informazione_sindacale/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
t++}}if(r.trasmissione_sico!==void 0){let i=r.trasmissione_sico;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.data===
void 0){const o={instancePath:n+"/trasmissione_sico",schemaPath:"#/properties/trasmissione_sico/required",keyword:"requi\
red",params:{missingProperty:"data"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(o!=="data"){const p={instancePath:n+
"/trasmissione_sico",schemaPath:"#/properties/trasmissione_sico/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.data!==void 0&&(Ae(i.data,{instancePath:n+"/trasmissione_sico/data",
parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{const o={
instancePath:n+"/trasmissione_sico",schemaPath:"#/properties/trasmissione_sico/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}}if(r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+
"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),
t++}const o=i.length;for(let p=0;p<o;p++)$i(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?$i.errors:e.concat($i.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties\
/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.rinvio!==void 0&&(Ai(r.rinvio,{instancePath:n+
"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===null?Ai.errors:e.concat(Ai.errors),t=e.length))}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return dn.
errors=e,t===0}const Tn=mn,Ct={$schema:"http://json-schema.org/draft-07/schema#",$id:"formazione.schema.json",type:"obje\
ct",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"array",
items:{$ref:"definizioni.schema.json#/definitions/blocco"},minItems:1},ciclo:{$ref:"definizioni.schema.json#/definitions\
/testi"},organizzazione:{type:"array",items:{type:"object",required:["soggetto"],additionalProperties:!1,properties:{soggetto:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},compiti:{
$ref:"definizioni.schema.json#/definitions/testi"}}},minItems:1},obiettivi:{type:"array",items:{type:"object",required:[
"testo"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"\\S",maxLength:10},testo:{$ref:"definizioni.\
schema.json#/definitions/testo"},risultato_atteso:{$ref:"definizioni.schema.json#/definitions/testo"},indicatori:{type:"\
array",items:{type:["string","object"],if:{type:"object"},then:{$ref:"definizioni.schema.json#/definitions/indicatore"}},
minItems:1}}},minItems:1},aree_competenza:{type:"array",items:{type:"object",required:["area"],additionalProperties:!1,properties:{
area:{$ref:"definizioni.schema.json#/definitions/frase"},temi:{$ref:"definizioni.schema.json#/definitions/testi"},destinatari:{
$ref:"definizioni.schema.json#/definitions/frase"},ore:{type:"number",minimum:0}}},minItems:1},ore_obiettivo_procapite:{
type:"number",minimum:0},risorse:{type:"object",additionalProperties:!1,properties:{anno:{$ref:"definizioni.schema.json#\
/definitions/anno"},capitolo:{$ref:"definizioni.schema.json#/definitions/frase"},stanziamento_iniziale:{$ref:"definizion\
i.schema.json#/definitions/importo"},variazioni:{type:"array",items:{type:"object",required:["importo"],additionalProperties:!1,
properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/frase"},importo:{$ref:"definizioni.schema.json#/defi\
nitions/importo"},dal:{$ref:"definizioni.schema.json#/definitions/mese"},atto:{$ref:"definizioni.schema.json#/definition\
s/rif_atto"}}},minItems:1},assestato:{$ref:"definizioni.schema.json#/definitions/importo"},impegnato:{$ref:"definizioni.\
schema.json#/definitions/importo"},disponibile:{$ref:"definizioni.schema.json#/definitions/importo"},al:{$ref:"definizio\
ni.schema.json#/definitions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},incentivi:{$ref:"definizio\
ni.schema.json#/definitions/testi"},introduzione_interventi:{$ref:"definizioni.schema.json#/definitions/testo"},interventi:{
type:"array",items:{$ref:"#/definitions/intervento_formativo"},minItems:1},introduzione_adesioni:{$ref:"definizioni.sche\
ma.json#/definitions/testo"},adesioni:{type:"array",items:{$ref:"#/definitions/intervento_formativo"},minItems:1},documenti:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/documento"},minItems:1},rinvio:{$ref:"definizioni.schema.\
json#/definitions/rinvio"}},definitions:{intervento_formativo:{type:"object",required:["titolo"],additionalProperties:!1,
properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},ente_erogatore:{$ref:"definizioni.schema.json#/de\
finitions/frase"},modalita:{$ref:"definizioni.schema.json#/definitions/frase"},ambito:{$ref:"definizioni.schema.json#/de\
finitions/frase"},area_tematica:{$ref:"definizioni.schema.json#/definitions/frase"},obbligatorio:{type:"boolean"},destinatari:{
type:"object",additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},dirigenti:{
$ref:"definizioni.schema.json#/definitions/intero"},non_dirigenti:{$ref:"definizioni.schema.json#/definitions/intero"},unita:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},descrizione:{$ref:"definizioni.sc\
hema.json#/definitions/frase"}}},ore:{type:"number",minimum:0},periodo:{$ref:"definizioni.schema.json#/definitions/mese"},
costo:{$ref:"definizioni.schema.json#/definitions/importo"},gratuito:{type:"boolean"},stato:{enum:["svolto","programmato"]},
verifica_apprendimento:{type:"boolean"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function ce(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ce.errors=e,t===0}function qi(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ti\
tolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="testo"||i===
"immagini")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"\
titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.testo!==void 0&&(g(r.testo,{instancePath:n+
"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.immagini!==
void 0){let i=r.immagini;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)se(i[p],{instancePath:n+"/immagini/"+
p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)}else{const o={instancePath:n+
"/immagini",schemaPath:"#/properties/immagini/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return qi.
errors=e,t===0}function Ne(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(Array.
isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return Ne.errors=e,t===0}function Z(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Z.errors=e,t===0}function $r(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return $r.
errors=e,t===0}function Ni(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)if(!E.call(w.properties,
s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+"/de\
nominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.tipo!==void 0){let s=r.tipo;if(!(s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="effica\
cia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="\
rispetto dei tempi")){const a={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{allowedValues:w.
properties.tipo.enum}};e===null?e=[a]:e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+"/dimensi\
one",parentData:r,parentDataProperty:"dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.sottodimensione!==
void 0&&(d(r.sottodimensione,{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sottodimensione",rootData:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!="string"&&!(s&&typeof s==
"object"&&!Array.isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{
type:w.properties.formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.numeratore===
void 0){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/required",keyword:"required",params:{missingProperty:"\
numeratore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="numeratore"||a==="denominatore")){const f={instancePath:n+
"/formula",schemaPath:"#/properties/formula/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"\
numeratore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,
{instancePath:n+"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}}if(r.unita_misura!==void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,
parentDataProperty:"unita_misura",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){
let s=r.polarita;if(!(s==="+"||s==="-")){const a={instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"\
enum",params:{allowedValues:w.properties.polarita.enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/pro\
perties/baseline/required",keyword:"required",params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="valore"||a==="al")){const f={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.
valore;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"\
#/properties/baseline/properties/valore/type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};
e===null?e=[f]:e.push(f),t++}}if(s.al!==void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const f={instancePath:n+"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",
params:{type:w.properties.baseline.properties.al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/ba\
seline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
target!==void 0){let s=r.target;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="s\
tring"&&!W.test(a)){const c={instancePath:n+"/target",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+
"/target",schemaPath:"#/properties/target/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/\
target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+
"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storico/additionalProperties/type",keyword:"\
type",params:{type:w.properties.storico.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/storico",schemaPath:"#/properties/storico/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?
e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/consuntivo/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"\
type",params:{type:w.properties.consuntivo.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}if(r.peso!==void 0&&(ne(r.peso,{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+
"/periodicita",parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.responsabile_dato!==void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"\
responsabile_dato",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!=
"boolean"){const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),t++}return Ni.errors=e,t===0}function Ii(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||
isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2100}};e===null?
e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}return Ii.errors=e,t===0}function ge(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:Ur.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Br.test(r)){const i={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}};
e===null?e=[i]:e.push(i),t++}return ge.errors=e,t===0}const un=new RegExp("^((0[1-9]|1[0-2])\\.)?\\d{4}$","u");function Ar(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!un.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^((0[1-9]|1[0-2])\\.)?\\d{4}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Ar.errors=e,t===0}function Ei(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Ei.
errors=e,t===0}function xi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d\
{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return xi.errors=e,t===0}const rn={type:"object",required:["t\
itolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},ente_erogatore:{$ref:"\
definizioni.schema.json#/definitions/frase"},modalita:{$ref:"definizioni.schema.json#/definitions/frase"},ambito:{$ref:"\
definizioni.schema.json#/definitions/frase"},area_tematica:{$ref:"definizioni.schema.json#/definitions/frase"},obbligatorio:{
type:"boolean"},destinatari:{type:"object",additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/de\
finitions/intero"},dirigenti:{$ref:"definizioni.schema.json#/definitions/intero"},non_dirigenti:{$ref:"definizioni.schem\
a.json#/definitions/intero"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},
descrizione:{$ref:"definizioni.schema.json#/definitions/frase"}}},ore:{type:"number",minimum:0},periodo:{$ref:"definizio\
ni.schema.json#/definitions/mese"},costo:{$ref:"definizioni.schema.json#/definitions/importo"},gratuito:{type:"boolean"},
stato:{enum:["svolto","programmato"]},verifica_apprendimento:{type:"boolean"},nota:{$ref:"definizioni.schema.json#/defin\
itions/testo"}}};function Ve(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}function dr(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ti\
tolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(rn.properties,i)){const o={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==
void 0&&(Z(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length)),r.ente_erogatore!==void 0&&(Z(r.ente_erogatore,{instancePath:n+"/ente_erogatore",parentData:r,
parentDataProperty:"ente_erogatore",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.modalita!==void 0&&
(Z(r.modalita,{instancePath:n+"/modalita",parentData:r,parentDataProperty:"modalita",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length)),r.ambito!==void 0&&(Z(r.ambito,{instancePath:n+"/ambito",parentData:r,parentDataProperty:"\
ambito",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.area_tematica!==void 0&&(Z(r.area_tematica,
{instancePath:n+"/area_tematica",parentData:r,parentDataProperty:"area_tematica",rootData:l})||(e=e===null?Z.errors:e.concat(
Z.errors),t=e.length)),r.obbligatorio!==void 0&&typeof r.obbligatorio!="boolean"){const i={instancePath:n+"/obbligatorio",
schemaPath:"#/properties/obbligatorio/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(r.destinatari!==
void 0){let i=r.destinatari;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="numero"||o==="dirige\
nti"||o==="non_dirigenti"||o==="unita"||o==="descrizione")){const p={instancePath:n+"/destinatari",schemaPath:"#/propert\
ies/destinatari/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(
p),t++}if(i.numero!==void 0&&(Ve(i.numero,{instancePath:n+"/destinatari/numero",parentData:i,parentDataProperty:"numero",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),i.dirigenti!==void 0&&(Ve(i.dirigenti,{instancePath:n+
"/destinatari/dirigenti",parentData:i,parentDataProperty:"dirigenti",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),
t=e.length)),i.non_dirigenti!==void 0&&(Ve(i.non_dirigenti,{instancePath:n+"/destinatari/non_dirigenti",parentData:i,parentDataProperty:"\
non_dirigenti",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),i.unita!==void 0){let o=i.unita;if(Array.
isArray(o)){if(o.length<1){const s={instancePath:n+"/destinatari/unita",schemaPath:"#/properties/destinatari/properties/\
unita/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)$r(
o[s],{instancePath:n+"/destinatari/unita/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?$r.errors:e.concat(
$r.errors),t=e.length)}else{const p={instancePath:n+"/destinatari/unita",schemaPath:"#/properties/destinatari/properties\
/unita/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}i.descrizione!==void 0&&(Z(i.descrizione,
{instancePath:n+"/destinatari/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length))}else{const o={instancePath:n+"/destinatari",schemaPath:"#/properties/destinatari/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.ore!==void 0){let i=r.ore;if(typeof i=="number"&&isFinite(
i)){if(i<0||isNaN(i)){const o={instancePath:n+"/ore",schemaPath:"#/properties/ore/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/ore",schemaPath:"#/properties/ore/type",keyword:"\
type",params:{type:"number"}};e===null?e=[o]:e.push(o),t++}}if(r.periodo!==void 0&&(Ar(r.periodo,{instancePath:n+"/perio\
do",parentData:r,parentDataProperty:"periodo",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),r.costo!==
void 0&&(ge(r.costo,{instancePath:n+"/costo",parentData:r,parentDataProperty:"costo",rootData:l})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length)),r.gratuito!==void 0&&typeof r.gratuito!="boolean"){const i={instancePath:n+"/gratuito",
schemaPath:"#/properties/gratuito/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(r.stato!==
void 0){let i=r.stato;if(!(i==="svolto"||i==="programmato")){const o={instancePath:n+"/stato",schemaPath:"#/properties/s\
tato/enum",keyword:"enum",params:{allowedValues:rn.properties.stato.enum}};e===null?e=[o]:e.push(o),t++}}if(r.verifica_apprendimento!==
void 0&&typeof r.verifica_apprendimento!="boolean"){const i={instancePath:n+"/verifica_apprendimento",schemaPath:"#/prop\
erties/verifica_apprendimento/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}r.nota!==void 0&&
(ce(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?ce.errors:e.concat(ce.
errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return dr.errors=e,t===0}function Li(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="\
titolo"||i==="atto"||i==="url"||i==="file"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.
atto!==void 0&&(A(r.atto,{instancePath:n+"/atto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.url!==void 0&&(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"\
file",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/no\
ta",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Li.errors=
e,t===0}function Fi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.motivo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"motivo"}};e===null?e=[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i===
"motivo"||i==="documenti")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/motivo",parentData:r,
parentDataProperty:"motivo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==void 0){let i=r.
documenti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)ae(i[p],{
instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),t++}return Fi.errors=e,t===0}function mn(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!E.call(Ct.properties,
o)){const p={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(r.premessa!==void 0&&(ce(r.premessa,{instancePath:n+"/premessa",parentData:r,parentDataProperty:"\
premessa",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.parti!==void 0){let o=r.parti;if(Array.
isArray(o)){if(o.length<1){const s={instancePath:n+"/parti",schemaPath:"#/properties/parti/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)qi(o[s],{instancePath:n+"/parti/"+s,
parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?qi.errors:e.concat(qi.errors),t=e.length)}else{const p={instancePath:n+
"/parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.ciclo!==
void 0&&(Ne(r.ciclo,{instancePath:n+"/ciclo",parentData:r,parentDataProperty:"ciclo",rootData:l})||(e=e===null?Ne.errors:
e.concat(Ne.errors),t=e.length)),r.organizzazione!==void 0){let o=r.organizzazione;if(Array.isArray(o)){if(o.length<1){const s={
instancePath:n+"/organizzazione",schemaPath:"#/properties/organizzazione/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.soggetto===void 0){const f={instancePath:n+"/organizzazione/"+s,schemaPath:"#/properties/organizzazione/items/requi\
red",keyword:"required",params:{missingProperty:"soggetto"}};e===null?e=[f]:e.push(f),t++}for(const f in a)if(!(f==="sog\
getto"||f==="unita"||f==="compiti")){const c={instancePath:n+"/organizzazione/"+s,schemaPath:"#/properties/organizzazion\
e/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}
a.soggetto!==void 0&&(Z(a.soggetto,{instancePath:n+"/organizzazione/"+s+"/soggetto",parentData:a,parentDataProperty:"sog\
getto",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),a.unita!==void 0&&($r(a.unita,{instancePath:n+
"/organizzazione/"+s+"/unita",parentData:a,parentDataProperty:"unita",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),
t=e.length)),a.compiti!==void 0&&(Ne(a.compiti,{instancePath:n+"/organizzazione/"+s+"/compiti",parentData:a,parentDataProperty:"\
compiti",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length))}else{const f={instancePath:n+"/organizzazi\
one/"+s,schemaPath:"#/properties/organizzazione/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(
f),t++}}}else{const p={instancePath:n+"/organizzazione",schemaPath:"#/properties/organizzazione/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.obiettivi!==void 0){let o=r.obiettivi;if(Array.isArray(o)){if(o.length<
1){const s={instancePath:n+"/obiettivi",schemaPath:"#/properties/obiettivi/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++){let a=o[s];if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.testo===void 0){const f={instancePath:n+"/obiettivi/"+s,schemaPath:"#/properties/obiettivi/items/required",keyword:"\
required",params:{missingProperty:"testo"}};e===null?e=[f]:e.push(f),t++}for(const f in a)if(!(f==="codice"||f==="testo"||
f==="risultato_atteso"||f==="indicatori")){const c={instancePath:n+"/obiettivi/"+s,schemaPath:"#/properties/obiettivi/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(a.
codice!==void 0){let f=a.codice;if(typeof f=="string"){if(v(f)>10){const c={instancePath:n+"/obiettivi/"+s+"/codice",schemaPath:"\
#/properties/obiettivi/items/properties/codice/maxLength",keyword:"maxLength",params:{limit:10}};e===null?e=[c]:e.push(c),
t++}if(!N.test(f)){const c={instancePath:n+"/obiettivi/"+s+"/codice",schemaPath:"#/properties/obiettivi/items/properties\
/codice/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:n+"/\
obiettivi/"+s+"/codice",schemaPath:"#/properties/obiettivi/items/properties/codice/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),t++}}if(a.testo!==void 0&&(ce(a.testo,{instancePath:n+"/obiettivi/"+s+"/testo",parentData:a,
parentDataProperty:"testo",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),a.risultato_atteso!==void 0&&
(ce(a.risultato_atteso,{instancePath:n+"/obiettivi/"+s+"/risultato_atteso",parentData:a,parentDataProperty:"risultato_at\
teso",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),a.indicatori!==void 0){let f=a.indicatori;if(Array.
isArray(f)){if(f.length<1){const y={instancePath:n+"/obiettivi/"+s+"/indicatori",schemaPath:"#/properties/obiettivi/item\
s/properties/indicatori/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),t++}const c=f.length;for(let y=0;y<
c;y++){let h=f[y];if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){const z={instancePath:n+"/obiettiv\
i/"+s+"/indicatori/"+y,schemaPath:"#/properties/obiettivi/items/properties/indicatori/items/type",keyword:"type",params:{
type:Ct.properties.obiettivi.items.properties.indicatori.items.type}};e===null?e=[z]:e.push(z),t++}const pe=t;let X=!0;const $n=t;
if(!(h&&typeof h=="object"&&!Array.isArray(h))){const z={};e===null?e=[z]:e.push(z),t++}var i=$n===t;if(t=pe,e!==null&&(pe?
e.length=pe:e=null),i){const z=t;Ni(h,{instancePath:n+"/obiettivi/"+s+"/indicatori/"+y,parentData:f,parentDataProperty:y,
rootData:l})||(e=e===null?Ni.errors:e.concat(Ni.errors),t=e.length);var i=z===t;X=i}if(!X){const z={instancePath:n+"/obi\
ettivi/"+s+"/indicatori/"+y,schemaPath:"#/properties/obiettivi/items/properties/indicatori/items/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[z]:e.push(z),t++}}}else{const c={instancePath:n+"/obiettivi/"+s+"/indicatori",schemaPath:"\
#/properties/obiettivi/items/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),
t++}}}else{const f={instancePath:n+"/obiettivi/"+s,schemaPath:"#/properties/obiettivi/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{const p={instancePath:n+"/obiettivi",schemaPath:"#/properties/obiett\
ivi/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.aree_competenza!==void 0){let o=r.aree_competenza;
if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/aree_competenza",schemaPath:"#/properties/aree_competenza/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++){let a=o[s];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.area===void 0){const f={instancePath:n+"/aree_competenza/"+s,schemaPath:"\
#/properties/aree_competenza/items/required",keyword:"required",params:{missingProperty:"area"}};e===null?e=[f]:e.push(f),
t++}for(const f in a)if(!(f==="area"||f==="temi"||f==="destinatari"||f==="ore")){const c={instancePath:n+"/aree_competen\
za/"+s,schemaPath:"#/properties/aree_competenza/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[c]:e.push(c),t++}if(a.area!==void 0&&(Z(a.area,{instancePath:n+"/aree_competenza/"+s+"/area",parentData:a,parentDataProperty:"\
area",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),a.temi!==void 0&&(Ne(a.temi,{instancePath:n+"/a\
ree_competenza/"+s+"/temi",parentData:a,parentDataProperty:"temi",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),
t=e.length)),a.destinatari!==void 0&&(Z(a.destinatari,{instancePath:n+"/aree_competenza/"+s+"/destinatari",parentData:a,
parentDataProperty:"destinatari",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),a.ore!==void 0){let f=a.
ore;if(typeof f=="number"&&isFinite(f)){if(f<0||isNaN(f)){const c={instancePath:n+"/aree_competenza/"+s+"/ore",schemaPath:"\
#/properties/aree_competenza/items/properties/ore/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[c]:e.push(c),t++}}else{const c={instancePath:n+"/aree_competenza/"+s+"/ore",schemaPath:"#/properties/aree_competenza/\
items/properties/ore/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),t++}}}else{const f={instancePath:n+
"/aree_competenza/"+s,schemaPath:"#/properties/aree_competenza/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),t++}}}else{const p={instancePath:n+"/aree_competenza",schemaPath:"#/properties/aree_competenza/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.ore_obiettivo_procapite!==void 0){let o=r.ore_obiettivo_procapite;
if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){const p={instancePath:n+"/ore_obiettivo_procapite",schemaPath:"#/p\
roperties/ore_obiettivo_procapite/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),
t++}}else{const p={instancePath:n+"/ore_obiettivo_procapite",schemaPath:"#/properties/ore_obiettivo_procapite/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),t++}}if(r.risorse!==void 0){let o=r.risorse;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){for(const p in o)if(!E.call(Ct.properties.risorse.properties,p)){const s={instancePath:n+"/risor\
se",schemaPath:"#/properties/risorse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[s]:e.push(s),t++}if(o.anno!==void 0&&(Ii(o.anno,{instancePath:n+"/risorse/anno",parentData:o,parentDataProperty:"\
anno",rootData:l})||(e=e===null?Ii.errors:e.concat(Ii.errors),t=e.length)),o.capitolo!==void 0&&(Z(o.capitolo,{instancePath:n+
"/risorse/capitolo",parentData:o,parentDataProperty:"capitolo",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.
length)),o.stanziamento_iniziale!==void 0&&(ge(o.stanziamento_iniziale,{instancePath:n+"/risorse/stanziamento_iniziale",
parentData:o,parentDataProperty:"stanziamento_iniziale",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),
o.variazioni!==void 0){let p=o.variazioni;if(Array.isArray(p)){if(p.length<1){const a={instancePath:n+"/risorse/variazio\
ni",schemaPath:"#/properties/risorse/properties/variazioni/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:
e.push(a),t++}const s=p.length;for(let a=0;a<s;a++){let f=p[a];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.importo===
void 0){const c={instancePath:n+"/risorse/variazioni/"+a,schemaPath:"#/properties/risorse/properties/variazioni/items/re\
quired",keyword:"required",params:{missingProperty:"importo"}};e===null?e=[c]:e.push(c),t++}for(const c in f)if(!(c==="d\
escrizione"||c==="importo"||c==="dal"||c==="atto")){const y={instancePath:n+"/risorse/variazioni/"+a,schemaPath:"#/prope\
rties/risorse/properties/variazioni/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[y]:e.push(y),t++}f.descrizione!==void 0&&(Z(f.descrizione,{instancePath:n+"/risorse/variazioni/"+a+"/descriz\
ione",parentData:f,parentDataProperty:"descrizione",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),f.
importo!==void 0&&(ge(f.importo,{instancePath:n+"/risorse/variazioni/"+a+"/importo",parentData:f,parentDataProperty:"imp\
orto",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),f.dal!==void 0&&(Ar(f.dal,{instancePath:n+"/r\
isorse/variazioni/"+a+"/dal",parentData:f,parentDataProperty:"dal",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),
t=e.length)),f.atto!==void 0&&(Ei(f.atto,{instancePath:n+"/risorse/variazioni/"+a+"/atto",parentData:f,parentDataProperty:"\
atto",rootData:l})||(e=e===null?Ei.errors:e.concat(Ei.errors),t=e.length))}else{const c={instancePath:n+"/risorse/variaz\
ioni/"+a,schemaPath:"#/properties/risorse/properties/variazioni/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),t++}}}else{const s={instancePath:n+"/risorse/variazioni",schemaPath:"#/properties/risorse/properties/var\
iazioni/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}o.assestato!==void 0&&(ge(o.assestato,
{instancePath:n+"/risorse/assestato",parentData:o,parentDataProperty:"assestato",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),t=e.length)),o.impegnato!==void 0&&(ge(o.impegnato,{instancePath:n+"/risorse/impegnato",parentData:o,parentDataProperty:"\
impegnato",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),o.disponibile!==void 0&&(ge(o.disponibile,
{instancePath:n+"/risorse/disponibile",parentData:o,parentDataProperty:"disponibile",rootData:l})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length)),o.al!==void 0&&(xi(o.al,{instancePath:n+"/risorse/al",parentData:o,parentDataProperty:"\
al",rootData:l})||(e=e===null?xi.errors:e.concat(xi.errors),t=e.length)),o.nota!==void 0&&(ce(o.nota,{instancePath:n+"/r\
isorse/nota",parentData:o,parentDataProperty:"nota",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length))}else{
const p={instancePath:n+"/risorse",schemaPath:"#/properties/risorse/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}}if(r.incentivi!==void 0&&(Ne(r.incentivi,{instancePath:n+"/incentivi",parentData:r,parentDataProperty:"\
incentivi",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.introduzione_interventi!==void 0&&(ce(
r.introduzione_interventi,{instancePath:n+"/introduzione_interventi",parentData:r,parentDataProperty:"introduzione_inter\
venti",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.interventi!==void 0){let o=r.interventi;if(Array.
isArray(o)){if(o.length<1){const s={instancePath:n+"/interventi",schemaPath:"#/properties/interventi/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)dr(o[s],{instancePath:n+"/\
interventi/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)}else{
const p={instancePath:n+"/interventi",schemaPath:"#/properties/interventi/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),t++}}if(r.introduzione_adesioni!==void 0&&(ce(r.introduzione_adesioni,{instancePath:n+"/introduzion\
e_adesioni",parentData:r,parentDataProperty:"introduzione_adesioni",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),
t=e.length)),r.adesioni!==void 0){let o=r.adesioni;if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/adesion\
i",schemaPath:"#/properties/adesioni/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.
length;for(let s=0;s<p;s++)dr(o[s],{instancePath:n+"/adesioni/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===
null?dr.errors:e.concat(dr.errors),t=e.length)}else{const p={instancePath:n+"/adesioni",schemaPath:"#/properties/adesion\
i/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.documenti!==void 0){let o=r.documenti;if(Array.
isArray(o)){if(o.length<1){const s={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)Li(o[s],{instancePath:n+"/do\
cumenti/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?Li.errors:e.concat(Li.errors),t=e.length)}else{const p={
instancePath:n+"/documenti",schemaPath:"#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:
e.push(p),t++}}r.rinvio!==void 0&&(Fi(r.rinvio,{instancePath:n+"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||
(e=e===null?Fi.errors:e.concat(Fi.errors),t=e.length))}else{const o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),t++}return mn.errors=e,t===0}const Gn=yn;const Tt={type:"object",required:["unita","qualifica","titolo_incarico"],additionalProperties:!1,properties:{unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},persona:{$ref:"definizioni.schema.json#/definitions/persona"},qualifica:{
enum:["dirigente","responsabile in posizione organizzativa","incaricato di elevata qualificazione","segretario generale",
"altro"]},titolo_incarico:{enum:["titolare","ad interim","vicario","facente funzione"]},base:{$ref:"definizioni.schema.j\
son#/definitions/frase"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/defin\
itions/data"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json#/definitio\
ns/testo"}}};function Si(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[\
a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return Si.errors=e,t===0}function Oi(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cognome===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cognome"}};e===null?e=[i]:e.push(i),t++}if(r.nome===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nome"}};e===null?e=[
i]:e.push(i),t++}for(const i in r)if(!(i==="cognome"||i==="nome"||i==="titolo")){const o={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.cognome!==
void 0&&(d(r.cognome,{instancePath:n+"/cognome",parentData:r,parentDataProperty:"cognome",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.nome!==void 0&&(d(r.nome,{instancePath:n+"/nome",parentData:r,parentDataProperty:"nome",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/tito\
lo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Oi.errors=
e,t===0}function Vi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?
e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}return Vi.errors=e,t===0}function ur(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ur.errors=
e,t===0}function Ri(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[\
a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return Ri.errors=e,t===0}function Zi(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Zi.errors=e,t===0}function Mi(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.unita===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unita"}};e===null?e=
[i]:e.push(i),t++}if(r.qualifica===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
qualifica"}};e===null?e=[i]:e.push(i),t++}if(r.titolo_incarico===void 0){const i={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"titolo_incarico"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(
Tt.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.unita!==void 0&&(Si(r.unita,{instancePath:n+"/unita",parentData:r,parentDataProperty:"\
unita",rootData:l})||(e=e===null?Si.errors:e.concat(Si.errors),t=e.length)),r.persona!==void 0&&(Oi(r.persona,{instancePath:n+
"/persona",parentData:r,parentDataProperty:"persona",rootData:l})||(e=e===null?Oi.errors:e.concat(Oi.errors),t=e.length)),
r.qualifica!==void 0){let i=r.qualifica;if(!(i==="dirigente"||i==="responsabile in posizione organizzativa"||i==="incari\
cato di elevata qualificazione"||i==="segretario generale"||i==="altro")){const o={instancePath:n+"/qualifica",schemaPath:"\
#/properties/qualifica/enum",keyword:"enum",params:{allowedValues:Tt.properties.qualifica.enum}};e===null?e=[o]:e.push(o),
t++}}if(r.titolo_incarico!==void 0){let i=r.titolo_incarico;if(!(i==="titolare"||i==="ad interim"||i==="vicario"||i==="f\
acente funzione")){const o={instancePath:n+"/titolo_incarico",schemaPath:"#/properties/titolo_incarico/enum",keyword:"en\
um",params:{allowedValues:Tt.properties.titolo_incarico.enum}};e===null?e=[o]:e.push(o),t++}}r.base!==void 0&&(Vi(r.base,
{instancePath:n+"/base",parentData:r,parentDataProperty:"base",rootData:l})||(e=e===null?Vi.errors:e.concat(Vi.errors),t=
e.length)),r.dal!==void 0&&(ur(r.dal,{instancePath:n+"/dal",parentData:r,parentDataProperty:"dal",rootData:l})||(e=e===null?
ur.errors:e.concat(ur.errors),t=e.length)),r.al!==void 0&&(ur(r.al,{instancePath:n+"/al",parentData:r,parentDataProperty:"\
al",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),r.atto!==void 0&&(Ri(r.atto,{instancePath:n+"/a\
tto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?Ri.errors:e.concat(Ri.errors),t=e.length)),r.nota!==
void 0&&(Zi(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?Zi.errors:e.
concat(Zi.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),t++}return Mi.errors=e,t===0}function yn(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.incarichi===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"incarichi"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(i!==
"incarichi"){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.incarichi!==void 0){let i=r.incarichi;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)Mi(i[p],{instancePath:n+"/incarichi/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Mi.errors:e.concat(
Mi.errors),t=e.length)}else{const o={instancePath:n+"/incarichi",schemaPath:"#/properties/incarichi/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}return yn.errors=e,t===0}const Un=hn,Bn={$schema:"http://json-schema.org/dr\
aft-07/schema#",$id:"lavoro-agile.schema.json",type:"object",additionalProperties:!1,properties:{contesto:{$ref:"definiz\
ioni.schema.json#/definitions/testo"},parti:{type:"array",items:{type:"object",required:["titolo","paragrafi"],additionalProperties:!1,
properties:{numero:{type:"string",pattern:"\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},
paragrafi:{type:"array",items:{$ref:"#/definitions/paragrafo_agile"},minItems:1}}},minItems:1},regolamento:{$ref:"defini\
zioni.schema.json#/definitions/rif_atto"},finalita:{$ref:"definizioni.schema.json#/definitions/testi"},modalita:{$ref:"d\
efinizioni.schema.json#/definitions/testi"},obiettivi:{type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,
properties:{codice:{type:"string",pattern:"\\S",maxLength:10},testo:{$ref:"definizioni.schema.json#/definitions/testo"},
indicatori:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"},minItems:1}}},minItems:1},contingente:{
type:"array",items:{type:"object",required:["anno","percentuale"],additionalProperties:!1,properties:{anno:{$ref:"defini\
zioni.schema.json#/definitions/anno"},percentuale:{$ref:"definizioni.schema.json#/definitions/percentuale"},base:{$ref:"\
definizioni.schema.json#/definitions/frase"},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"}}},minItems:1},base_calcolo:{
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
type:"string",pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.\\d{4})$"}}};function I(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}function L(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){
const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(
r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}
if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.
push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}return L.errors=e,t===0}const Hn={type:"object",required:["titolo","testo"],additionalProperties:!1,properties:{numero:{
type:"string",pattern:"\\S",maxLength:10},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},testo:{$ref:"defini\
zioni.schema.json#/definitions/testo"},dati:{type:"array",items:{enum:["finalita","modalita","obiettivi","contingente","\
base_calcolo","attivita_escluse","accordi","giornate_per_mese","risparmi","condizioni","condizionalita","fattori_abilita\
nti","requisiti_tecnologici","soggetti","percorsi_formativi","indicatori","modello_verifica","contributi_performance","i\
mpatti","documenti"]},minItems:1,uniqueItems:!0},immagini:{type:"array",items:{$ref:"definizioni.schema.json#/definition\
s/immagine"},minItems:1}}},Kt=qn.default;function Ki(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){const i={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"file"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="file"||
i==="alternativa"||i==="didascalia")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.file!==void 0&&(S(r.file,{instancePath:n+"/fil\
e",parentData:r,parentDataProperty:"file",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.alternativa!==
void 0&&typeof r.alternativa!="string"){const i={instancePath:n+"/alternativa",schemaPath:"#/properties/alternativa/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}r.didascalia!==void 0&&(d(r.didascalia,{instancePath:n+
"/didascalia",parentData:r,parentDataProperty:"didascalia",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Ki.
errors=e,t===0}function Ci(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i===
"numero"||i==="titolo"||i==="testo"||i==="dati"||i==="immagini")){const o={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.numero!==void 0){let i=r.
numero;if(typeof i=="string"){if(v(i)>10){const o={instancePath:n+"/numero",schemaPath:"#/properties/numero/maxLength",keyword:"\
maxLength",params:{limit:10}};e===null?e=[o]:e.push(o),t++}if(!N.test(i)){const o={instancePath:n+"/numero",schemaPath:"\
#/properties/numero/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+
"/numero",schemaPath:"#/properties/numero/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.
titolo!==void 0&&(L(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),r.testo!==void 0&&(I(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"\
testo",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.dati!==void 0){let i=r.dati;if(Array.isArray(
i)){if(i.length<1){const a={instancePath:n+"/dati",schemaPath:"#/properties/dati/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),t++}const o=i.length;for(let a=0;a<o;a++){let f=i[a];if(!(f==="finalita"||f==="modalita"||f==="\
obiettivi"||f==="contingente"||f==="base_calcolo"||f==="attivita_escluse"||f==="accordi"||f==="giornate_per_mese"||f==="\
risparmi"||f==="condizioni"||f==="condizionalita"||f==="fattori_abilitanti"||f==="requisiti_tecnologici"||f==="soggetti"||
f==="percorsi_formativi"||f==="indicatori"||f==="modello_verifica"||f==="contributi_performance"||f==="impatti"||f==="do\
cumenti")){const c={instancePath:n+"/dati/"+a,schemaPath:"#/properties/dati/items/enum",keyword:"enum",params:{allowedValues:Hn.
properties.dati.items.enum}};e===null?e=[c]:e.push(c),t++}}let p=i.length,s;if(p>1){e:for(;p--;)for(s=p;s--;)if(Kt(i[p],
i[s])){const a={instancePath:n+"/dati",schemaPath:"#/properties/dati/uniqueItems",keyword:"uniqueItems",params:{i:p,j:s}};
e===null?e=[a]:e.push(a),t++;break e}}}else{const o={instancePath:n+"/dati",schemaPath:"#/properties/dati/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.immagini!==void 0){let i=r.immagini;if(Array.isArray(i)){
if(i.length<1){const p={instancePath:n+"/immagini",schemaPath:"#/properties/immagini/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)Ki(i[p],{instancePath:n+"/immagini/"+p,parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?Ki.errors:e.concat(Ki.errors),t=e.length)}else{const o={instancePath:n+"/\
immagini",schemaPath:"#/properties/immagini/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Ci.
errors=e,t===0}function mr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[\
a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return mr.errors=e,t===0}function U(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+
o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return U.errors=e,t===0}function yr(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.denominazione===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)if(!E.call(w.properties,s)){const a={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.
id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+"/denominazione",parentData:r,parentDataProperty:"\
denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.tipo!==void 0){let s=r.tipo;if(!(s===
"impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="efficacia qualitativa"||s==="efficienza econo\
mica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="rispetto dei tempi")){const a={instancePath:n+
"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{allowedValues:w.properties.tipo.enum}};e===null?e=[a]:
e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+"/dimensione",parentData:r,parentDataProperty:"\
dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.sottodimensione!==void 0&&(d(r.sottodimensione,
{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sottodimensione",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.
isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type:w.properties.
formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.numeratore===void 0){const a={
instancePath:n+"/formula",schemaPath:"#/properties/formula/required",keyword:"required",params:{missingProperty:"numerat\
ore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="numeratore"||a==="denominatore")){const f={instancePath:n+
"/formula",schemaPath:"#/properties/formula/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"\
numeratore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,
{instancePath:n+"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}}if(r.unita_misura!==void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,
parentDataProperty:"unita_misura",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){
let s=r.polarita;if(!(s==="+"||s==="-")){const a={instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"\
enum",params:{allowedValues:w.properties.polarita.enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/pro\
perties/baseline/required",keyword:"required",params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="valore"||a==="al")){const f={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.
valore;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"\
#/properties/baseline/properties/valore/type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};
e===null?e=[f]:e.push(f),t++}}if(s.al!==void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const f={instancePath:n+"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",
params:{type:w.properties.baseline.properties.al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/ba\
seline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
target!==void 0){let s=r.target;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="s\
tring"&&!W.test(a)){const c={instancePath:n+"/target",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+
"/target",schemaPath:"#/properties/target/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/\
target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+
"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storico/additionalProperties/type",keyword:"\
type",params:{type:w.properties.storico.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/storico",schemaPath:"#/properties/storico/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?
e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/consuntivo/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"\
type",params:{type:w.properties.consuntivo.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}if(r.peso!==void 0&&(ne(r.peso,{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+
"/periodicita",parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.responsabile_dato!==void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"\
responsabile_dato",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!=
"boolean"){const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}function Re(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||
isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2100}};e===null?
e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}return Re.errors=e,t===0}function Ti(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:Cr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||
isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?
e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Tr.test(r)){const i={instancePath:n,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}};e===null?e=[i]:e.push(i),t++}return Ti.
errors=e,t===0}function D(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return D.errors=e,t===0}function Gi(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(
r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2\
}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return Gi.errors=e,t===0}const Jn=new RegExp("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.\\d{4})$","u");function hr(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Jn.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|(0[1-9]|1[0-2])\\.\\d{\
4})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),t++}return hr.errors=e,t===0}function qr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*\
$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}return qr.errors=e,t===0}function Ui(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.unita===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"unita"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="unita"||i==="F"||i==="M"||i==="totale"||i==="non_fruiscono"||i==="effettivi")){const o={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.unita!==
void 0&&(qr(r.unita,{instancePath:n+"/unita",parentData:r,parentDataProperty:"unita",rootData:l})||(e=e===null?qr.errors:
e.concat(qr.errors),t=e.length)),r.F!==void 0&&(D(r.F,{instancePath:n+"/F",parentData:r,parentDataProperty:"F",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.M!==void 0&&(D(r.M,{instancePath:n+"/M",parentData:r,parentDataProperty:"\
M",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.totale!==void 0&&(D(r.totale,{instancePath:n+"/t\
otale",parentData:r,parentDataProperty:"totale",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.non_fruiscono!==
void 0&&(D(r.non_fruiscono,{instancePath:n+"/non_fruiscono",parentData:r,parentDataProperty:"non_fruiscono",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.effettivi!==void 0&&(D(r.effettivi,{instancePath:n+"/effettivi",parentData:r,
parentDataProperty:"effettivi",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Ui.errors=e,t===0}function gr(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!un.test(
r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^((0[1-9]|1[0-2])\\.)?\\d{4}$"}};e===
null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}return gr.errors=e,t===0}function Bi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:Ur.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Br.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}};e===null?e=[i]:e.push(i),t++}
return Bi.errors=e,t===0}function Hi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="atto"||
i==="url"||i==="file"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/tito\
lo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.atto!==
void 0&&(A(r.atto,{instancePath:n+"/atto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.url!==void 0&&(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"\
file",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/no\
ta",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Hi.errors=
e,t===0}function Ji(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.motivo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"motivo"}};e===null?e=[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i===
"motivo"||i==="documenti")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/motivo",parentData:r,
parentDataProperty:"motivo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==void 0){let i=r.
documenti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)ae(i[p],{
instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),
t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),t++}return Ji.errors=e,t===0}function hn(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!E.call(Bn.properties,
i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.contesto!==void 0&&(I(r.contesto,{instancePath:n+"/contesto",parentData:r,parentDataProperty:"\
contesto",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.parti!==void 0){let i=r.parti;if(Array.isArray(
i)){if(i.length<1){const p={instancePath:n+"/parti",schemaPath:"#/properties/parti/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.titolo===void 0){const a={instancePath:n+"/parti/"+p,schemaPath:"#/properties/parti/items/required",keyword:"\
required",params:{missingProperty:"titolo"}};e===null?e=[a]:e.push(a),t++}if(s.paragrafi===void 0){const a={instancePath:n+
"/parti/"+p,schemaPath:"#/properties/parti/items/required",keyword:"required",params:{missingProperty:"paragrafi"}};e===
null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="numero"||a==="titolo"||a==="paragrafi")){const f={instancePath:n+"/p\
arti/"+p,schemaPath:"#/properties/parti/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}if(s.numero!==void 0){let a=s.numero;if(typeof a=="string"){if(v(a)>10){const f={instancePath:n+
"/parti/"+p+"/numero",schemaPath:"#/properties/parti/items/properties/numero/maxLength",keyword:"maxLength",params:{limit:10}};
e===null?e=[f]:e.push(f),t++}if(!N.test(a)){const f={instancePath:n+"/parti/"+p+"/numero",schemaPath:"#/properties/parti\
/items/properties/numero/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[f]:e.push(f),t++}}else{const f={
instancePath:n+"/parti/"+p+"/numero",schemaPath:"#/properties/parti/items/properties/numero/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}}if(s.titolo!==void 0&&(L(s.titolo,{instancePath:n+"/parti/"+p+"/titolo",parentData:s,
parentDataProperty:"titolo",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.paragrafi!==void 0){let a=s.
paragrafi;if(Array.isArray(a)){if(a.length<1){const c={instancePath:n+"/parti/"+p+"/paragrafi",schemaPath:"#/properties/\
parti/items/properties/paragrafi/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}const f=a.length;
for(let c=0;c<f;c++)Ci(a[c],{instancePath:n+"/parti/"+p+"/paragrafi/"+c,parentData:a,parentDataProperty:c,rootData:l})||
(e=e===null?Ci.errors:e.concat(Ci.errors),t=e.length)}else{const f={instancePath:n+"/parti/"+p+"/paragrafi",schemaPath:"\
#/properties/parti/items/properties/paragrafi/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}}else{
const a={instancePath:n+"/parti/"+p,schemaPath:"#/properties/parti/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.regolamento!==void 0&&(mr(r.regolamento,{instancePath:n+"/regolamento",
parentData:r,parentDataProperty:"regolamento",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.finalita!==
void 0&&(U(r.finalita,{instancePath:n+"/finalita",parentData:r,parentDataProperty:"finalita",rootData:l})||(e=e===null?U.
errors:e.concat(U.errors),t=e.length)),r.modalita!==void 0&&(U(r.modalita,{instancePath:n+"/modalita",parentData:r,parentDataProperty:"\
modalita",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.obiettivi!==void 0){let i=r.obiettivi;if(Array.
isArray(i)){if(i.length<1){const p={instancePath:n+"/obiettivi",schemaPath:"#/properties/obiettivi/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.testo===void 0){const a={instancePath:n+"/obiettivi/"+p,schemaPath:"#/properties/obiet\
tivi/items/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="codice"||a==="testo"||a==="indicatori")){const f={instancePath:n+"/obiettivi/"+p,schemaPath:"#/properties/obie\
ttivi/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),
t++}if(s.codice!==void 0){let a=s.codice;if(typeof a=="string"){if(v(a)>10){const f={instancePath:n+"/obiettivi/"+p+"/co\
dice",schemaPath:"#/properties/obiettivi/items/properties/codice/maxLength",keyword:"maxLength",params:{limit:10}};e===null?
e=[f]:e.push(f),t++}if(!N.test(a)){const f={instancePath:n+"/obiettivi/"+p+"/codice",schemaPath:"#/properties/obiettivi/\
items/properties/codice/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:n+
"/obiettivi/"+p+"/codice",schemaPath:"#/properties/obiettivi/items/properties/codice/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),t++}}if(s.testo!==void 0&&(I(s.testo,{instancePath:n+"/obiettivi/"+p+"/testo",parentData:s,
parentDataProperty:"testo",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.indicatori!==void 0){let a=s.
indicatori;if(Array.isArray(a)){if(a.length<1){const c={instancePath:n+"/obiettivi/"+p+"/indicatori",schemaPath:"#/prope\
rties/obiettivi/items/properties/indicatori/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}
const f=a.length;for(let c=0;c<f;c++)yr(a[c],{instancePath:n+"/obiettivi/"+p+"/indicatori/"+c,parentData:a,parentDataProperty:c,
rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)}else{const f={instancePath:n+"/obiettivi/"+p+"/indic\
atori",schemaPath:"#/properties/obiettivi/items/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?
e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/obiettivi/"+p,schemaPath:"#/properties/obiettivi/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/obiettivi",schemaPath:"#/pro\
perties/obiettivi/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.contingente!==void 0){let i=r.
contingente;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/contingente",schemaPath:"#/properties/continge\
nte/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.anno===void 0){const a={instancePath:n+"/contingente/"+p,schemaPath:"#\
/properties/contingente/items/required",keyword:"required",params:{missingProperty:"anno"}};e===null?e=[a]:e.push(a),t++}
if(s.percentuale===void 0){const a={instancePath:n+"/contingente/"+p,schemaPath:"#/properties/contingente/items/required",
keyword:"required",params:{missingProperty:"percentuale"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="anno"||
a==="percentuale"||a==="base"||a==="atto")){const f={instancePath:n+"/contingente/"+p,schemaPath:"#/properties/contingen\
te/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}
s.anno!==void 0&&(Re(s.anno,{instancePath:n+"/contingente/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:l})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.percentuale!==void 0&&(Ti(s.percentuale,{instancePath:n+"/conti\
ngente/"+p+"/percentuale",parentData:s,parentDataProperty:"percentuale",rootData:l})||(e=e===null?Ti.errors:e.concat(Ti.
errors),t=e.length)),s.base!==void 0&&(L(s.base,{instancePath:n+"/contingente/"+p+"/base",parentData:s,parentDataProperty:"\
base",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.atto!==void 0&&(mr(s.atto,{instancePath:n+"/c\
ontingente/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=
e.length))}else{const a={instancePath:n+"/contingente/"+p,schemaPath:"#/properties/contingente/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/contingente",schemaPath:"#/propert\
ies/contingente/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.base_calcolo!==void 0){let i=r.
base_calcolo;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="dipendenti"||o==="non_smartabili"||
o==="smartabili"||o==="al")){const p={instancePath:n+"/base_calcolo",schemaPath:"#/properties/base_calcolo/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.dipendenti!==void 0&&
(D(i.dipendenti,{instancePath:n+"/base_calcolo/dipendenti",parentData:i,parentDataProperty:"dipendenti",rootData:l})||(e=
e===null?D.errors:e.concat(D.errors),t=e.length)),i.non_smartabili!==void 0&&(D(i.non_smartabili,{instancePath:n+"/base_\
calcolo/non_smartabili",parentData:i,parentDataProperty:"non_smartabili",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),i.smartabili!==void 0&&(D(i.smartabili,{instancePath:n+"/base_calcolo/smartabili",parentData:i,parentDataProperty:"\
smartabili",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.al!==void 0&&(Gi(i.al,{instancePath:n+"\
/base_calcolo/al",parentData:i,parentDataProperty:"al",rootData:l})||(e=e===null?Gi.errors:e.concat(Gi.errors),t=e.length))}else{
const o={instancePath:n+"/base_calcolo",schemaPath:"#/properties/base_calcolo/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}}if(r.attivita_escluse!==void 0){let i=r.attivita_escluse;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/attivita_escluse",schemaPath:"#/properties/attivita_escluse/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.attivita===void 0){const a={instancePath:n+"/attivita_escluse/"+p,schemaPath:"#/properties/attivita_esc\
luse/items/required",keyword:"required",params:{missingProperty:"attivita"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="attivita"||a==="comprende"||a==="nota")){const f={instancePath:n+"/attivita_escluse/"+p,schemaPath:"#/properti\
es/attivita_escluse/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[f]:e.push(f),t++}s.attivita!==void 0&&(L(s.attivita,{instancePath:n+"/attivita_escluse/"+p+"/attivita",parentData:s,parentDataProperty:"\
attivita",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.comprende!==void 0&&(U(s.comprende,{instancePath:n+
"/attivita_escluse/"+p+"/comprende",parentData:s,parentDataProperty:"comprende",rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),s.nota!==void 0&&(I(s.nota,{instancePath:n+"/attivita_escluse/"+p+"/nota",parentData:s,parentDataProperty:"\
nota",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{const a={instancePath:n+"/attivita_escluse\
/"+p,schemaPath:"#/properties/attivita_escluse/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}}}else{const o={instancePath:n+"/attivita_escluse",schemaPath:"#/properties/attivita_escluse/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.accordi!==void 0){let i=r.accordi;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.righe===void 0){const o={instancePath:n+"/accordi",schemaPath:"#/properties/accordi/required",keyword:"\
required",params:{missingProperty:"righe"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="titolo"||o==="period\
o"||o==="righe"||o==="totale"||o==="nota")){const p={instancePath:n+"/accordi",schemaPath:"#/properties/accordi/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.titolo!==void 0&&
(L(i.titolo,{instancePath:n+"/accordi/titolo",parentData:i,parentDataProperty:"titolo",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),i.periodo!==void 0){let o=i.periodo;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)
if(!(p==="dal"||p==="al")){const s={instancePath:n+"/accordi/periodo",schemaPath:"#/properties/accordi/properties/period\
o/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.dal!==
void 0&&(hr(o.dal,{instancePath:n+"/accordi/periodo/dal",parentData:o,parentDataProperty:"dal",rootData:l})||(e=e===null?
hr.errors:e.concat(hr.errors),t=e.length)),o.al!==void 0&&(hr(o.al,{instancePath:n+"/accordi/periodo/al",parentData:o,parentDataProperty:"\
al",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length))}else{const p={instancePath:n+"/accordi/periodo",
schemaPath:"#/properties/accordi/properties/periodo/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
t++}}if(i.righe!==void 0){let o=i.righe;if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/accordi/righe",schemaPath:"\
#/properties/accordi/properties/righe/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.
length;for(let s=0;s<p;s++)Ui(o[s],{instancePath:n+"/accordi/righe/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=
e===null?Ui.errors:e.concat(Ui.errors),t=e.length)}else{const p={instancePath:n+"/accordi/righe",schemaPath:"#/propertie\
s/accordi/properties/righe/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.totale!==void 0){
let o=i.totale;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="F"||p==="M"||p==="totale"||p==="n\
on_fruiscono"||p==="effettivi")){const s={instancePath:n+"/accordi/totale",schemaPath:"#/properties/accordi/properties/t\
otale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.
F!==void 0&&(D(o.F,{instancePath:n+"/accordi/totale/F",parentData:o,parentDataProperty:"F",rootData:l})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length)),o.M!==void 0&&(D(o.M,{instancePath:n+"/accordi/totale/M",parentData:o,parentDataProperty:"\
M",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),o.totale!==void 0&&(D(o.totale,{instancePath:n+"/a\
ccordi/totale/totale",parentData:o,parentDataProperty:"totale",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.
length)),o.non_fruiscono!==void 0&&(D(o.non_fruiscono,{instancePath:n+"/accordi/totale/non_fruiscono",parentData:o,parentDataProperty:"\
non_fruiscono",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),o.effettivi!==void 0&&(D(o.effettivi,{
instancePath:n+"/accordi/totale/effettivi",parentData:o,parentDataProperty:"effettivi",rootData:l})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length))}else{const p={instancePath:n+"/accordi/totale",schemaPath:"#/properties/accordi/properti\
es/totale/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}i.nota!==void 0&&(I(i.nota,{instancePath:n+
"/accordi/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
const o={instancePath:n+"/accordi",schemaPath:"#/properties/accordi/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),t++}}if(r.giornate_per_mese!==void 0){let i=r.giornate_per_mese;if(Array.isArray(i)){if(i.length<1){const p={
instancePath:n+"/giornate_per_mese",schemaPath:"#/properties/giornate_per_mese/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.anno===void 0){const a={instancePath:n+"/giornate_per_mese/"+p,schemaPath:"#/properties/giornate_per_mese/items/req\
uired",keyword:"required",params:{missingProperty:"anno"}};e===null?e=[a]:e.push(a),t++}if(s.mese===void 0){const a={instancePath:n+
"/giornate_per_mese/"+p,schemaPath:"#/properties/giornate_per_mese/items/required",keyword:"required",params:{missingProperty:"\
mese"}};e===null?e=[a]:e.push(a),t++}if(s.giornate===void 0){const a={instancePath:n+"/giornate_per_mese/"+p,schemaPath:"\
#/properties/giornate_per_mese/items/required",keyword:"required",params:{missingProperty:"giornate"}};e===null?e=[a]:e.
push(a),t++}for(const a in s)if(!(a==="anno"||a==="mese"||a==="giornate"||a==="dipendenti")){const f={instancePath:n+"/g\
iornate_per_mese/"+p,schemaPath:"#/properties/giornate_per_mese/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.anno!==void 0&&(Re(s.anno,{instancePath:n+"/giornate\
_per_mese/"+p+"/anno",parentData:s,parentDataProperty:"anno",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.
length)),s.mese!==void 0){let a=s.mese;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const f={instancePath:n+
"/giornate_per_mese/"+p+"/mese",schemaPath:"#/properties/giornate_per_mese/items/properties/mese/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof a=="number"&&isFinite(a)){if(a>12||isNaN(a)){const f={instancePath:n+
"/giornate_per_mese/"+p+"/mese",schemaPath:"#/properties/giornate_per_mese/items/properties/mese/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:12}};e===null?e=[f]:e.push(f),t++}if(a<1||isNaN(a)){const f={instancePath:n+"/giornate\
_per_mese/"+p+"/mese",schemaPath:"#/properties/giornate_per_mese/items/properties/mese/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[f]:e.push(f),t++}}}s.giornate!==void 0&&(D(s.giornate,{instancePath:n+"/giornate_p\
er_mese/"+p+"/giornate",parentData:s,parentDataProperty:"giornate",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),s.dipendenti!==void 0&&(D(s.dipendenti,{instancePath:n+"/giornate_per_mese/"+p+"/dipendenti",parentData:s,parentDataProperty:"\
dipendenti",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{const a={instancePath:n+"/giornate_p\
er_mese/"+p,schemaPath:"#/properties/giornate_per_mese/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),t++}}}else{const o={instancePath:n+"/giornate_per_mese",schemaPath:"#/properties/giornate_per_mese/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.risparmi!==void 0){let i=r.risparmi;if(Array.isArray(i)){
if(i.length<1){const p={instancePath:n+"/risparmi",schemaPath:"#/properties/risparmi/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.voce===void 0){const a={instancePath:n+"/risparmi/"+p,schemaPath:"#/properties/risparmi/items/required",
keyword:"required",params:{missingProperty:"voce"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="voce"||a==="\
periodi"||a==="importo"||a==="nota")){const f={instancePath:n+"/risparmi/"+p,schemaPath:"#/properties/risparmi/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.voce!==
void 0&&(L(s.voce,{instancePath:n+"/risparmi/"+p+"/voce",parentData:s,parentDataProperty:"voce",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),s.periodi!==void 0){let a=s.periodi;if(Array.isArray(a)){if(a.length<1){const c={
instancePath:n+"/risparmi/"+p+"/periodi",schemaPath:"#/properties/risparmi/items/properties/periodi/minItems",keyword:"m\
inItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}const f=a.length;for(let c=0;c<f;c++){let y=a[c];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.dal===void 0){const h={instancePath:n+"/risparmi/"+p+"/periodi/"+c,schemaPath:"#/prope\
rties/risparmi/items/properties/periodi/items/required",keyword:"required",params:{missingProperty:"dal"}};e===null?e=[h]:
e.push(h),t++}if(y.al===void 0){const h={instancePath:n+"/risparmi/"+p+"/periodi/"+c,schemaPath:"#/properties/risparmi/i\
tems/properties/periodi/items/required",keyword:"required",params:{missingProperty:"al"}};e===null?e=[h]:e.push(h),t++}for(const h in y)
if(!(h==="dal"||h==="al")){const pe={instancePath:n+"/risparmi/"+p+"/periodi/"+c,schemaPath:"#/properties/risparmi/items\
/properties/periodi/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=
[pe]:e.push(pe),t++}y.dal!==void 0&&(gr(y.dal,{instancePath:n+"/risparmi/"+p+"/periodi/"+c+"/dal",parentData:y,parentDataProperty:"\
dal",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),y.al!==void 0&&(gr(y.al,{instancePath:n+"/risp\
armi/"+p+"/periodi/"+c+"/al",parentData:y,parentDataProperty:"al",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),
t=e.length))}else{const h={instancePath:n+"/risparmi/"+p+"/periodi/"+c,schemaPath:"#/properties/risparmi/items/propertie\
s/periodi/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{const f={instancePath:n+
"/risparmi/"+p+"/periodi",schemaPath:"#/properties/risparmi/items/properties/periodi/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),t++}}s.importo!==void 0&&(Bi(s.importo,{instancePath:n+"/risparmi/"+p+"/importo",parentData:s,
parentDataProperty:"importo",rootData:l})||(e=e===null?Bi.errors:e.concat(Bi.errors),t=e.length)),s.nota!==void 0&&(I(s.
nota,{instancePath:n+"/risparmi/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===null?I.errors:e.
concat(I.errors),t=e.length))}else{const a={instancePath:n+"/risparmi/"+p,schemaPath:"#/properties/risparmi/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/risparmi",schemaPath:"\
#/properties/risparmi/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.condizioni!==void 0){
let i=r.condizioni;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="servizi_utenti"||o==="rotazio\
ne_e_prevalenza"||o==="piattaforma"||o==="arretrato"||o==="dotazioni")){const p={instancePath:n+"/condizioni",schemaPath:"\
#/properties/condizioni/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),t++}i.servizi_utenti!==void 0&&(I(i.servizi_utenti,{instancePath:n+"/condizioni/servizi_utenti",parentData:i,
parentDataProperty:"servizi_utenti",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),i.rotazione_e_prevalenza!==
void 0&&(I(i.rotazione_e_prevalenza,{instancePath:n+"/condizioni/rotazione_e_prevalenza",parentData:i,parentDataProperty:"\
rotazione_e_prevalenza",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),i.piattaforma!==void 0&&(I(i.
piattaforma,{instancePath:n+"/condizioni/piattaforma",parentData:i,parentDataProperty:"piattaforma",rootData:l})||(e=e===
null?I.errors:e.concat(I.errors),t=e.length)),i.arretrato!==void 0&&(I(i.arretrato,{instancePath:n+"/condizioni/arretrat\
o",parentData:i,parentDataProperty:"arretrato",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),i.dotazioni!==
void 0&&(I(i.dotazioni,{instancePath:n+"/condizioni/dotazioni",parentData:i,parentDataProperty:"dotazioni",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{const o={instancePath:n+"/condizioni",schemaPath:"#/properties\
/condizioni/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.condizionalita!==void 0&&(U(
r.condizionalita,{instancePath:n+"/condizionalita",parentData:r,parentDataProperty:"condizionalita",rootData:l})||(e=e===
null?U.errors:e.concat(U.errors),t=e.length)),r.fattori_abilitanti!==void 0&&(U(r.fattori_abilitanti,{instancePath:n+"/f\
attori_abilitanti",parentData:r,parentDataProperty:"fattori_abilitanti",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
t=e.length)),r.requisiti_tecnologici!==void 0&&(U(r.requisiti_tecnologici,{instancePath:n+"/requisiti_tecnologici",parentData:r,
parentDataProperty:"requisiti_tecnologici",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.soggetti!==
void 0){let i=r.soggetti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/soggetti",schemaPath:"#/propertie\
s/soggetti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){
let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.soggetto===void 0){const a={instancePath:n+"/soggetti/"+p,schemaPath:"\
#/properties/soggetti/items/required",keyword:"required",params:{missingProperty:"soggetto"}};e===null?e=[a]:e.push(a),t++}
for(const a in s)if(!(a==="soggetto"||a==="unita"||a==="compiti")){const f={instancePath:n+"/soggetti/"+p,schemaPath:"#/\
properties/soggetti/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[f]:e.push(f),t++}s.soggetto!==void 0&&(L(s.soggetto,{instancePath:n+"/soggetti/"+p+"/soggetto",parentData:s,parentDataProperty:"\
soggetto",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.unita!==void 0&&(qr(s.unita,{instancePath:n+
"/soggetti/"+p+"/unita",parentData:s,parentDataProperty:"unita",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length)),s.compiti!==void 0&&(U(s.compiti,{instancePath:n+"/soggetti/"+p+"/compiti",parentData:s,parentDataProperty:"\
compiti",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{const a={instancePath:n+"/soggetti/"+p,
schemaPath:"#/properties/soggetti/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{
const o={instancePath:n+"/soggetti",schemaPath:"#/properties/soggetti/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),t++}}if(r.percorsi_formativi!==void 0){let i=r.percorsi_formativi;if(Array.isArray(i)){if(i.length<1){const p={
instancePath:n+"/percorsi_formativi",schemaPath:"#/properties/percorsi_formativi/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.titolo===void 0){const a={instancePath:n+"/percorsi_formativi/"+p,schemaPath:"#/properties/percorsi_formativi/items\
/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a===
"titolo"||a==="contenuti"||a==="destinatari"||a==="anno")){const f={instancePath:n+"/percorsi_formativi/"+p,schemaPath:"\
#/properties/percorsi_formativi/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.titolo!==void 0&&(L(s.titolo,{instancePath:n+"/percorsi_formativi/"+p+"/titolo",parentData:s,
parentDataProperty:"titolo",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.contenuti!==void 0&&(I(
s.contenuti,{instancePath:n+"/percorsi_formativi/"+p+"/contenuti",parentData:s,parentDataProperty:"contenuti",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.destinatari!==void 0&&(L(s.destinatari,{instancePath:n+"/percorsi\
_formativi/"+p+"/destinatari",parentData:s,parentDataProperty:"destinatari",rootData:l})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),s.anno!==void 0&&(Re(s.anno,{instancePath:n+"/percorsi_formativi/"+p+"/anno",parentData:s,parentDataProperty:"\
anno",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length))}else{const a={instancePath:n+"/percorsi_forma\
tivi/"+p,schemaPath:"#/properties/percorsi_formativi/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),t++}}}else{const o={instancePath:n+"/percorsi_formativi",schemaPath:"#/properties/percorsi_formativi/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.indicatori!==void 0){let i=r.indicatori;if(Array.isArray(
i)){if(i.length<1){const p={instancePath:n+"/indicatori",schemaPath:"#/properties/indicatori/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)yr(i[p],{instancePath:n+"/indicatori\
/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)}else{const o={
instancePath:n+"/indicatori",schemaPath:"#/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?e=
[o]:e.push(o),t++}}if(r.modello_verifica!==void 0){let i=r.modello_verifica;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.colonne===void 0){const o={instancePath:n+"/modello_verifica",schemaPath:"#/properties/modello_verifica/required",keyword:"\
required",params:{missingProperty:"colonne"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="titolo"||o==="colo\
nne"||o==="periodicita"||o==="nota")){const p={instancePath:n+"/modello_verifica",schemaPath:"#/properties/modello_verif\
ica/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.
titolo!==void 0&&(L(i.titolo,{instancePath:n+"/modello_verifica/titolo",parentData:i,parentDataProperty:"titolo",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),i.colonne!==void 0){let o=i.colonne;if(Array.isArray(o)){if(o.length<
1){const s={instancePath:n+"/modello_verifica/colonne",schemaPath:"#/properties/modello_verifica/properties/colonne/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)L(o[s],{instancePath:n+
"/modello_verifica/colonne/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=
e.length)}else{const p={instancePath:n+"/modello_verifica/colonne",schemaPath:"#/properties/modello_verifica/properties/\
colonne/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}i.periodicita!==void 0&&(L(i.periodicita,
{instancePath:n+"/modello_verifica/periodicita",parentData:i,parentDataProperty:"periodicita",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),i.nota!==void 0&&(I(i.nota,{instancePath:n+"/modello_verifica/nota",parentData:i,
parentDataProperty:"nota",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{const o={instancePath:n+
"/modello_verifica",schemaPath:"#/properties/modello_verifica/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),t++}}if(r.contributi_performance!==void 0&&(U(r.contributi_performance,{instancePath:n+"/contributi_performanc\
e",parentData:r,parentDataProperty:"contributi_performance",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.impatti!==void 0&&(U(r.impatti,{instancePath:n+"/impatti",parentData:r,parentDataProperty:"impatti",rootData:l})||(e=e===
null?U.errors:e.concat(U.errors),t=e.length)),r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<1){
const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)Hi(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?Hi.errors:e.concat(Hi.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.rinvio!==void 0&&(Ji(
r.rinvio,{instancePath:n+"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===null?Ji.errors:e.concat(
Ji.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}return hn.errors=e,t===0}const Qn=Pn,Wn={$schema:"http://json-schema.org/draft-07/schema#",$id:"moni\
toraggio.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definit\
ions/testo"},parti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/blocco"}},soggetti:{type:"array",items:{
type:"object",required:["soggetto"],additionalProperties:!1,properties:{soggetto:{$ref:"definizioni.schema.json#/definit\
ions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},compito:{$ref:"definizioni.schema.json#/defin\
itions/testo"},norma:{$ref:"definizioni.schema.json#/definitions/frase"}}}},strumenti:{type:"array",items:{type:"object",
required:["denominazione"],additionalProperties:!1,properties:{denominazione:{$ref:"definizioni.schema.json#/definitions\
/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},sottosezioni:{type:"array",items:{$ref:"#/defin\
itions/parte_monitorata"},minItems:1},documento:{$ref:"definizioni.schema.json#/definitions/documento"}}}},per_sottosezione:{
type:"array",items:{$ref:"#/definitions/monitoraggio_parte"},minItems:1},soddisfazione_utenti:{type:"array",items:{type:"\
object",required:["servizio"],additionalProperties:!1,properties:{servizio:{$ref:"definizioni.schema.json#/definitions/f\
rase"},metodo:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"definizioni.schema.json#/definition\
s/frase"},responsabile:{$ref:"definizioni.schema.json#/definitions/rif_unita"},indicatore:{$ref:"definizioni.schema.json\
#/definitions/indicatore"},esito:{$ref:"definizioni.schema.json#/definitions/testo"}}}},calendario:{type:"array",items:{
type:"object",required:["attivita"],additionalProperties:!1,properties:{attivita:{$ref:"definizioni.schema.json#/definit\
ions/frase"},dal:{$ref:"definizioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},
attore:{$ref:"definizioni.schema.json#/definitions/frase"},strumento:{$ref:"definizioni.schema.json#/definitions/frase"},
fonte_dati:{$ref:"definizioni.schema.json#/definitions/frase"},sottosezioni:{type:"array",items:{$ref:"#/definitions/par\
te_monitorata"},minItems:1},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}},report_integrato:{type:"object",
additionalProperties:!1,properties:{data:{$ref:"definizioni.schema.json#/definitions/data"},contenuto:{$ref:"definizioni\
.schema.json#/definitions/testo"},responsabile:{$ref:"definizioni.schema.json#/definitions/rif_unita"},documento:{$ref:"\
definizioni.schema.json#/definitions/documento"}}},stato_avanzamento:{type:"array",items:{$ref:"#/definitions/avanzament\
o_scheda"}}},definitions:{parte_monitorata:{enum:["2","2.1","2.2","2.3","3","3.1","3.2","3.3","formazione","azioni posit\
ive"]},monitoraggio_parte:{type:"object",required:["sottosezione"],additionalProperties:!1,properties:{sottosezione:{$ref:"\
#/definitions/parte_monitorata"},modalita:{$ref:"definizioni.schema.json#/definitions/testo"},norma:{$ref:"definizioni.s\
chema.json#/definitions/frase"},periodicita:{$ref:"definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"defi\
nizioni.schema.json#/definitions/frase"},fonte_dati:{$ref:"definizioni.schema.json#/definitions/frase"},milestone:{type:"\
array",items:{type:"object",required:["titolo"],additionalProperties:!1,properties:{titolo:{$ref:"definizioni.schema.jso\
n#/definitions/frase"},data:{$ref:"definizioni.schema.json#/definitions/data"},ricorrenza:{type:"object",required:["ogni"],
additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimestre","trimestre","mese"]},entro:{type:"strin\
g",pattern:"^\\d{1,2}/\\d{1,2}$"}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},minItems:1},output:{$ref:"\
definizioni.schema.json#/definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_at\
to"}}}},avanzamento_scheda:{type:"object",required:["obiettivo","al"],additionalProperties:!1,properties:{obiettivo:{$ref:"\
definizioni.schema.json#/definitions/rif_obiettivo"},al:{$ref:"definizioni.schema.json#/definitions/data"},avanzamento:{
$ref:"definizioni.schema.json#/definitions/percentuale"},fasi:{type:"array",items:{type:"object",required:["fase"],additionalProperties:!1,
properties:{fase:{type:["integer","string"]},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentuale"},stato:{
enum:["da avviare","in corso","conclusa"]},data_effettiva:{$ref:"definizioni.schema.json#/definitions/data"},nota:{$ref:"\
definizioni.schema.json#/definitions/testo"}}}},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}};function M(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){
const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return M.
errors=e,t===0}function Qi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i===
"titolo"||i==="testo"||i==="immagini")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(d(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.
testo!==void 0&&(g(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length)),r.immagini!==void 0){let i=r.immagini;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)se(i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?se.errors:e.concat(
se.errors),t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"#/properties/immagini/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),t++}return Qi.errors=e,t===0}function $(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return $.errors=e,t===0}function Ze(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Ze.
errors=e,t===0}const Xn={enum:["2","2.1","2.2","2.3","3","3.1","3.2","3.3","formazione","azioni positive"]};function Ue(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(r==="2"||r==="2.1"||r==="2.2"||
r==="2.3"||r==="3"||r==="3.1"||r==="3.2"||r==="3.3"||r==="formazione"||r==="azioni positive")){const i={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Xn.enum}};e===null?e=[i]:e.push(i),t++}return Ue.errors=e,t===0}function Pr(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ti\
tolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="atto"||i==="url"||i==="file"||i==="nota")){
const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"t\
itolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.atto!==void 0&&(A(r.atto,{instancePath:n+"/a\
tto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.url!==void 0&&
(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"\
nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Pr.errors=e,t===0}const tn={type:"object",required:[
"sottosezione"],additionalProperties:!1,properties:{sottosezione:{$ref:"#/definitions/parte_monitorata"},modalita:{$ref:"\
definizioni.schema.json#/definitions/testo"},norma:{$ref:"definizioni.schema.json#/definitions/frase"},periodicita:{$ref:"\
definizioni.schema.json#/definitions/frase"},responsabile:{$ref:"definizioni.schema.json#/definitions/frase"},fonte_dati:{
$ref:"definizioni.schema.json#/definitions/frase"},milestone:{type:"array",items:{type:"object",required:["titolo"],additionalProperties:!1,
properties:{titolo:{$ref:"definizioni.schema.json#/definitions/frase"},data:{$ref:"definizioni.schema.json#/definitions/\
data"},ricorrenza:{type:"object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","qu\
adrimestre","trimestre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},nota:{$ref:"definizioni.schema.js\
on#/definitions/testo"}}},minItems:1},output:{$ref:"definizioni.schema.json#/definitions/testo"},atti:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/rif_atto"}}}};function Pe(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Pe.errors=
e,t===0}function Wi(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[\
a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return Wi.errors=e,t===0}const gn=new RegExp("^\\d{1,2}/\\d{1,2}$","u");function Xi(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.sottosezione===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sottosezione"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(tn.properties,i)){const o={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.
sottosezione!==void 0&&(Ue(r.sottosezione,{instancePath:n+"/sottosezione",parentData:r,parentDataProperty:"sottosezione",
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.modalita!==void 0&&(M(r.modalita,{instancePath:n+
"/modalita",parentData:r,parentDataProperty:"modalita",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),
r.norma!==void 0&&($(r.norma,{instancePath:n+"/norma",parentData:r,parentDataProperty:"norma",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),r.periodicita!==void 0&&($(r.periodicita,{instancePath:n+"/periodicita",parentData:r,
parentDataProperty:"periodicita",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.responsabile!==void 0&&
($(r.responsabile,{instancePath:n+"/responsabile",parentData:r,parentDataProperty:"responsabile",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),r.fonte_dati!==void 0&&($(r.fonte_dati,{instancePath:n+"/fonte_dati",parentData:r,
parentDataProperty:"fonte_dati",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.milestone!==void 0){
let i=r.milestone;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/milestone",schemaPath:"#/properties/mile\
stone/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){
let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.titolo===void 0){const a={instancePath:n+"/milestone/"+p,schemaPath:"\
#/properties/milestone/items/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[a]:e.push(a),t++}
for(const a in s)if(!(a==="titolo"||a==="data"||a==="ricorrenza"||a==="nota")){const f={instancePath:n+"/milestone/"+p,schemaPath:"\
#/properties/milestone/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[f]:e.push(f),t++}if(s.titolo!==void 0&&($(s.titolo,{instancePath:n+"/milestone/"+p+"/titolo",parentData:s,parentDataProperty:"\
titolo",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.data!==void 0&&(Pe(s.data,{instancePath:n+"\
/milestone/"+p+"/data",parentData:s,parentDataProperty:"data",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=
e.length)),s.ricorrenza!==void 0){let a=s.ricorrenza;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.ogni===void 0){const f={
instancePath:n+"/milestone/"+p+"/ricorrenza",schemaPath:"#/properties/milestone/items/properties/ricorrenza/required",keyword:"\
required",params:{missingProperty:"ogni"}};e===null?e=[f]:e.push(f),t++}for(const f in a)if(!(f==="ogni"||f==="entro")){
const c={instancePath:n+"/milestone/"+p+"/ricorrenza",schemaPath:"#/properties/milestone/items/properties/ricorrenza/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(a.ogni!==
void 0){let f=a.ogni;if(!(f==="anno"||f==="semestre"||f==="quadrimestre"||f==="trimestre"||f==="mese")){const c={instancePath:n+
"/milestone/"+p+"/ricorrenza/ogni",schemaPath:"#/properties/milestone/items/properties/ricorrenza/properties/ogni/enum",
keyword:"enum",params:{allowedValues:tn.properties.milestone.items.properties.ricorrenza.properties.ogni.enum}};e===null?
e=[c]:e.push(c),t++}}if(a.entro!==void 0){let f=a.entro;if(typeof f=="string"){if(!gn.test(f)){const c={instancePath:n+"\
/milestone/"+p+"/ricorrenza/entro",schemaPath:"#/properties/milestone/items/properties/ricorrenza/properties/entro/patte\
rn",keyword:"pattern",params:{pattern:"^\\d{1,2}/\\d{1,2}$"}};e===null?e=[c]:e.push(c),t++}}else{const c={instancePath:n+
"/milestone/"+p+"/ricorrenza/entro",schemaPath:"#/properties/milestone/items/properties/ricorrenza/properties/entro/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}}else{const f={instancePath:n+"/milestone/"+p+"/ric\
orrenza",schemaPath:"#/properties/milestone/items/properties/ricorrenza/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),t++}}s.nota!==void 0&&(M(s.nota,{instancePath:n+"/milestone/"+p+"/nota",parentData:s,parentDataProperty:"\
nota",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{const a={instancePath:n+"/milestone/"+p,schemaPath:"\
#/properties/milestone/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+
"/milestone",schemaPath:"#/properties/milestone/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
if(r.output!==void 0&&(M(r.output,{instancePath:n+"/output",parentData:r,parentDataProperty:"output",rootData:l})||(e=e===
null?M.errors:e.concat(M.errors),t=e.length)),r.atti!==void 0){let i=r.atti;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)Wi(i[p],{instancePath:n+"/atti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Wi.errors:e.concat(
Wi.errors),t=e.length)}else{const o={instancePath:n+"/atti",schemaPath:"#/properties/atti/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),t++}return Xi.errors=e,t===0}function Yi(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)
if(!E.call(w.properties,s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+
"/denominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.tipo!==void 0){let s=r.tipo;if(!(s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||
s==="efficacia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazi\
one"||s==="rispetto dei tempi")){const a={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{
allowedValues:w.properties.tipo.enum}};e===null?e=[a]:e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+
"/dimensione",parentData:r,parentDataProperty:"dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.sottodimensione!==void 0&&(d(r.sottodimensione,{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sot\
todimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formu\
la/type",keyword:"type",params:{type:w.properties.formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.numeratore===void 0){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/require\
d",keyword:"required",params:{missingProperty:"numeratore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="num\
eratore"||a==="denominatore")){const f={instancePath:n+"/formula",schemaPath:"#/properties/formula/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,
{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:l})||(e=e===null?d.errors:e.
concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,{instancePath:n+"/formula/denominatore",parentData:s,
parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}}if(r.unita_misura!==
void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,parentDataProperty:"unita_misura",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){let s=r.polarita;if(!(s==="+"||s==="-")){const a={
instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"enum",params:{allowedValues:w.properties.polarita.
enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",
params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="valore"||a==="al")){const f={
instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.valore;if(!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"#/properties/baseline/properties/valore/\
type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};e===null?e=[f]:e.push(f),t++}}if(s.al!==
void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const f={instancePath:n+
"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",params:{type:w.properties.baseline.properties.
al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.target!==void 0){let s=r.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/ta\
rget",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};
e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+"/target",schemaPath:"#/properties/target/proper\
tyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+
"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"\
#/properties/storico/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:
e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="numbe\
r"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/storico/additionalProperties/type",keyword:"type",params:{type:w.properties.storico.additionalProperties.type}};
e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+"/storico",schemaPath:"#/properties/storico/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/co\
nsuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};
e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntiv\
o/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];
if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/consuntivo/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"type",params:{type:w.properties.consuntivo.
additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+"/consuntivo",schemaPath:"#/prop\
erties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.peso!==void 0&&(ne(r.peso,
{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=
e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"fonte",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+"/periodicita",
parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.responsabile_dato!==
void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"responsabile_dato",
rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!="boolean"){
const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return Yi.errors=e,t===0}const nn={type:"object",required:["obiettivo","al"],additionalProperties:!1,
properties:{obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},al:{$ref:"definizioni.schema.json#/def\
initions/data"},avanzamento:{$ref:"definizioni.schema.json#/definitions/percentuale"},fasi:{type:"array",items:{type:"ob\
ject",required:["fase"],additionalProperties:!1,properties:{fase:{type:["integer","string"]},avanzamento:{$ref:"definizi\
oni.schema.json#/definitions/percentuale"},stato:{enum:["da avviare","in corso","conclusa"]},data_effettiva:{$ref:"defin\
izioni.schema.json#/definitions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}},nota:{$ref:"definizio\
ni.schema.json#/definitions/testo"}}};function et(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!Gr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return et.errors=e,t===0}function zr(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="str\
ing"){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Cr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Tr.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}};e===null?e=[i]:e.push(
i),t++}return zr.errors=e,t===0}function rt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.obiettivo===void 0){const i={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"obiettivo"}};e===null?e=[i]:e.push(i),t++}if(r.al===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"al"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="obiettivo"||i==="al"||i==="avanzamento"||i==="fasi"||i==="nota")){const o={instancePath:n,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.obiettivo!==
void 0&&(et(r.obiettivo,{instancePath:n+"/obiettivo",parentData:r,parentDataProperty:"obiettivo",rootData:l})||(e=e===null?
et.errors:e.concat(et.errors),t=e.length)),r.al!==void 0&&(Pe(r.al,{instancePath:n+"/al",parentData:r,parentDataProperty:"\
al",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.avanzamento!==void 0&&(zr(r.avanzamento,{instancePath:n+
"/avanzamento",parentData:r,parentDataProperty:"avanzamento",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.
length)),r.fasi!==void 0){let i=r.fasi;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.fase===void 0){const a={instancePath:n+"/fasi/"+p,schemaPath:"#/properties/fasi/items/\
required",keyword:"required",params:{missingProperty:"fase"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="fa\
se"||a==="avanzamento"||a==="stato"||a==="data_effettiva"||a==="nota")){const f={instancePath:n+"/fasi/"+p,schemaPath:"#\
/properties/fasi/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:
e.push(f),t++}if(s.fase!==void 0){let a=s.fase;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&typeof a!="stri\
ng"){const f={instancePath:n+"/fasi/"+p+"/fase",schemaPath:"#/properties/fasi/items/properties/fase/type",keyword:"type",
params:{type:nn.properties.fasi.items.properties.fase.type}};e===null?e=[f]:e.push(f),t++}}if(s.avanzamento!==void 0&&(zr(
s.avanzamento,{instancePath:n+"/fasi/"+p+"/avanzamento",parentData:s,parentDataProperty:"avanzamento",rootData:l})||(e=e===
null?zr.errors:e.concat(zr.errors),t=e.length)),s.stato!==void 0){let a=s.stato;if(!(a==="da avviare"||a==="in corso"||a===
"conclusa")){const f={instancePath:n+"/fasi/"+p+"/stato",schemaPath:"#/properties/fasi/items/properties/stato/enum",keyword:"\
enum",params:{allowedValues:nn.properties.fasi.items.properties.stato.enum}};e===null?e=[f]:e.push(f),t++}}s.data_effettiva!==
void 0&&(Pe(s.data_effettiva,{instancePath:n+"/fasi/"+p+"/data_effettiva",parentData:s,parentDataProperty:"data_effettiv\
a",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),s.nota!==void 0&&(M(s.nota,{instancePath:n+"/fas\
i/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{
const a={instancePath:n+"/fasi/"+p,schemaPath:"#/properties/fasi/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/fasi",schemaPath:"#/properties/fasi/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}r.nota!==void 0&&(M(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"\
nota",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return rt.errors=e,t===0}function Pn(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)
if(!E.call(Wn.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.premessa!==void 0&&(M(r.premessa,{instancePath:n+"/prem\
essa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.parti!==
void 0){let i=r.parti;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Qi(i[p],{instancePath:n+"/parti/"+p,parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?Qi.errors:e.concat(Qi.errors),t=e.length)}else{const o={instancePath:n+"/\
parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.soggetti!==
void 0){let i=r.soggetti;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.soggetto===void 0){const a={instancePath:n+"/soggetti/"+p,schemaPath:"#/properties/soggetti/item\
s/required",keyword:"required",params:{missingProperty:"soggetto"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a===
"soggetto"||a==="unita"||a==="compito"||a==="norma")){const f={instancePath:n+"/soggetti/"+p,schemaPath:"#/properties/so\
ggetti/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),
t++}s.soggetto!==void 0&&($(s.soggetto,{instancePath:n+"/soggetti/"+p+"/soggetto",parentData:s,parentDataProperty:"sogge\
tto",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.unita!==void 0&&(Ze(s.unita,{instancePath:n+"/\
soggetti/"+p+"/unita",parentData:s,parentDataProperty:"unita",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=
e.length)),s.compito!==void 0&&(M(s.compito,{instancePath:n+"/soggetti/"+p+"/compito",parentData:s,parentDataProperty:"c\
ompito",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.norma!==void 0&&($(s.norma,{instancePath:n+
"/soggetti/"+p+"/norma",parentData:s,parentDataProperty:"norma",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=
e.length))}else{const a={instancePath:n+"/soggetti/"+p,schemaPath:"#/properties/soggetti/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/soggetti",schemaPath:"#/properties/soggett\
i/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.strumenti!==void 0){let i=r.strumenti;if(Array.
isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.denominazione===
void 0){const a={instancePath:n+"/strumenti/"+p,schemaPath:"#/properties/strumenti/items/required",keyword:"required",params:{
missingProperty:"denominazione"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="denominazione"||a==="descrizio\
ne"||a==="sottosezioni"||a==="documento")){const f={instancePath:n+"/strumenti/"+p,schemaPath:"#/properties/strumenti/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.
denominazione!==void 0&&($(s.denominazione,{instancePath:n+"/strumenti/"+p+"/denominazione",parentData:s,parentDataProperty:"\
denominazione",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.descrizione!==void 0&&(M(s.descrizione,
{instancePath:n+"/strumenti/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:l})||(e=e===null?M.
errors:e.concat(M.errors),t=e.length)),s.sottosezioni!==void 0){let a=s.sottosezioni;if(Array.isArray(a)){if(a.length<1){
const c={instancePath:n+"/strumenti/"+p+"/sottosezioni",schemaPath:"#/properties/strumenti/items/properties/sottosezioni\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}const f=a.length;for(let c=0;c<f;c++)Ue(a[c],
{instancePath:n+"/strumenti/"+p+"/sottosezioni/"+c,parentData:a,parentDataProperty:c,rootData:l})||(e=e===null?Ue.errors:
e.concat(Ue.errors),t=e.length)}else{const f={instancePath:n+"/strumenti/"+p+"/sottosezioni",schemaPath:"#/properties/st\
rumenti/items/properties/sottosezioni/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}s.documento!==
void 0&&(Pr(s.documento,{instancePath:n+"/strumenti/"+p+"/documento",parentData:s,parentDataProperty:"documento",rootData:l})||
(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length))}else{const a={instancePath:n+"/strumenti/"+p,schemaPath:"#/proper\
ties/strumenti/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+
"/strumenti",schemaPath:"#/properties/strumenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
if(r.per_sottosezione!==void 0){let i=r.per_sottosezione;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/p\
er_sottosezione",schemaPath:"#/properties/per_sottosezione/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)Xi(i[p],{instancePath:n+"/per_sottosezione/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?Xi.errors:e.concat(Xi.errors),t=e.length)}else{const o={instancePath:n+"/per_sottosezione",schemaPath:"\
#/properties/per_sottosezione/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.soddisfazione_utenti!==
void 0){let i=r.soddisfazione_utenti;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.servizio===void 0){const a={instancePath:n+"/soddisfazione_utenti/"+p,schemaPath:"#/pr\
operties/soddisfazione_utenti/items/required",keyword:"required",params:{missingProperty:"servizio"}};e===null?e=[a]:e.push(
a),t++}for(const a in s)if(!(a==="servizio"||a==="metodo"||a==="periodicita"||a==="responsabile"||a==="indicatore"||a===
"esito")){const f={instancePath:n+"/soddisfazione_utenti/"+p,schemaPath:"#/properties/soddisfazione_utenti/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.servizio!==void 0&&
($(s.servizio,{instancePath:n+"/soddisfazione_utenti/"+p+"/servizio",parentData:s,parentDataProperty:"servizio",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.metodo!==void 0&&($(s.metodo,{instancePath:n+"/soddisfazione_uten\
ti/"+p+"/metodo",parentData:s,parentDataProperty:"metodo",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
s.periodicita!==void 0&&($(s.periodicita,{instancePath:n+"/soddisfazione_utenti/"+p+"/periodicita",parentData:s,parentDataProperty:"\
periodicita",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.responsabile!==void 0&&(Ze(s.responsabile,
{instancePath:n+"/soddisfazione_utenti/"+p+"/responsabile",parentData:s,parentDataProperty:"responsabile",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),s.indicatore!==void 0&&(Yi(s.indicatore,{instancePath:n+"/soddisf\
azione_utenti/"+p+"/indicatore",parentData:s,parentDataProperty:"indicatore",rootData:l})||(e=e===null?Yi.errors:e.concat(
Yi.errors),t=e.length)),s.esito!==void 0&&(M(s.esito,{instancePath:n+"/soddisfazione_utenti/"+p+"/esito",parentData:s,parentDataProperty:"\
esito",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}else{const a={instancePath:n+"/soddisfazione_u\
tenti/"+p,schemaPath:"#/properties/soddisfazione_utenti/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),t++}}}else{const o={instancePath:n+"/soddisfazione_utenti",schemaPath:"#/properties/soddisfazione_utenti/type",
keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.calendario!==void 0){let i=r.calendario;if(Array.
isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.attivita===
void 0){const a={instancePath:n+"/calendario/"+p,schemaPath:"#/properties/calendario/items/required",keyword:"required",
params:{missingProperty:"attivita"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="attivita"||a==="dal"||a==="\
al"||a==="attore"||a==="strumento"||a==="fonte_dati"||a==="sottosezioni"||a==="nota")){const f={instancePath:n+"/calenda\
rio/"+p,schemaPath:"#/properties/calendario/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}if(s.attivita!==void 0&&($(s.attivita,{instancePath:n+"/calendario/"+p+"/attivita",parentData:s,
parentDataProperty:"attivita",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.dal!==void 0&&(Pe(s.dal,
{instancePath:n+"/calendario/"+p+"/dal",parentData:s,parentDataProperty:"dal",rootData:l})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)),s.al!==void 0&&(Pe(s.al,{instancePath:n+"/calendario/"+p+"/al",parentData:s,parentDataProperty:"\
al",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),s.attore!==void 0&&($(s.attore,{instancePath:n+
"/calendario/"+p+"/attore",parentData:s,parentDataProperty:"attore",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),s.strumento!==void 0&&($(s.strumento,{instancePath:n+"/calendario/"+p+"/strumento",parentData:s,parentDataProperty:"\
strumento",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.fonte_dati!==void 0&&($(s.fonte_dati,{instancePath:n+
"/calendario/"+p+"/fonte_dati",parentData:s,parentDataProperty:"fonte_dati",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),s.sottosezioni!==void 0){let a=s.sottosezioni;if(Array.isArray(a)){if(a.length<1){const c={instancePath:n+
"/calendario/"+p+"/sottosezioni",schemaPath:"#/properties/calendario/items/properties/sottosezioni/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}const f=a.length;for(let c=0;c<f;c++)Ue(a[c],{instancePath:n+"/ca\
lendario/"+p+"/sottosezioni/"+c,parentData:a,parentDataProperty:c,rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),
t=e.length)}else{const f={instancePath:n+"/calendario/"+p+"/sottosezioni",schemaPath:"#/properties/calendario/items/prop\
erties/sottosezioni/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}s.nota!==void 0&&(M(s.nota,
{instancePath:n+"/calendario/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length))}else{const a={instancePath:n+"/calendario/"+p,schemaPath:"#/properties/calendario/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/calendario",schemaPath:"#/pr\
operties/calendario/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.report_integrato!==void 0){
let i=r.report_integrato;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="data"||o==="contenuto"||
o==="responsabile"||o==="documento")){const p={instancePath:n+"/report_integrato",schemaPath:"#/properties/report_integr\
ato/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.data!==
void 0&&(Pe(i.data,{instancePath:n+"/report_integrato/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===
null?Pe.errors:e.concat(Pe.errors),t=e.length)),i.contenuto!==void 0&&(M(i.contenuto,{instancePath:n+"/report_integrato/\
contenuto",parentData:i,parentDataProperty:"contenuto",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),
i.responsabile!==void 0&&(Ze(i.responsabile,{instancePath:n+"/report_integrato/responsabile",parentData:i,parentDataProperty:"\
responsabile",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),i.documento!==void 0&&(Pr(i.documento,
{instancePath:n+"/report_integrato/documento",parentData:i,parentDataProperty:"documento",rootData:l})||(e=e===null?Pr.errors:
e.concat(Pr.errors),t=e.length))}else{const o={instancePath:n+"/report_integrato",schemaPath:"#/properties/report_integr\
ato/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.stato_avanzamento!==void 0){let i=r.
stato_avanzamento;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)rt(i[p],{instancePath:n+"/stato_avanzamento/"+
p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length)}else{const o={instancePath:n+
"/stato_avanzamento",schemaPath:"#/properties/stato_avanzamento/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),t++}return Pn.errors=e,t===0}const Yn=zn,be={$schema:"http://json-schema.org/draft-07/schema#",$id:"obiettivo.\
schema.json",type:"object",required:["codice","titolo","unita","fasi"],additionalProperties:!1,properties:{codice:{type:"\
string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"\
definizioni.schema.json#/definitions/rif_unita"},annualita:{type:"object",additionalProperties:!1,required:["indice"],properties:{
indice:{type:"integer",minimum:1,maximum:10},di:{type:"integer",minimum:1,maximum:10}}},pluriennale:{type:"boolean"},natura:{
enum:["strategico","sviluppo","mantenimento"]},tipologia:{enum:["performance","organizzativa","individuale","semplificaz\
ione","digitalizzazione","accessibilit\xE0 digitale","accessibilit\xE0 fisica","pari opportunit\xE0","anticorruzione","t\
empi di pagamento","formazione","energia"]},peso:{$ref:"definizioni.schema.json#/definitions/percentuale"},finalita_strategiche:{
type:["string","null"]},direttive_specifiche:{type:["string","null"]},fasi:{type:"array",minItems:1,items:{$ref:"#/defin\
itions/fase"}},scadenza_finale:{type:["string","object","null"],if:{type:"null"},else:{$ref:"definizioni.schema.json#/de\
finitions/scadenza"}},risultato_atteso:{type:["string","null"]},criteri:{type:["object","null"],additionalProperties:!1,
properties:{raggiunto:{type:["string","null"]},non_raggiunto:{type:["string","null"]},annualita:{$ref:"definizioni.schem\
a.json#/definitions/anno"},soglie:{type:"array",items:{type:"object",required:["grado","condizione"],additionalProperties:!1,
properties:{grado:{$ref:"definizioni.schema.json#/definitions/percentuale"},condizione:{$ref:"definizioni.schema.json#/d\
efinitions/testo"}}}}}},indicatori:{type:["array","null"],items:{type:["string","object"],if:{type:"object"},then:{$ref:"\
definizioni.schema.json#/definitions/indicatore"}}},vincoli:{type:["string","array","null"],items:{$ref:"definizioni.sch\
ema.json#/definitions/testo"}},rischi:{$ref:"definizioni.schema.json#/definitions/testi"},risorse_umane:{type:["string",
"array","null"],items:{type:"object",required:["profilo"],additionalProperties:!1,properties:{profilo:{$ref:"definizioni\
.schema.json#/definitions/frase"},numero:{$ref:"definizioni.schema.json#/definitions/intero"},quota:{$ref:"definizioni.s\
chema.json#/definitions/percentuale"}}}},risorse_finanziarie:{type:["string","object","null"],required:["fonte"],additionalProperties:!1,
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
array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"}}}},Jt=new RegExp("^[A-Za-z0-9_]+$","u");function C(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){
const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(
r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}
if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.
push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}return C.errors=e,t===0}function Nr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Nr.errors=e,t===0}function we(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Cr.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="numb\
er"&&isFinite(r)){if(r>100||isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(typeof r=="string"&&!Tr.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(100([.,]0+)?|\\d{1,2}([.,]\\d+)?) ?%?$"}};e===null?e=[i]:e.push(
i),t++}return we.errors=e,t===0}const Gt={type:"object",additionalProperties:!1,properties:{etichetta:{type:"string",pattern:"\
\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni.schema.j\
son#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.json#/defin\
itions/scadenza"},dipende_da:{type:"array",items:{type:["integer","string"]}},stato:{enum:["da avviare","in corso","conc\
lusa"]},prodotto:{$ref:"definizioni.schema.json#/definitions/frase"},anno:{$ref:"definizioni.schema.json#/definitions/an\
no"},sottofasi:{type:"array",minItems:1,items:{$ref:"#/definitions/sottofase"}}},if:{required:["sottofasi"]},else:{required:[
"descrizione","scadenza"]}};function ue(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}return ue.errors=e,t===0}function Ir(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
const i=r.length;for(let o=0;o<i;o++)Nr(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===
null?Nr.errors:e.concat(Nr.errors),t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),t++}return Ir.errors=e,t===0}function Qe(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const f={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Le.type}};e===null?e=[f]:e.push(f),t++}const i=t;let o=!0;const p=t;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){const f={};e===null?e=[f]:e.push(f),t++}var s=p===t;if(t=i,e!==null&&(i?e.length=
i:e=null),s){const f=t,c=t;let y=!1,h=null;const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.non_prevedibile===void 0){
const z={instancePath:n,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty:"non_prevedibile"}};
e===null?e=[z]:e.push(z),t++}var a=pe===t;a&&(y=!0,h=0);const X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===
void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty:"entro"}};
e===null?e=[z]:e.push(z),t++}if(r.da_atto===void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"da_atto"}};e===null?e=[z]:e.push(z),t++}}var a=X===t;if(a&&y)y=!1,h=[h,1];else{a&&(y=
!0,h=1);const z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){const j={instancePath:n,schemaPath:"\
#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"entro"}};e===null?e=[j]:e.push(j),t++}if(r.da_fase===
void 0){const j={instancePath:n,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"da_fase"}};
e===null?e=[j]:e.push(j),t++}}var a=z===t;if(a&&y)y=!1,h=[h,2];else{a&&(y=!0,h=2);const j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.entro===void 0){const O={instancePath:n,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{
missingProperty:"entro"}};e===null?e=[O]:e.push(O),t++}if(r.da===void 0){const O={instancePath:n,schemaPath:"#/then/oneO\
f/3/required",keyword:"required",params:{missingProperty:"da"}};e===null?e=[O]:e.push(O),t++}}var a=j===t;a&&y?(y=!1,h=[
h,3]):a&&(y=!0,h=3)}}if(y)t=c,e!==null&&(c?e.length=c:e=null);else{const z={instancePath:n,schemaPath:"#/then/oneOf",keyword:"\
oneOf",params:{passingSchemas:h}};e===null?e=[z]:e.push(z),t++}var s=f===t;o=s}if(!o){const f={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&!Vr.test(r)){const f={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|concl\
usa|in corso d['\u2019]anno)$"}};e===null?e=[f]:e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="entro"||f==="da_atto"||f==="da_fase"||f==="da"||f==="non_prevedibile")){const c={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(r.entro!==
void 0&&(ve(r.entro,{instancePath:n+"/entro",parentData:r,parentDataProperty:"entro",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),r.da_atto!==void 0&&(A(r.da_atto,{instancePath:n+"/da_atto",parentData:r,parentDataProperty:"\
da_atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.da_fase!==void 0){let f=r.da_fase;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/da_fase",schemaPath:"#/properti\
es/da_fase/type",keyword:"type",params:{type:Le.properties.da_fase.type}};e===null?e=[c]:e.push(c),t++}}r.da!==void 0&&(d(
r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.non_prevedibile!==void 0&&(d(r.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:r,parentDataProperty:"\
non_prevedibile",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}return Qe.errors=e,t===0}function Er(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(
i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2100}};e===null?e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={instancePath:n,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}return Er.errors=e,t===0}
const eo={type:"object",required:["descrizione","scadenza"],additionalProperties:!1,properties:{etichetta:{type:"string",
pattern:"\\S",maxLength:20},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},incidenza:{$ref:"definizioni\
.schema.json#/definitions/percentuale"},coinvolti:{$ref:"#/definitions/coinvolti"},scadenza:{$ref:"definizioni.schema.js\
on#/definitions/scadenza"},stato:{enum:["da avviare","in corso","conclusa"]},prodotto:{$ref:"definizioni.schema.json#/de\
finitions/frase"}}};function it(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.descrizione===void 0){const i={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"descrizione"}};e===null?e=[i]:e.push(i),t++}if(r.scadenza===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scadenza"}};e===null?e=[i]:e.push(i),
t++}for(const i in r)if(!(i==="etichetta"||i==="descrizione"||i==="incidenza"||i==="coinvolti"||i==="scadenza"||i==="sta\
to"||i==="prodotto")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.etichetta!==void 0){let i=r.etichetta;if(typeof i=="string"){if(v(
i)>20){const o={instancePath:n+"/etichetta",schemaPath:"#/properties/etichetta/maxLength",keyword:"maxLength",params:{limit:20}};
e===null?e=[o]:e.push(o),t++}if(!N.test(i)){const o={instancePath:n+"/etichetta",schemaPath:"#/properties/etichetta/patt\
ern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/etichetta",schemaPath:"\
#/properties/etichetta/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.descrizione!==void 0&&
(ue(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"descrizione",rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),t=e.length)),r.incidenza!==void 0&&(we(r.incidenza,{instancePath:n+"/incidenza",parentData:r,
parentDataProperty:"incidenza",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.coinvolti!==void 0&&
(Ir(r.coinvolti,{instancePath:n+"/coinvolti",parentData:r,parentDataProperty:"coinvolti",rootData:l})||(e=e===null?Ir.errors:
e.concat(Ir.errors),t=e.length)),r.scadenza!==void 0&&(Qe(r.scadenza,{instancePath:n+"/scadenza",parentData:r,parentDataProperty:"\
scadenza",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.stato!==void 0){let i=r.stato;if(!(i===
"da avviare"||i==="in corso"||i==="conclusa")){const o={instancePath:n+"/stato",schemaPath:"#/properties/stato/enum",keyword:"\
enum",params:{allowedValues:eo.properties.stato.enum}};e===null?e=[o]:e.push(o),t++}}r.prodotto!==void 0&&(C(r.prodotto,
{instancePath:n+"/prodotto",parentData:r,parentDataProperty:"prodotto",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),t++}return it.errors=e,t===0}function tt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;const i=t;let o=!0;const p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.sottofasi===void 0&&(a="sottofa\
si")){const f={};e===null?e=[f]:e.push(f),t++}}var s=p===t;if(t=i,e!==null&&(i?e.length=i:e=null),!s){const a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.descrizione===void 0){const c={instancePath:n,schemaPath:"#/else/required",keyword:"re\
quired",params:{missingProperty:"descrizione"}};e===null?e=[c]:e.push(c),t++}if(r.scadenza===void 0){const c={instancePath:n,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"scadenza"}};e===null?e=[c]:e.push(c),t++}}var s=a===
t;o=s}if(!o){const a={instancePath:n,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[a]:e.push(
a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const a in r)if(!E.call(Gt.properties,a)){const f={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(
f),t++}if(r.etichetta!==void 0){let a=r.etichetta;if(typeof a=="string"){if(v(a)>20){const f={instancePath:n+"/etichetta",
schemaPath:"#/properties/etichetta/maxLength",keyword:"maxLength",params:{limit:20}};e===null?e=[f]:e.push(f),t++}if(!N.
test(a)){const f={instancePath:n+"/etichetta",schemaPath:"#/properties/etichetta/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:n+"/etichetta",schemaPath:"#/properties/etichetta/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(r.descrizione!==void 0&&(ue(r.descrizione,{instancePath:n+
"/descrizione",parentData:r,parentDataProperty:"descrizione",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.
length)),r.incidenza!==void 0&&(we(r.incidenza,{instancePath:n+"/incidenza",parentData:r,parentDataProperty:"incidenza",
rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.coinvolti!==void 0&&(Ir(r.coinvolti,{instancePath:n+
"/coinvolti",parentData:r,parentDataProperty:"coinvolti",rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length)),
r.scadenza!==void 0&&(Qe(r.scadenza,{instancePath:n+"/scadenza",parentData:r,parentDataProperty:"scadenza",rootData:l})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.dipende_da!==void 0){let a=r.dipende_da;if(Array.isArray(a)){const f=a.
length;for(let c=0;c<f;c++){let y=a[c];if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&typeof y!="string"){const h={
instancePath:n+"/dipende_da/"+c,schemaPath:"#/properties/dipende_da/items/type",keyword:"type",params:{type:Gt.properties.
dipende_da.items.type}};e===null?e=[h]:e.push(h),t++}}}else{const f={instancePath:n+"/dipende_da",schemaPath:"#/properti\
es/dipende_da/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(r.stato!==void 0){let a=r.stato;
if(!(a==="da avviare"||a==="in corso"||a==="conclusa")){const f={instancePath:n+"/stato",schemaPath:"#/properties/stato/\
enum",keyword:"enum",params:{allowedValues:Gt.properties.stato.enum}};e===null?e=[f]:e.push(f),t++}}if(r.prodotto!==void 0&&
(C(r.prodotto,{instancePath:n+"/prodotto",parentData:r,parentDataProperty:"prodotto",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length)),r.anno!==void 0&&(Er(r.anno,{instancePath:n+"/anno",parentData:r,parentDataProperty:"ann\
o",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)),r.sottofasi!==void 0){let a=r.sottofasi;if(Array.
isArray(a)){if(a.length<1){const c={instancePath:n+"/sottofasi",schemaPath:"#/properties/sottofasi/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[c]:e.push(c),t++}const f=a.length;for(let c=0;c<f;c++)it(a[c],{instancePath:n+"/so\
ttofasi/"+c,parentData:a,parentDataProperty:c,rootData:l})||(e=e===null?it.errors:e.concat(it.errors),t=e.length)}else{const f={
instancePath:n+"/sottofasi",schemaPath:"#/properties/sottofasi/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:
e.push(f),t++}}}else{const a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),t++}return tt.errors=e,t===0}function nt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)if(!E.
call(w.properties,s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+
"/denominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.tipo!==void 0){let s=r.tipo;if(!(s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||
s==="efficacia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazi\
one"||s==="rispetto dei tempi")){const a={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{
allowedValues:w.properties.tipo.enum}};e===null?e=[a]:e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+
"/dimensione",parentData:r,parentDataProperty:"dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.sottodimensione!==void 0&&(d(r.sottodimensione,{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sot\
todimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formu\
la/type",keyword:"type",params:{type:w.properties.formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.numeratore===void 0){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/require\
d",keyword:"required",params:{missingProperty:"numeratore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="num\
eratore"||a==="denominatore")){const f={instancePath:n+"/formula",schemaPath:"#/properties/formula/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,
{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:l})||(e=e===null?d.errors:e.
concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,{instancePath:n+"/formula/denominatore",parentData:s,
parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}}if(r.unita_misura!==
void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,parentDataProperty:"unita_misura",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){let s=r.polarita;if(!(s==="+"||s==="-")){const a={
instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"enum",params:{allowedValues:w.properties.polarita.
enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",
params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="valore"||a==="al")){const f={
instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.valore;if(!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"#/properties/baseline/properties/valore/\
type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};e===null?e=[f]:e.push(f),t++}}if(s.al!==
void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const f={instancePath:n+
"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",params:{type:w.properties.baseline.properties.
al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.target!==void 0){let s=r.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/ta\
rget",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};
e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+"/target",schemaPath:"#/properties/target/proper\
tyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+
"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"\
#/properties/storico/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:
e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="numbe\
r"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/storico/additionalProperties/type",keyword:"type",params:{type:w.properties.storico.additionalProperties.type}};
e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+"/storico",schemaPath:"#/properties/storico/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/co\
nsuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};
e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntiv\
o/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];
if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/consuntivo/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"type",params:{type:w.properties.consuntivo.
additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+"/consuntivo",schemaPath:"#/prop\
erties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.peso!==void 0&&(ne(r.peso,
{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=
e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"fonte",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+"/periodicita",
parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.responsabile_dato!==
void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"responsabile_dato",
rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!="boolean"){
const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return nt.errors=e,t===0}function le(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return le.errors=e,t===0}function ot(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[i]:e.push(i),t++}return ot.errors=e,t===0}function st(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:Ur.type}};e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Br.test(r)){const i={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}};
e===null?e=[i]:e.push(i),t++}return st.errors=e,t===0}function at(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Gr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9_]+$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return at.errors=e,t===0}function vr(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(
r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2\
}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return vr.errors=e,t===0}function pt(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return pt.errors=e,t===0}function zn(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.codice===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codice"}};e===null?e=
[s]:e.push(s),t++}if(r.titolo===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
titolo"}};e===null?e=[s]:e.push(s),t++}if(r.unita===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"unita"}};e===null?e=[s]:e.push(s),t++}if(r.fasi===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fasi"}};e===null?e=[s]:e.push(s),t++}for(const s in r)if(!E.call(
be.properties,s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.codice!==void 0){let s=r.codice;if(typeof s=="string"){if(v(s)>40){const a={instancePath:n+
"/codice",schemaPath:"#/properties/codice/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[a]:e.push(a),t++}
if(!Jt.test(s)){const a={instancePath:n+"/codice",schemaPath:"#/properties/codice/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_]+$"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:n+"/codice",schemaPath:"#/properties/codice/\
type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(r.titolo!==void 0&&(C(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.
unita!==void 0&&(Nr(r.unita,{instancePath:n+"/unita",parentData:r,parentDataProperty:"unita",rootData:l})||(e=e===null?Nr.
errors:e.concat(Nr.errors),t=e.length)),r.annualita!==void 0){let s=r.annualita;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.indice===void 0){const a={instancePath:n+"/annualita",schemaPath:"#/properties/annualita/required",keyword:"req\
uired",params:{missingProperty:"indice"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="indice"||a==="di")){const f={
instancePath:n+"/annualita",schemaPath:"#/properties/annualita/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.indice!==void 0){let a=s.indice;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){const f={instancePath:n+"/annualita/indice",schemaPath:"#/properties/annualita/properties/indic\
e/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof a=="number"&&isFinite(a)){if(a>10||
isNaN(a)){const f={instancePath:n+"/annualita/indice",schemaPath:"#/properties/annualita/properties/indice/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10}};e===null?e=[f]:e.push(f),t++}if(a<1||isNaN(a)){const f={instancePath:n+"/ann\
ualita/indice",schemaPath:"#/properties/annualita/properties/indice/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[f]:e.push(f),t++}}}if(s.di!==void 0){let a=s.di;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const f={
instancePath:n+"/annualita/di",schemaPath:"#/properties/annualita/properties/di/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[f]:e.push(f),t++}if(typeof a=="number"&&isFinite(a)){if(a>10||isNaN(a)){const f={instancePath:n+"/annu\
alita/di",schemaPath:"#/properties/annualita/properties/di/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};
e===null?e=[f]:e.push(f),t++}if(a<1||isNaN(a)){const f={instancePath:n+"/annualita/di",schemaPath:"#/properties/annualit\
a/properties/di/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),t++}}}}else{const a={
instancePath:n+"/annualita",schemaPath:"#/properties/annualita/type",keyword:"type",params:{type:"object"}};e===null?e=[
a]:e.push(a),t++}}if(r.pluriennale!==void 0&&typeof r.pluriennale!="boolean"){const s={instancePath:n+"/pluriennale",schemaPath:"\
#/properties/pluriennale/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.natura!==void 0){
let s=r.natura;if(!(s==="strategico"||s==="sviluppo"||s==="mantenimento")){const a={instancePath:n+"/natura",schemaPath:"\
#/properties/natura/enum",keyword:"enum",params:{allowedValues:be.properties.natura.enum}};e===null?e=[a]:e.push(a),t++}}
if(r.tipologia!==void 0){let s=r.tipologia;if(!(s==="performance"||s==="organizzativa"||s==="individuale"||s==="semplifi\
cazione"||s==="digitalizzazione"||s==="accessibilit\xE0 digitale"||s==="accessibilit\xE0 fisica"||s==="pari opportunit\xE0"||
s==="anticorruzione"||s==="tempi di pagamento"||s==="formazione"||s==="energia")){const a={instancePath:n+"/tipologia",schemaPath:"\
#/properties/tipologia/enum",keyword:"enum",params:{allowedValues:be.properties.tipologia.enum}};e===null?e=[a]:e.push(a),
t++}}if(r.peso!==void 0&&(we(r.peso,{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===
null?we.errors:e.concat(we.errors),t=e.length)),r.finalita_strategiche!==void 0){let s=r.finalita_strategiche;if(typeof s!=
"string"&&s!==null){const a={instancePath:n+"/finalita_strategiche",schemaPath:"#/properties/finalita_strategiche/type",
keyword:"type",params:{type:be.properties.finalita_strategiche.type}};e===null?e=[a]:e.push(a),t++}}if(r.direttive_specifiche!==
void 0){let s=r.direttive_specifiche;if(typeof s!="string"&&s!==null){const a={instancePath:n+"/direttive_specifiche",schemaPath:"\
#/properties/direttive_specifiche/type",keyword:"type",params:{type:be.properties.direttive_specifiche.type}};e===null?e=
[a]:e.push(a),t++}}if(r.fasi!==void 0){let s=r.fasi;if(Array.isArray(s)){if(s.length<1){const f={instancePath:n+"/fasi",
schemaPath:"#/properties/fasi/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),t++}const a=s.length;
for(let f=0;f<a;f++)tt(s[f],{instancePath:n+"/fasi/"+f,parentData:s,parentDataProperty:f,rootData:l})||(e=e===null?tt.errors:
e.concat(tt.errors),t=e.length)}else{const a={instancePath:n+"/fasi",schemaPath:"#/properties/fasi/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.scadenza_finale!==void 0){let s=r.scadenza_finale;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){const y={instancePath:n+"/scadenza_finale",schemaPath:"\
#/properties/scadenza_finale/type",keyword:"type",params:{type:be.properties.scadenza_finale.type}};e===null?e=[y]:e.push(
y),t++}const a=t;let f=!0;const c=t;if(s!==null){const y={};e===null?e=[y]:e.push(y),t++}var i=c===t;if(t=a,e!==null&&(a?
e.length=a:e=null),!i){const y=t;Qe(s,{instancePath:n+"/scadenza_finale",parentData:r,parentDataProperty:"scadenza_final\
e",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);var i=y===t;f=i}if(!f){const y={instancePath:n+"/\
scadenza_finale",schemaPath:"#/properties/scadenza_finale/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[y]:
e.push(y),t++}}if(r.risultato_atteso!==void 0){let s=r.risultato_atteso;if(typeof s!="string"&&s!==null){const a={instancePath:n+
"/risultato_atteso",schemaPath:"#/properties/risultato_atteso/type",keyword:"type",params:{type:be.properties.risultato_atteso.
type}};e===null?e=[a]:e.push(a),t++}}if(r.criteri!==void 0){let s=r.criteri;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&
s!==null){const a={instancePath:n+"/criteri",schemaPath:"#/properties/criteri/type",keyword:"type",params:{type:be.properties.
criteri.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s)if(!(a==="ragg\
iunto"||a==="non_raggiunto"||a==="annualita"||a==="soglie")){const f={instancePath:n+"/criteri",schemaPath:"#/properties\
/criteri/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}
if(s.raggiunto!==void 0){let a=s.raggiunto;if(typeof a!="string"&&a!==null){const f={instancePath:n+"/criteri/raggiunto",
schemaPath:"#/properties/criteri/properties/raggiunto/type",keyword:"type",params:{type:be.properties.criteri.properties.
raggiunto.type}};e===null?e=[f]:e.push(f),t++}}if(s.non_raggiunto!==void 0){let a=s.non_raggiunto;if(typeof a!="string"&&
a!==null){const f={instancePath:n+"/criteri/non_raggiunto",schemaPath:"#/properties/criteri/properties/non_raggiunto/typ\
e",keyword:"type",params:{type:be.properties.criteri.properties.non_raggiunto.type}};e===null?e=[f]:e.push(f),t++}}if(s.
annualita!==void 0&&(Er(s.annualita,{instancePath:n+"/criteri/annualita",parentData:s,parentDataProperty:"annualita",rootData:l})||
(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)),s.soglie!==void 0){let a=s.soglie;if(Array.isArray(a)){const f=a.
length;for(let c=0;c<f;c++){let y=a[c];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.grado===void 0){const h={instancePath:n+
"/criteri/soglie/"+c,schemaPath:"#/properties/criteri/properties/soglie/items/required",keyword:"required",params:{missingProperty:"\
grado"}};e===null?e=[h]:e.push(h),t++}if(y.condizione===void 0){const h={instancePath:n+"/criteri/soglie/"+c,schemaPath:"\
#/properties/criteri/properties/soglie/items/required",keyword:"required",params:{missingProperty:"condizione"}};e===null?
e=[h]:e.push(h),t++}for(const h in y)if(!(h==="grado"||h==="condizione")){const pe={instancePath:n+"/criteri/soglie/"+c,
schemaPath:"#/properties/criteri/properties/soglie/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[pe]:e.push(pe),t++}y.grado!==void 0&&(we(y.grado,{instancePath:n+"/criteri/soglie/"+c+"/grado",parentData:y,
parentDataProperty:"grado",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),y.condizione!==void 0&&(ue(
y.condizione,{instancePath:n+"/criteri/soglie/"+c+"/condizione",parentData:y,parentDataProperty:"condizione",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{const h={instancePath:n+"/criteri/soglie/"+c,schemaPath:"#/p\
roperties/criteri/properties/soglie/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{
const f={instancePath:n+"/criteri/soglie",schemaPath:"#/properties/criteri/properties/soglie/type",keyword:"type",params:{
type:"array"}};e===null?e=[f]:e.push(f),t++}}}}if(r.indicatori!==void 0){let s=r.indicatori;if(!Array.isArray(s)&&s!==null){
const a={instancePath:n+"/indicatori",schemaPath:"#/properties/indicatori/type",keyword:"type",params:{type:be.properties.
indicatori.type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(s)){const a=s.length;for(let f=0;f<a;f++){let c=s[f];if(typeof c!=
"string"&&!(c&&typeof c=="object"&&!Array.isArray(c))){const X={instancePath:n+"/indicatori/"+f,schemaPath:"#/properties\
/indicatori/items/type",keyword:"type",params:{type:be.properties.indicatori.items.type}};e===null?e=[X]:e.push(X),t++}const y=t;
let h=!0;const pe=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))){const X={};e===null?e=[X]:e.push(X),t++}var o=pe===t;
if(t=y,e!==null&&(y?e.length=y:e=null),o){const X=t;nt(c,{instancePath:n+"/indicatori/"+f,parentData:s,parentDataProperty:f,
rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),t=e.length);var o=X===t;h=o}if(!h){const X={instancePath:n+"/ind\
icatori/"+f,schemaPath:"#/properties/indicatori/items/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[X]:e.
push(X),t++}}}}if(r.vincoli!==void 0){let s=r.vincoli;if(typeof s!="string"&&!Array.isArray(s)&&s!==null){const a={instancePath:n+
"/vincoli",schemaPath:"#/properties/vincoli/type",keyword:"type",params:{type:be.properties.vincoli.type}};e===null?e=[a]:
e.push(a),t++}if(Array.isArray(s)){const a=s.length;for(let f=0;f<a;f++)ue(s[f],{instancePath:n+"/vincoli/"+f,parentData:s,
parentDataProperty:f,rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}}if(r.rischi!==void 0&&(le(r.rischi,
{instancePath:n+"/rischi",parentData:r,parentDataProperty:"rischi",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),
t=e.length)),r.risorse_umane!==void 0){let s=r.risorse_umane;if(typeof s!="string"&&!Array.isArray(s)&&s!==null){const a={
instancePath:n+"/risorse_umane",schemaPath:"#/properties/risorse_umane/type",keyword:"type",params:{type:be.properties.risorse_umane.
type}};e===null?e=[a]:e.push(a),t++}if(Array.isArray(s)){const a=s.length;for(let f=0;f<a;f++){let c=s[f];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.profilo===void 0){const y={instancePath:n+"/risorse_umane/"+f,schemaPath:"#/properties\
/risorse_umane/items/required",keyword:"required",params:{missingProperty:"profilo"}};e===null?e=[y]:e.push(y),t++}for(const y in c)
if(!(y==="profilo"||y==="numero"||y==="quota")){const h={instancePath:n+"/risorse_umane/"+f,schemaPath:"#/properties/ris\
orse_umane/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(
h),t++}c.profilo!==void 0&&(C(c.profilo,{instancePath:n+"/risorse_umane/"+f+"/profilo",parentData:c,parentDataProperty:"\
profilo",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),c.numero!==void 0&&(ot(c.numero,{instancePath:n+
"/risorse_umane/"+f+"/numero",parentData:c,parentDataProperty:"numero",rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),
t=e.length)),c.quota!==void 0&&(we(c.quota,{instancePath:n+"/risorse_umane/"+f+"/quota",parentData:c,parentDataProperty:"\
quota",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length))}else{const y={instancePath:n+"/risorse_umane\
/"+f,schemaPath:"#/properties/risorse_umane/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),
t++}}}}if(r.risorse_finanziarie!==void 0){let s=r.risorse_finanziarie;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.
isArray(s))&&s!==null){const a={instancePath:n+"/risorse_finanziarie",schemaPath:"#/properties/risorse_finanziarie/type",
keyword:"type",params:{type:be.properties.risorse_finanziarie.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.fonte===void 0){const a={instancePath:n+"/risorse_finanziarie",schemaPath:"#/properties/riso\
rse_finanziarie/required",keyword:"required",params:{missingProperty:"fonte"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="fonte"||a==="capitoli"||a==="importo_per_anno")){const f={instancePath:n+"/risorse_finanziarie",schemaPath:"#/\
properties/risorse_finanziarie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[f]:e.push(f),t++}if(s.fonte!==void 0&&(C(s.fonte,{instancePath:n+"/risorse_finanziarie/fonte",parentData:s,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.capitoli!==void 0&&(le(s.capitoli,{instancePath:n+
"/risorse_finanziarie/capitoli",parentData:s,parentDataProperty:"capitoli",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),s.importo_per_anno!==void 0){let a=s.importo_per_anno;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const f in a){const c=t;if(typeof f=="string"&&!W.test(f)){const y={instancePath:n+"/risorse_finanziarie/importo_per\
_anno",schemaPath:"#/properties/risorse_finanziarie/properties/importo_per_anno/propertyNames/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}$"},propertyName:f};e===null?e=[y]:e.push(y),t++}var p=c===t;if(!p){const y={instancePath:n+"/ri\
sorse_finanziarie/importo_per_anno",schemaPath:"#/properties/risorse_finanziarie/properties/importo_per_anno/propertyNam\
es",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[y]:e.push(y),t++}}for(const f in a)st(a[f],{instancePath:n+
"/risorse_finanziarie/importo_per_anno/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:f,rootData:l})||
(e=e===null?st.errors:e.concat(st.errors),t=e.length)}else{const f={instancePath:n+"/risorse_finanziarie/importo_per_ann\
o",schemaPath:"#/properties/risorse_finanziarie/properties/importo_per_anno/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),t++}}}}if(r.collegamenti!==void 0){let s=r.collegamenti;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const a in s)if(!E.call(be.properties.collegamenti.properties,a)){const f={instancePath:n+"/collegamenti",schemaPath:"\
#/properties/collegamenti/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[f]:e.push(f),t++}if(s.valore_pubblico!==void 0&&(le(s.valore_pubblico,{instancePath:n+"/collegamenti/valore_pubblico",parentData:s,
parentDataProperty:"valore_pubblico",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.indirizzo!==
void 0&&(le(s.indirizzo,{instancePath:n+"/collegamenti/indirizzo",parentData:s,parentDataProperty:"indirizzo",rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.dup!==void 0&&(le(s.dup,{instancePath:n+"/collegamenti/dup",parentData:s,
parentDataProperty:"dup",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.missione_programma!==void 0&&
(C(s.missione_programma,{instancePath:n+"/collegamenti/missione_programma",parentData:s,parentDataProperty:"missione_pro\
gramma",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.misure_anticorruzione!==void 0&&(le(s.misure_anticorruzione,
{instancePath:n+"/collegamenti/misure_anticorruzione",parentData:s,parentDataProperty:"misure_anticorruzione",rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.azioni_positive!==void 0&&(le(s.azioni_positive,{instancePath:n+
"/collegamenti/azioni_positive",parentData:s,parentDataProperty:"azioni_positive",rootData:l})||(e=e===null?le.errors:e.
concat(le.errors),t=e.length)),s.obiettivi!==void 0){let a=s.obiettivi;if(Array.isArray(a)){const f=a.length;for(let c=0;c<
f;c++)at(a[c],{instancePath:n+"/collegamenti/obiettivi/"+c,parentData:a,parentDataProperty:c,rootData:l})||(e=e===null?at.
errors:e.concat(at.errors),t=e.length)}else{const f={instancePath:n+"/collegamenti/obiettivi",schemaPath:"#/properties/c\
ollegamenti/properties/obiettivi/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}s.pnrr!==void 0&&
(C(s.pnrr,{instancePath:n+"/collegamenti/pnrr",parentData:s,parentDataProperty:"pnrr",rootData:l})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length)),s.cup!==void 0&&(C(s.cup,{instancePath:n+"/collegamenti/cup",parentData:s,parentDataProperty:"\
cup",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{const a={instancePath:n+"/collegamenti",schemaPath:"\
#/properties/collegamenti/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.validazione!==
void 0){let s=r.validazione;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.organo===void 0){const a={instancePath:n+"\
/validazione",schemaPath:"#/properties/validazione/required",keyword:"required",params:{missingProperty:"organo"}};e===null?
e=[a]:e.push(a),t++}for(const a in s)if(!(a==="organo"||a==="data"||a==="esito"||a==="note")){const f={instancePath:n+"/\
validazione",schemaPath:"#/properties/validazione/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.organo!==void 0&&(C(s.organo,{instancePath:n+"/validazione/organo",parentData:s,parentDataProperty:"\
organo",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.data!==void 0&&(vr(s.data,{instancePath:n+"\
/validazione/data",parentData:s,parentDataProperty:"data",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),
s.esito!==void 0&&(C(s.esito,{instancePath:n+"/validazione/esito",parentData:s,parentDataProperty:"esito",rootData:l})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.note!==void 0&&(ue(s.note,{instancePath:n+"/validazione/note",parentData:s,
parentDataProperty:"note",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{const a={instancePath:n+
"/validazione",schemaPath:"#/properties/validazione/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}if(r.revisioni!==void 0){let s=r.revisioni;if(Array.isArray(s)){const a=s.length;for(let f=0;f<a;f++){let c=s[f];if(c&&
typeof c=="object"&&!Array.isArray(c)){if(c.modifica===void 0){const y={instancePath:n+"/revisioni/"+f,schemaPath:"#/pro\
perties/revisioni/items/required",keyword:"required",params:{missingProperty:"modifica"}};e===null?e=[y]:e.push(y),t++}for(const y in c)
if(!(y==="data"||y==="atto"||y==="modifica")){const h={instancePath:n+"/revisioni/"+f,schemaPath:"#/properties/revisioni\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[h]:e.push(h),t++}
c.data!==void 0&&(vr(c.data,{instancePath:n+"/revisioni/"+f+"/data",parentData:c,parentDataProperty:"data",rootData:l})||
(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),c.atto!==void 0&&(pt(c.atto,{instancePath:n+"/revisioni/"+f+"/att\
o",parentData:c,parentDataProperty:"atto",rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length)),c.modifica!==
void 0&&(ue(c.modifica,{instancePath:n+"/revisioni/"+f+"/modifica",parentData:c,parentDataProperty:"modifica",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{const y={instancePath:n+"/revisioni/"+f,schemaPath:"#/proper\
ties/revisioni/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}}else{const a={instancePath:n+
"/revisioni",schemaPath:"#/properties/revisioni/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
r.note!==void 0&&(ue(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?ue.
errors:e.concat(ue.errors),t=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),t++}return zn.errors=e,t===0}const ro=vn;function lt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return lt.errors=e,t===0}function ft(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}
for(const i in r)if(!(i==="titolo"||i==="testo"||i==="immagini")){const o={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(d(
r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.testo!==void 0&&(g(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.immagini!==void 0){let i=r.immagini;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++)se(i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===
null?se.errors:e.concat(se.errors),t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"#/properties/immagin\
i/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return ft.errors=e,t===0}function ct(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ct.errors=e,t===0}function dt(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(
r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2\
}-\\d{2})$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return dt.errors=e,t===0}function ut(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)
if(!E.call(w.properties,s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+
"/denominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.tipo!==void 0){let s=r.tipo;if(!(s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||
s==="efficacia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazi\
one"||s==="rispetto dei tempi")){const a={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{
allowedValues:w.properties.tipo.enum}};e===null?e=[a]:e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+
"/dimensione",parentData:r,parentDataProperty:"dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.sottodimensione!==void 0&&(d(r.sottodimensione,{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sot\
todimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!=
"string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formu\
la/type",keyword:"type",params:{type:w.properties.formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.numeratore===void 0){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/require\
d",keyword:"required",params:{missingProperty:"numeratore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="num\
eratore"||a==="denominatore")){const f={instancePath:n+"/formula",schemaPath:"#/properties/formula/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,
{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"numeratore",rootData:l})||(e=e===null?d.errors:e.
concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,{instancePath:n+"/formula/denominatore",parentData:s,
parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}}if(r.unita_misura!==
void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,parentDataProperty:"unita_misura",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){let s=r.polarita;if(!(s==="+"||s==="-")){const a={
instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"enum",params:{allowedValues:w.properties.polarita.
enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",
params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="valore"||a==="al")){const f={
instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.valore;if(!(typeof a=="number"&&isFinite(
a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"#/properties/baseline/properties/valore/\
type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};e===null?e=[f]:e.push(f),t++}}if(s.al!==
void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const f={instancePath:n+
"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",params:{type:w.properties.baseline.properties.
al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.target!==void 0){let s=r.target;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/ta\
rget",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};
e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+"/target",schemaPath:"#/properties/target/proper\
tyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+
"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:a,rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"\
#/properties/storico/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:
e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"\
propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="numbe\
r"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/storico/additionalProperties/type",keyword:"type",params:{type:w.properties.storico.additionalProperties.type}};
e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+"/storico",schemaPath:"#/properties/storico/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="string"&&!W.test(a)){const c={instancePath:n+"/co\
nsuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:a};
e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntiv\
o/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];
if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/consuntivo/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"type",params:{type:w.properties.consuntivo.
additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+"/consuntivo",schemaPath:"#/prop\
erties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.peso!==void 0&&(ne(r.peso,
{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=
e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"fonte",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+"/periodicita",
parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.responsabile_dato!==
void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"responsabile_dato",
rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!="boolean"){
const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}return ut.errors=e,t===0}function mt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.motivo===void 0){const i={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"motivo"}};e===null?e=[i]:e.push(i),t++}if(r.documenti===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"documenti"}};e===null?e=[i]:e.push(i),
t++}for(const i in r)if(!(i==="motivo"||i==="documenti")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+
"/motivo",parentData:r,parentDataProperty:"motivo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.
documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<
o;p++)ae(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}return mt.errors=e,t===0}function vn(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!(i==="premessa"||i===
"parti"||i==="validazione"||i==="indicatori"||i==="rinvio")){const o={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.premessa!==void 0&&(lt(r.
premessa,{instancePath:n+"/premessa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?lt.errors:e.concat(
lt.errors),t=e.length)),r.parti!==void 0){let i=r.parti;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ft(i[p],
{instancePath:n+"/parti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),t=
e.length)}else{const o={instancePath:n+"/parti",schemaPath:"#/properties/parti/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),t++}}if(r.validazione!==void 0){let i=r.validazione;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.organo===void 0){const o={instancePath:n+"/validazione",schemaPath:"#/properties/validazione/required",keyword:"req\
uired",params:{missingProperty:"organo"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="organo"||o==="sedute")){
const p={instancePath:n+"/validazione",schemaPath:"#/properties/validazione/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.organo!==void 0&&(ct(i.organo,{instancePath:n+
"/validazione/organo",parentData:i,parentDataProperty:"organo",rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),t=
e.length)),i.sedute!==void 0){let o=i.sedute;if(Array.isArray(o)){const p=o.length;for(let s=0;s<p;s++)dt(o[s],{instancePath:n+
"/validazione/sedute/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?dt.errors:e.concat(dt.errors),t=e.length)}else{
const p={instancePath:n+"/validazione/sedute",schemaPath:"#/properties/validazione/properties/sedute/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/validazione",schemaPath:"#/properti\
es/validazione/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.indicatori!==void 0){let i=r.
indicatori;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ut(i[p],{instancePath:n+"/indicatori/"+p,parentData:i,
parentDataProperty:p,rootData:l})||(e=e===null?ut.errors:e.concat(ut.errors),t=e.length)}else{const o={instancePath:n+"/\
indicatori",schemaPath:"#/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
r.rinvio!==void 0&&(mt(r.rinvio,{instancePath:n+"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===
null?mt.errors:e.concat(mt.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}return vn.errors=e,t===0}const io=bn,Qr={$schema:"http://json-schema.org/dr\
aft-07/schema#",$id:"piao.schema.json",type:"object",required:["triennio","anno","forma","natura"],additionalProperties:!1,
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
initions/frase"}}}}}}};function x(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;
if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}return x.errors=e,t===0}function ye(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return ye.errors=e,t===0}function Ie(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2100||isNaN(r)){const i={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2100}};e===null?e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}return Ie.errors=e,t===0}function q(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return q.errors=e,t===0}function fe(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return fe.errors=e,t===0}function yt(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Kr.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return yt.errors=e,t===0}function br(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(
i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n,schemaPath:"#/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return br.errors=e,t===0}function Ee(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<
i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),t++}return Ee.errors=e,t===0}const to=new RegExp("^[1-4](\\.\\d){0,2}$","u"),no=new RegExp("^\\d{4}-\\d{4}$","u");function bn(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.triennio===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
triennio"}};e===null?e=[i]:e.push(i),t++}if(r.anno===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"anno"}};e===null?e=[i]:e.push(i),t++}if(r.forma===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"forma"}};e===null?e=[i]:e.push(i),t++}if(r.natura===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"natura"}};e===null?e=[i]:e.push(i),t++}
for(const i in r)if(!E.call(Qr.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(x(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.
avvertenza!==void 0&&(ye(r.avvertenza,{instancePath:n+"/avvertenza",parentData:r,parentDataProperty:"avvertenza",rootData:l})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.triennio!==void 0){let i=r.triennio;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.da===void 0){const o={instancePath:n+"/triennio",schemaPath:"#/properties/triennio/required",keyword:"r\
equired",params:{missingProperty:"da"}};e===null?e=[o]:e.push(o),t++}if(i.a===void 0){const o={instancePath:n+"/triennio",
schemaPath:"#/properties/triennio/required",keyword:"required",params:{missingProperty:"a"}};e===null?e=[o]:e.push(o),t++}
for(const o in i)if(!(o==="da"||o==="a")){const p={instancePath:n+"/triennio",schemaPath:"#/properties/triennio/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.da!==void 0&&
(Ie(i.da,{instancePath:n+"/triennio/da",parentData:i,parentDataProperty:"da",rootData:l})||(e=e===null?Ie.errors:e.concat(
Ie.errors),t=e.length)),i.a!==void 0&&(Ie(i.a,{instancePath:n+"/triennio/a",parentData:i,parentDataProperty:"a",rootData:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length))}else{const o={instancePath:n+"/triennio",schemaPath:"#/properties\
/triennio/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.anno!==void 0&&(Ie(r.anno,{instancePath:n+
"/anno",parentData:r,parentDataProperty:"anno",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.forma!==
void 0){let i=r.forma;if(!(i==="ordinaria"||i==="semplificata")){const o={instancePath:n+"/forma",schemaPath:"#/properti\
es/forma/enum",keyword:"enum",params:{allowedValues:Qr.properties.forma.enum}};e===null?e=[o]:e.push(o),t++}}if(r.natura!==
void 0){let i=r.natura;if(!(i==="prima adozione"||i==="aggiornamento annuale"||i==="conferma"||i==="modifica in corso d'\
anno")){const o={instancePath:n+"/natura",schemaPath:"#/properties/natura/enum",keyword:"enum",params:{allowedValues:Qr.
properties.natura.enum}};e===null?e=[o]:e.push(o),t++}}if(r.versione!==void 0){let i=r.versione;if(typeof i=="string"){if(v(
i)>40){const o={instancePath:n+"/versione",schemaPath:"#/properties/versione/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[o]:e.push(o),t++}if(!N.test(i)){const o={instancePath:n+"/versione",schemaPath:"#/properties/versione/patter\
n",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/versione",schemaPath:"\
#/properties/versione/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.data_versione!==void 0&&
(q(r.data_versione,{instancePath:n+"/data_versione",parentData:r,parentDataProperty:"data_versione",rootData:l})||(e=e===
null?q.errors:e.concat(q.errors),t=e.length)),r.adozione!==void 0){let i=r.adozione;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.organo===void 0){const o={instancePath:n+"/adozione",schemaPath:"#/properties/adozione/required",keyword:"requi\
red",params:{missingProperty:"organo"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="organo"||o==="atto"||o===
"data"||o==="esecutivita"||o==="parere_revisori"||o==="nota")){const p={instancePath:n+"/adozione",schemaPath:"#/propert\
ies/adozione/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),
t++}if(i.organo!==void 0&&(x(i.organo,{instancePath:n+"/adozione/organo",parentData:i,parentDataProperty:"organo",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),i.atto!==void 0&&(fe(i.atto,{instancePath:n+"/adozione/atto",parentData:i,
parentDataProperty:"atto",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),i.data!==void 0&&(q(i.data,
{instancePath:n+"/adozione/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),i.esecutivita!==void 0&&(q(i.esecutivita,{instancePath:n+"/adozione/esecutivita",parentData:i,parentDataProperty:"\
esecutivita",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),i.parere_revisori!==void 0){let o=i.parere_revisori;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="numero"||p==="data")){const s={instancePath:n+"/\
adozione/parere_revisori",schemaPath:"#/properties/adozione/properties/parere_revisori/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}if(o.numero!==void 0&&typeof o.numero!="\
string"){const p={instancePath:n+"/adozione/parere_revisori/numero",schemaPath:"#/properties/adozione/properties/parere_\
revisori/properties/numero/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}o.data!==void 0&&(q(
o.data,{instancePath:n+"/adozione/parere_revisori/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length))}else{const p={instancePath:n+"/adozione/parere_revisori",schemaPath:"#/properti\
es/adozione/properties/parere_revisori/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}i.nota!==
void 0&&(ye(i.nota,{instancePath:n+"/adozione/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?ye.
errors:e.concat(ye.errors),t=e.length))}else{const o={instancePath:n+"/adozione",schemaPath:"#/properties/adozione/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.termine!==void 0){let i=r.termine;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o in i)if(!(o==="bilancio_termine"||o==="bilancio_approvazione"||o==="scadenza_pi\
ao"||o==="motivazione")){const p={instancePath:n+"/termine",schemaPath:"#/properties/termine/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.bilancio_termine!==void 0&&(q(i.bilancio_termine,
{instancePath:n+"/termine/bilancio_termine",parentData:i,parentDataProperty:"bilancio_termine",rootData:l})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)),i.bilancio_approvazione!==void 0&&(q(i.bilancio_approvazione,{instancePath:n+"/\
termine/bilancio_approvazione",parentData:i,parentDataProperty:"bilancio_approvazione",rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),i.scadenza_piao!==void 0&&(q(i.scadenza_piao,{instancePath:n+"/termine/scadenza_piao",parentData:i,
parentDataProperty:"scadenza_piao",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),i.motivazione!==void 0&&
(ye(i.motivazione,{instancePath:n+"/termine/motivazione",parentData:i,parentDataProperty:"motivazione",rootData:l})||(e=
e===null?ye.errors:e.concat(ye.errors),t=e.length))}else{const o={instancePath:n+"/termine",schemaPath:"#/properties/ter\
mine/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.piani_assorbiti!==void 0){let i=r.piani_assorbiti;
if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
piano===void 0){const a={instancePath:n+"/piani_assorbiti/"+p,schemaPath:"#/properties/piani_assorbiti/items/required",keyword:"\
required",params:{missingProperty:"piano"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="piano"||a==="incluso\
_in"||a==="atto"||a==="atti_modifica")){const f={instancePath:n+"/piani_assorbiti/"+p,schemaPath:"#/properties/piani_ass\
orbiti/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),
t++}if(s.piano!==void 0&&(x(s.piano,{instancePath:n+"/piani_assorbiti/"+p+"/piano",parentData:s,parentDataProperty:"pian\
o",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.incluso_in!==void 0){let a=s.incluso_in;if(typeof a==
"string"){if(!to.test(a)){const f={instancePath:n+"/piani_assorbiti/"+p+"/incluso_in",schemaPath:"#/properties/piani_ass\
orbiti/items/properties/incluso_in/pattern",keyword:"pattern",params:{pattern:"^[1-4](\\.\\d){0,2}$"}};e===null?e=[f]:e.
push(f),t++}}else{const f={instancePath:n+"/piani_assorbiti/"+p+"/incluso_in",schemaPath:"#/properties/piani_assorbiti/i\
tems/properties/incluso_in/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(s.atto!==void 0&&
(fe(s.atto,{instancePath:n+"/piani_assorbiti/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:l})||(e=e===null?
fe.errors:e.concat(fe.errors),t=e.length)),s.atti_modifica!==void 0){let a=s.atti_modifica;if(Array.isArray(a)){const f=a.
length;for(let c=0;c<f;c++)fe(a[c],{instancePath:n+"/piani_assorbiti/"+p+"/atti_modifica/"+c,parentData:a,parentDataProperty:c,
rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)}else{const f={instancePath:n+"/piani_assorbiti/"+p+"\
/atti_modifica",schemaPath:"#/properties/piani_assorbiti/items/properties/atti_modifica/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/piani_assorbiti/"+p,schemaPath:"#/properties/pian\
i_assorbiti/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+
"/piani_assorbiti",schemaPath:"#/properties/piani_assorbiti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),t++}}if(r.documenti_collegati!==void 0){let i=r.documenti_collegati;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.tipo===void 0){const a={instancePath:n+"/documenti_c\
ollegati/"+p,schemaPath:"#/properties/documenti_collegati/items/required",keyword:"required",params:{missingProperty:"ti\
po"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="tipo"||a==="titolo"||a==="triennio"||a==="atto"||a==="url"||
a==="nota")){const f={instancePath:n+"/documenti_collegati/"+p,schemaPath:"#/properties/documenti_collegati/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.tipo!==void 0){
let a=s.tipo;if(!(a==="DUP"||a==="linee di mandato"||a==="bilancio"||a==="PEG"||a==="piano ICT"||a==="DEFR"||a==="accord\
o"||a==="altro")){const f={instancePath:n+"/documenti_collegati/"+p+"/tipo",schemaPath:"#/properties/documenti_collegati\
/items/properties/tipo/enum",keyword:"enum",params:{allowedValues:Qr.properties.documenti_collegati.items.properties.tipo.
enum}};e===null?e=[f]:e.push(f),t++}}if(s.titolo!==void 0&&(x(s.titolo,{instancePath:n+"/documenti_collegati/"+p+"/titol\
o",parentData:s,parentDataProperty:"titolo",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.triennio!==
void 0){let a=s.triennio;if(typeof a=="string"){if(!no.test(a)){const f={instancePath:n+"/documenti_collegati/"+p+"/trie\
nnio",schemaPath:"#/properties/documenti_collegati/items/properties/triennio/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-\\d{4}$"}};e===null?e=[f]:e.push(f),t++}}else{const f={instancePath:n+"/documenti_collegati/"+p+"/triennio",schemaPath:"\
#/properties/documenti_collegati/items/properties/triennio/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),t++}}s.atto!==void 0&&(fe(s.atto,{instancePath:n+"/documenti_collegati/"+p+"/atto",parentData:s,parentDataProperty:"\
atto",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.url!==void 0&&(yt(s.url,{instancePath:n+"/d\
ocumenti_collegati/"+p+"/url",parentData:s,parentDataProperty:"url",rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),
t=e.length)),s.nota!==void 0&&(ye(s.nota,{instancePath:n+"/documenti_collegati/"+p+"/nota",parentData:s,parentDataProperty:"\
nota",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length))}else{const a={instancePath:n+"/documenti_coll\
egati/"+p,schemaPath:"#/properties/documenti_collegati/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),t++}}}else{const o={instancePath:n+"/documenti_collegati",schemaPath:"#/properties/documenti_collegati/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.consultazione!==void 0){let i=r.consultazione;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const o in i)if(!(o==="avviso"||o==="dal"||o==="al"||o==="osservazioni_ricevute"||o==="\
recepite"||o==="atto_esito"||o==="oggetto")){const p={instancePath:n+"/consultazione",schemaPath:"#/properties/consultaz\
ione/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}i.
avviso!==void 0&&(fe(i.avviso,{instancePath:n+"/consultazione/avviso",parentData:i,parentDataProperty:"avviso",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),i.dal!==void 0&&(q(i.dal,{instancePath:n+"/consultazione/dal",parentData:i,
parentDataProperty:"dal",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),i.al!==void 0&&(q(i.al,{instancePath:n+
"/consultazione/al",parentData:i,parentDataProperty:"al",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),
i.osservazioni_ricevute!==void 0&&(br(i.osservazioni_ricevute,{instancePath:n+"/consultazione/osservazioni_ricevute",parentData:i,
parentDataProperty:"osservazioni_ricevute",rootData:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),i.recepite!==
void 0&&(br(i.recepite,{instancePath:n+"/consultazione/recepite",parentData:i,parentDataProperty:"recepite",rootData:l})||
(e=e===null?br.errors:e.concat(br.errors),t=e.length)),i.atto_esito!==void 0&&(fe(i.atto_esito,{instancePath:n+"/consult\
azione/atto_esito",parentData:i,parentDataProperty:"atto_esito",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length)),i.oggetto!==void 0&&(x(i.oggetto,{instancePath:n+"/consultazione/oggetto",parentData:i,parentDataProperty:"\
oggetto",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{const o={instancePath:n+"/consultazione",
schemaPath:"#/properties/consultazione/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.modifiche!==
void 0){let i=r.modifiche;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.parti===void 0){const a={instancePath:n+"/modifiche/"+p,schemaPath:"#/properties/modifiche/items\
/required",keyword:"required",params:{missingProperty:"parti"}};e===null?e=[a]:e.push(a),t++}if(s.data===void 0){const a={
instancePath:n+"/modifiche/"+p,schemaPath:"#/properties/modifiche/items/required",keyword:"required",params:{missingProperty:"\
data"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="parti"||a==="atto"||a==="data"||a==="motivo")){const f={
instancePath:n+"/modifiche/"+p,schemaPath:"#/properties/modifiche/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.parti!==void 0&&(Ee(s.parti,{instancePath:n+"/modific\
he/"+p+"/parti",parentData:s,parentDataProperty:"parti",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),
s.atto!==void 0&&(fe(s.atto,{instancePath:n+"/modifiche/"+p+"/atto",parentData:s,parentDataProperty:"atto",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.data!==void 0&&(q(s.data,{instancePath:n+"/modifiche/"+p+"/data",
parentData:s,parentDataProperty:"data",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.motivo!==void 0&&
(ye(s.motivo,{instancePath:n+"/modifiche/"+p+"/motivo",parentData:s,parentDataProperty:"motivo",rootData:l})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length))}else{const a={instancePath:n+"/modifiche/"+p,schemaPath:"#/properties/modific\
he/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/modi\
fiche",schemaPath:"#/properties/modifiche/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.
gruppo_di_lavoro!==void 0){let i=r.gruppo_di_lavoro;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ruolo===void 0){const a={instancePath:n+"/gruppo_di_lavoro/"+p,schemaPath:"\
#/properties/gruppo_di_lavoro/items/required",keyword:"required",params:{missingProperty:"ruolo"}};e===null?e=[a]:e.push(
a),t++}for(const a in s)if(!(a==="ruolo"||a==="funzione"||a==="sezioni")){const f={instancePath:n+"/gruppo_di_lavoro/"+p,
schemaPath:"#/properties/gruppo_di_lavoro/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.ruolo!==void 0&&(x(s.ruolo,{instancePath:n+"/gruppo_di_lavoro/"+p+"/ruolo",parentData:s,parentDataProperty:"\
ruolo",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.funzione!==void 0&&(x(s.funzione,{instancePath:n+
"/gruppo_di_lavoro/"+p+"/funzione",parentData:s,parentDataProperty:"funzione",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),s.sezioni!==void 0&&(Ee(s.sezioni,{instancePath:n+"/gruppo_di_lavoro/"+p+"/sezioni",parentData:s,
parentDataProperty:"sezioni",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length))}else{const a={instancePath:n+
"/gruppo_di_lavoro/"+p,schemaPath:"#/properties/gruppo_di_lavoro/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/gruppo_di_lavoro",schemaPath:"#/properties/gruppo_di_lavoro/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.pubblicazione!==void 0){let i=r.pubblicazione;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="licenza"||o==="collocazione"||o==="parole_chiave"||
o==="data_pubblicazione"||o==="fine_pubblicazione"||o==="contatti"||o==="portale"||o==="dichiarazione_ritardo")){const p={
instancePath:n+"/pubblicazione",schemaPath:"#/properties/pubblicazione/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.licenza!==void 0&&(x(i.licenza,{instancePath:n+"/pu\
bblicazione/licenza",parentData:i,parentDataProperty:"licenza",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.
length)),i.collocazione!==void 0&&(Ee(i.collocazione,{instancePath:n+"/pubblicazione/collocazione",parentData:i,parentDataProperty:"\
collocazione",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),i.parole_chiave!==void 0&&(Ee(i.parole_chiave,
{instancePath:n+"/pubblicazione/parole_chiave",parentData:i,parentDataProperty:"parole_chiave",rootData:l})||(e=e===null?
Ee.errors:e.concat(Ee.errors),t=e.length)),i.data_pubblicazione!==void 0&&(q(i.data_pubblicazione,{instancePath:n+"/pubb\
licazione/data_pubblicazione",parentData:i,parentDataProperty:"data_pubblicazione",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),t=e.length)),i.fine_pubblicazione!==void 0&&(q(i.fine_pubblicazione,{instancePath:n+"/pubblicazione/fin\
e_pubblicazione",parentData:i,parentDataProperty:"fine_pubblicazione",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),i.contatti!==void 0&&(x(i.contatti,{instancePath:n+"/pubblicazione/contatti",parentData:i,parentDataProperty:"\
contatti",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),i.portale!==void 0){let o=i.portale;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const p in o)if(!(p==="referente"||p==="data_trasmissione"||p==="ricevuta")){const s={instancePath:n+
"/pubblicazione/portale",schemaPath:"#/properties/pubblicazione/properties/portale/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.referente!==void 0&&(x(o.referente,{instancePath:n+
"/pubblicazione/portale/referente",parentData:o,parentDataProperty:"referente",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),o.data_trasmissione!==void 0&&(q(o.data_trasmissione,{instancePath:n+"/pubblicazione/portale/data\
_trasmissione",parentData:o,parentDataProperty:"data_trasmissione",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),o.ricevuta!==void 0&&(x(o.ricevuta,{instancePath:n+"/pubblicazione/portale/ricevuta",parentData:o,parentDataProperty:"\
ricevuta",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{const p={instancePath:n+"/pubblicazion\
e/portale",schemaPath:"#/properties/pubblicazione/properties/portale/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}}if(i.dichiarazione_ritardo!==void 0){let o=i.dichiarazione_ritardo;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.motivo===void 0){const p={instancePath:n+"/pubblicazione/dichiarazione_ritardo",schemaPath:"#/propertie\
s/pubblicazione/properties/dichiarazione_ritardo/required",keyword:"required",params:{missingProperty:"motivo"}};e===null?
e=[p]:e.push(p),t++}for(const p in o)if(!(p==="anno"||p==="motivo"||p==="data_prevista"||p==="responsabile")){const s={instancePath:n+
"/pubblicazione/dichiarazione_ritardo",schemaPath:"#/properties/pubblicazione/properties/dichiarazione_ritardo/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.anno!==void 0&&
(Ie(o.anno,{instancePath:n+"/pubblicazione/dichiarazione_ritardo/anno",parentData:o,parentDataProperty:"anno",rootData:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),o.motivo!==void 0&&(ye(o.motivo,{instancePath:n+"/pubblicazione/d\
ichiarazione_ritardo/motivo",parentData:o,parentDataProperty:"motivo",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),
t=e.length)),o.data_prevista!==void 0&&(q(o.data_prevista,{instancePath:n+"/pubblicazione/dichiarazione_ritardo/data_pre\
vista",parentData:o,parentDataProperty:"data_prevista",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),
o.responsabile!==void 0&&(x(o.responsabile,{instancePath:n+"/pubblicazione/dichiarazione_ritardo/responsabile",parentData:o,
parentDataProperty:"responsabile",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{const p={instancePath:n+
"/pubblicazione/dichiarazione_ritardo",schemaPath:"#/properties/pubblicazione/properties/dichiarazione_ritardo/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/pubblicazione",schemaPath:"#\
/properties/pubblicazione/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return bn.errors=e,t===0}const oo=kn;function ht(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return ht.errors=e,t===0}function gt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}
for(const i in r)if(!(i==="titolo"||i==="testo"||i==="immagini")){const o={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(d(
r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length)),r.testo!==void 0&&(g(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.immagini!==void 0){let i=r.immagini;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++)se(i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===
null?se.errors:e.concat(se.errors),t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"#/properties/immagin\
i/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return gt.errors=e,t===0}function Pt(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<
i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),t++}return Pt.errors=e,t===0}function kr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};
e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}return kr.errors=e,t===0}function zt(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const f={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Le.type}};e===null?e=[f]:e.push(f),t++}const i=t;let o=!0;const p=t;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){const f={};e===null?e=[f]:e.push(f),t++}var s=p===t;if(t=i,e!==null&&(i?e.length=
i:e=null),s){const f=t,c=t;let y=!1,h=null;const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.non_prevedibile===void 0){
const z={instancePath:n,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty:"non_prevedibile"}};
e===null?e=[z]:e.push(z),t++}var a=pe===t;a&&(y=!0,h=0);const X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===
void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty:"entro"}};
e===null?e=[z]:e.push(z),t++}if(r.da_atto===void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"da_atto"}};e===null?e=[z]:e.push(z),t++}}var a=X===t;if(a&&y)y=!1,h=[h,1];else{a&&(y=
!0,h=1);const z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){const j={instancePath:n,schemaPath:"\
#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"entro"}};e===null?e=[j]:e.push(j),t++}if(r.da_fase===
void 0){const j={instancePath:n,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"da_fase"}};
e===null?e=[j]:e.push(j),t++}}var a=z===t;if(a&&y)y=!1,h=[h,2];else{a&&(y=!0,h=2);const j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.entro===void 0){const O={instancePath:n,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{
missingProperty:"entro"}};e===null?e=[O]:e.push(O),t++}if(r.da===void 0){const O={instancePath:n,schemaPath:"#/then/oneO\
f/3/required",keyword:"required",params:{missingProperty:"da"}};e===null?e=[O]:e.push(O),t++}}var a=j===t;a&&y?(y=!1,h=[
h,3]):a&&(y=!0,h=3)}}if(y)t=c,e!==null&&(c?e.length=c:e=null);else{const z={instancePath:n,schemaPath:"#/then/oneOf",keyword:"\
oneOf",params:{passingSchemas:h}};e===null?e=[z]:e.push(z),t++}var s=f===t;o=s}if(!o){const f={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&!Vr.test(r)){const f={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|concl\
usa|in corso d['\u2019]anno)$"}};e===null?e=[f]:e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="entro"||f==="da_atto"||f==="da_fase"||f==="da"||f==="non_prevedibile")){const c={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(r.entro!==
void 0&&(ve(r.entro,{instancePath:n+"/entro",parentData:r,parentDataProperty:"entro",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),r.da_atto!==void 0&&(A(r.da_atto,{instancePath:n+"/da_atto",parentData:r,parentDataProperty:"\
da_atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.da_fase!==void 0){let f=r.da_fase;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/da_fase",schemaPath:"#/properti\
es/da_fase/type",keyword:"type",params:{type:Le.properties.da_fase.type}};e===null?e=[c]:e.push(c),t++}}r.da!==void 0&&(d(
r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.non_prevedibile!==void 0&&(d(r.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:r,parentDataProperty:"\
non_prevedibile",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}return zt.errors=e,t===0}function kn(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.testo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tes\
to"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="testo"||i==="parti"||i==="quadro_normativo"||i==="cronopro\
gramma")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.testo!==void 0&&(ht(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"\
testo",rootData:l})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length)),r.parti!==void 0){let i=r.parti;if(Array.isArray(
i)){const o=i.length;for(let p=0;p<o;p++)gt(i[p],{instancePath:n+"/parti/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?gt.errors:e.concat(gt.errors),t=e.length)}else{const o={instancePath:n+"/parti",schemaPath:"#/properties/par\
ti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.quadro_normativo!==void 0&&(Pt(r.quadro_normativo,
{instancePath:n+"/quadro_normativo",parentData:r,parentDataProperty:"quadro_normativo",rootData:l})||(e=e===null?Pt.errors:
e.concat(Pt.errors),t=e.length)),r.cronoprogramma!==void 0){let i=r.cronoprogramma;if(Array.isArray(i)){const o=i.length;
for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.attivita===void 0){const a={instancePath:n+
"/cronoprogramma/"+p,schemaPath:"#/properties/cronoprogramma/items/required",keyword:"required",params:{missingProperty:"\
attivita"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="attivita"||a==="scadenza"||a==="responsabile")){const f={
instancePath:n+"/cronoprogramma/"+p,schemaPath:"#/properties/cronoprogramma/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.attivita!==void 0&&(kr(s.attivita,{instancePath:n+
"/cronoprogramma/"+p+"/attivita",parentData:s,parentDataProperty:"attivita",rootData:l})||(e=e===null?kr.errors:e.concat(
kr.errors),t=e.length)),s.scadenza!==void 0&&(zt(s.scadenza,{instancePath:n+"/cronoprogramma/"+p+"/scadenza",parentData:s,
parentDataProperty:"scadenza",rootData:l})||(e=e===null?zt.errors:e.concat(zt.errors),t=e.length)),s.responsabile!==void 0&&
(kr(s.responsabile,{instancePath:n+"/cronoprogramma/"+p+"/responsabile",parentData:s,parentDataProperty:"responsabile",rootData:l})||
(e=e===null?kr.errors:e.concat(kr.errors),t=e.length))}else{const a={instancePath:n+"/cronoprogramma/"+p,schemaPath:"#/p\
roperties/cronoprogramma/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={
instancePath:n+"/cronoprogramma",schemaPath:"#/properties/cronoprogramma/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}return kn.errors=e,t===0}const so=_n,ao={$schema:"http://json-schema.org/draft-07/schema#",$id:"stru\
ttura.schema.json",type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definition\
s/testo"},modello:{$ref:"definizioni.schema.json#/definitions/testo"},atti:{type:"array",items:{$ref:"definizioni.schema\
.json#/definitions/rif_atto"},minItems:1,uniqueItems:!0},organigramma:{type:"object",additionalProperties:!1,properties:{
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
rray",items:{$ref:"#/definitions/voce_consistenza"},minItems:1}}}}};function B(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return B.errors=e,t===0}function vt(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return vt.
errors=e,t===0}function bt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"file"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="file"||i==="alternativa"||
i==="didascalia")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",
rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.alternativa!==void 0&&typeof r.alternativa!="string"){
const i={instancePath:n+"/alternativa",schemaPath:"#/properties/alternativa/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}r.didascalia!==void 0&&(d(r.didascalia,{instancePath:n+"/didascalia",parentData:r,parentDataProperty:"\
didascalia",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return bt.errors=e,t===0}function Me(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return Me.errors=e,t===0}function de(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return de.
errors=e,t===0}function J(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(
i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===
null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}return J.errors=e,t===0}const Ut={validate:Mr};function Mr(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.numero===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"numero"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="categoria"||i==="tipologia_contratto"||i==="base_giuridica"||i==="numero"||i==="di_cui")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.categoria!==void 0&&(J(r.categoria,{instancePath:n+"/categoria",parentData:r,parentDataProperty:"categoria",
rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.tipologia_contratto!==void 0&&(J(r.tipologia_contratto,
{instancePath:n+"/tipologia_contratto",parentData:r,parentDataProperty:"tipologia_contratto",rootData:l})||(e=e===null?J.
errors:e.concat(J.errors),t=e.length)),r.base_giuridica!==void 0&&(J(r.base_giuridica,{instancePath:n+"/base_giuridica",
parentData:r,parentDataProperty:"base_giuridica",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.numero!==
void 0&&(de(r.numero,{instancePath:n+"/numero",parentData:r,parentDataProperty:"numero",rootData:l})||(e=e===null?de.errors:
e.concat(de.errors),t=e.length)),r.di_cui!==void 0){let i=r.di_cui;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+
"/di_cui",schemaPath:"#/properties/di_cui/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.
length;for(let p=0;p<o;p++)Ut.validate(i[p],{instancePath:n+"/di_cui/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?Ut.validate.errors:e.concat(Ut.validate.errors),t=e.length)}else{const o={instancePath:n+"/di_cui",schemaPath:"\
#/properties/di_cui/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Mr.errors=e,t===0}function kt(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){
const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=
[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),t++}return kt.errors=e,t===0}function _t(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const f={instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:Le.type}};e===null?e=[f]:e.push(f),t++}const i=t;let o=!0;const p=t;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){const f={};e===null?e=[f]:e.push(f),t++}var s=p===t;if(t=i,e!==null&&(i?e.length=i:e=null),
s){const f=t,c=t;let y=!1,h=null;const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.non_prevedibile===void 0){const z={
instancePath:n,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty:"non_prevedibile"}};e===null?
e=[z]:e.push(z),t++}var a=pe===t;a&&(y=!0,h=0);const X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){
const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty:"entro"}};e===null?
e=[z]:e.push(z),t++}if(r.da_atto===void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"require\
d",params:{missingProperty:"da_atto"}};e===null?e=[z]:e.push(z),t++}}var a=X===t;if(a&&y)y=!1,h=[h,1];else{a&&(y=!0,h=1);
const z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){const j={instancePath:n,schemaPath:"#/then/o\
neOf/2/required",keyword:"required",params:{missingProperty:"entro"}};e===null?e=[j]:e.push(j),t++}if(r.da_fase===void 0){
const j={instancePath:n,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"da_fase"}};e===
null?e=[j]:e.push(j),t++}}var a=z===t;if(a&&y)y=!1,h=[h,2];else{a&&(y=!0,h=2);const j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.entro===void 0){const O={instancePath:n,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{
missingProperty:"entro"}};e===null?e=[O]:e.push(O),t++}if(r.da===void 0){const O={instancePath:n,schemaPath:"#/then/oneO\
f/3/required",keyword:"required",params:{missingProperty:"da"}};e===null?e=[O]:e.push(O),t++}}var a=j===t;a&&y?(y=!1,h=[
h,3]):a&&(y=!0,h=3)}}if(y)t=c,e!==null&&(c?e.length=c:e=null);else{const z={instancePath:n,schemaPath:"#/then/oneOf",keyword:"\
oneOf",params:{passingSchemas:h}};e===null?e=[z]:e.push(z),t++}var s=f===t;o=s}if(!o){const f={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&!Vr.test(r)){const f={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|concl\
usa|in corso d['\u2019]anno)$"}};e===null?e=[f]:e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="entro"||f==="da_atto"||f==="da_fase"||f==="da"||f==="non_prevedibile")){const c={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(r.entro!==
void 0&&(ve(r.entro,{instancePath:n+"/entro",parentData:r,parentDataProperty:"entro",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),r.da_atto!==void 0&&(A(r.da_atto,{instancePath:n+"/da_atto",parentData:r,parentDataProperty:"\
da_atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.da_fase!==void 0){let f=r.da_fase;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/da_fase",schemaPath:"#/properti\
es/da_fase/type",keyword:"type",params:{type:Le.properties.da_fase.type}};e===null?e=[c]:e.push(c),t++}}r.da!==void 0&&(d(
r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.non_prevedibile!==void 0&&(d(r.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:r,parentDataProperty:"\
non_prevedibile",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}return _t.errors=e,t===0}function wt(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ti\
tolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||i==="atto"||i==="url"||i==="file"||i==="nota")){
const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"t\
itolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.atto!==void 0&&(A(r.atto,{instancePath:n+"/a\
tto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.url!==void 0&&
(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"file",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/nota",parentData:r,parentDataProperty:"\
nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return wt.errors=e,t===0}function jt(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.motivo===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"motivo"}};e===null?e=
[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="motivo"||i==="documenti")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/motivo",parentData:r,parentDataProperty:"motivo",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)ae(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"\
#/properties/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return jt.errors=e,t===0}function _n(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const i in r)if(!E.call(ao.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.premessa!==void 0&&(B(r.premessa,{
instancePath:n+"/premessa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
t=e.length)),r.modello!==void 0&&(B(r.modello,{instancePath:n+"/modello",parentData:r,parentDataProperty:"modello",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.atti!==void 0){let i=r.atti;if(Array.isArray(i)){if(i.length<1){const a={
instancePath:n+"/atti",schemaPath:"#/properties/atti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(
a),t++}const o=i.length;for(let a=0;a<o;a++)vt(i[a],{instancePath:n+"/atti/"+a,parentData:i,parentDataProperty:a,rootData:l})||
(e=e===null?vt.errors:e.concat(vt.errors),t=e.length);let p=i.length,s;if(p>1){e:for(;p--;)for(s=p;s--;)if(Kt(i[p],i[s])){
const a={instancePath:n+"/atti",schemaPath:"#/properties/atti/uniqueItems",keyword:"uniqueItems",params:{i:p,j:s}};e===null?
e=[a]:e.push(a),t++;break e}}}else{const o={instancePath:n+"/atti",schemaPath:"#/properties/atti/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.organigramma!==void 0){let i=r.organigramma;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(const o in i)if(!(o==="immagine"||o==="nota")){const p={instancePath:n+"/organigramma",schemaPath:"\
#/properties/organigramma/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=
[p]:e.push(p),t++}i.immagine!==void 0&&(bt(i.immagine,{instancePath:n+"/organigramma/immagine",parentData:i,parentDataProperty:"\
immagine",rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),t=e.length)),i.nota!==void 0&&(B(i.nota,{instancePath:n+
"/organigramma/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{
const o={instancePath:n+"/organigramma",schemaPath:"#/properties/organigramma/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}}if(r.consistenza!==void 0){let i=r.consistenza;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.al===void 0){const o={instancePath:n+"/consistenza",schemaPath:"#/properties/consistenza/required",keyword:"require\
d",params:{missingProperty:"al"}};e===null?e=[o]:e.push(o),t++}if(i.voci===void 0){const o={instancePath:n+"/consistenza",
schemaPath:"#/properties/consistenza/required",keyword:"required",params:{missingProperty:"voci"}};e===null?e=[o]:e.push(
o),t++}for(const o in i)if(!(o==="al"||o==="totale"||o==="voci"||o==="nota")){const p={instancePath:n+"/consistenza",schemaPath:"\
#/properties/consistenza/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=
[p]:e.push(p),t++}if(i.al!==void 0&&(Me(i.al,{instancePath:n+"/consistenza/al",parentData:i,parentDataProperty:"al",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),i.totale!==void 0&&(de(i.totale,{instancePath:n+"/consistenza/tot\
ale",parentData:i,parentDataProperty:"totale",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),i.voci!==
void 0){let o=i.voci;if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/consistenza/voci",schemaPath:"#/prope\
rties/consistenza/properties/voci/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.
length;for(let s=0;s<p;s++)Mr(o[s],{instancePath:n+"/consistenza/voci/"+s,parentData:o,parentDataProperty:s,rootData:l})||
(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length)}else{const p={instancePath:n+"/consistenza/voci",schemaPath:"#/pro\
perties/consistenza/properties/voci/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}i.nota!==void 0&&
(B(i.nota,{instancePath:n+"/consistenza/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),t=e.length))}else{const o={instancePath:n+"/consistenza",schemaPath:"#/properties/consistenza/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.incarichi_eq!==void 0){let i=r.incarichi_eq;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.voci===void 0){const o={instancePath:n+"/incarichi_eq",schemaPath:"#/properties/incari\
chi_eq/required",keyword:"required",params:{missingProperty:"voci"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o===
"denominazione"||o==="al"||o==="totale"||o==="voci"||o==="nota")){const p={instancePath:n+"/incarichi_eq",schemaPath:"#/\
properties/incarichi_eq/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),t++}if(i.denominazione!==void 0&&(J(i.denominazione,{instancePath:n+"/incarichi_eq/denominazione",parentData:i,
parentDataProperty:"denominazione",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),i.al!==void 0&&(Me(
i.al,{instancePath:n+"/incarichi_eq/al",parentData:i,parentDataProperty:"al",rootData:l})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)),i.totale!==void 0&&(de(i.totale,{instancePath:n+"/incarichi_eq/totale",parentData:i,parentDataProperty:"\
totale",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),i.voci!==void 0){let o=i.voci;if(Array.isArray(
o)){if(o.length<1){const s={instancePath:n+"/incarichi_eq/voci",schemaPath:"#/properties/incarichi_eq/properties/voci/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++){let a=o[s];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.voce===void 0){const f={instancePath:n+"/incarichi_eq/voci/"+s,schemaPath:"\
#/properties/incarichi_eq/properties/voci/items/required",keyword:"required",params:{missingProperty:"voce"}};e===null?e=
[f]:e.push(f),t++}if(a.numero===void 0){const f={instancePath:n+"/incarichi_eq/voci/"+s,schemaPath:"#/properties/incaric\
hi_eq/properties/voci/items/required",keyword:"required",params:{missingProperty:"numero"}};e===null?e=[f]:e.push(f),t++}
for(const f in a)if(!(f==="voce"||f==="numero")){const c={instancePath:n+"/incarichi_eq/voci/"+s,schemaPath:"#/propertie\
s/incarichi_eq/properties/voci/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[c]:e.push(c),t++}a.voce!==void 0&&(J(a.voce,{instancePath:n+"/incarichi_eq/voci/"+s+"/voce",parentData:a,parentDataProperty:"\
voce",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),a.numero!==void 0&&(de(a.numero,{instancePath:n+
"/incarichi_eq/voci/"+s+"/numero",parentData:a,parentDataProperty:"numero",rootData:l})||(e=e===null?de.errors:e.concat(
de.errors),t=e.length))}else{const f={instancePath:n+"/incarichi_eq/voci/"+s,schemaPath:"#/properties/incarichi_eq/prope\
rties/voci/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}}else{const p={instancePath:n+
"/incarichi_eq/voci",schemaPath:"#/properties/incarichi_eq/properties/voci/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),t++}}i.nota!==void 0&&(B(i.nota,{instancePath:n+"/incarichi_eq/nota",parentData:i,parentDataProperty:"\
nota",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{const o={instancePath:n+"/incarichi_eq",schemaPath:"\
#/properties/incarichi_eq/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.ampiezza_media!==
void 0){let i=r.ampiezza_media;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.valore===void 0){const o={instancePath:n+
"/ampiezza_media",schemaPath:"#/properties/ampiezza_media/required",keyword:"required",params:{missingProperty:"valore"}};
e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="valore"||o==="al"||o==="nota")){const p={instancePath:n+"/ampiez\
za_media",schemaPath:"#/properties/ampiezza_media/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.valore!==void 0){let o=i.valore;if(typeof o=="number"&&isFinite(o)){if(o<0||isNaN(o)){
const p={instancePath:n+"/ampiezza_media/valore",schemaPath:"#/properties/ampiezza_media/properties/valore/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/ampiezza_media/v\
alore",schemaPath:"#/properties/ampiezza_media/properties/valore/type",keyword:"type",params:{type:"number"}};e===null?e=
[p]:e.push(p),t++}}i.al!==void 0&&(Me(i.al,{instancePath:n+"/ampiezza_media/al",parentData:i,parentDataProperty:"al",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),i.nota!==void 0&&(B(i.nota,{instancePath:n+"/ampiezza_media/nota",
parentData:i,parentDataProperty:"nota",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{const o={
instancePath:n+"/ampiezza_media",schemaPath:"#/properties/ampiezza_media/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),t++}}if(r.profili!==void 0){let i=r.profili;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+
"/profili",schemaPath:"#/properties/profili/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}
const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.profilo===void 0){const a={
instancePath:n+"/profili/"+p,schemaPath:"#/properties/profili/items/required",keyword:"required",params:{missingProperty:"\
profilo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="profilo"||a==="area"||a==="numero"||a==="descrizione")){
const f={instancePath:n+"/profili/"+p,schemaPath:"#/properties/profili/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}s.profilo!==void 0&&(J(s.profilo,{instancePath:n+"\
/profili/"+p+"/profilo",parentData:s,parentDataProperty:"profilo",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),
t=e.length)),s.area!==void 0&&(J(s.area,{instancePath:n+"/profili/"+p+"/area",parentData:s,parentDataProperty:"area",rootData:l})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.numero!==void 0&&(de(s.numero,{instancePath:n+"/profili/"+p+"/num\
ero",parentData:s,parentDataProperty:"numero",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.descrizione!==
void 0&&(B(s.descrizione,{instancePath:n+"/profili/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{const a={instancePath:n+"/profili/"+p,schemaPath:"#/properties\
/profili/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+
"/profili",schemaPath:"#/properties/profili/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.
livelli_responsabilita!==void 0){let i=r.livelli_responsabilita;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+
"/livelli_responsabilita",schemaPath:"#/properties/livelli_responsabilita/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.livello===void 0){const a={instancePath:n+"/livelli_responsabilita/"+p,schemaPath:"#/properties/livelli_responsabil\
ita/items/required",keyword:"required",params:{missingProperty:"livello"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="livello"||a==="numero"||a==="fasce"||a==="descrizione")){const f={instancePath:n+"/livelli_responsabilita/"+p,
schemaPath:"#/properties/livelli_responsabilita/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.livello!==void 0&&(J(s.livello,{instancePath:n+"/livelli_responsabilita/"+p+"/livello",parentData:s,
parentDataProperty:"livello",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.numero!==void 0&&(de(s.
numero,{instancePath:n+"/livelli_responsabilita/"+p+"/numero",parentData:s,parentDataProperty:"numero",rootData:l})||(e=
e===null?de.errors:e.concat(de.errors),t=e.length)),s.fasce!==void 0&&(de(s.fasce,{instancePath:n+"/livelli_responsabili\
ta/"+p+"/fasce",parentData:s,parentDataProperty:"fasce",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
s.descrizione!==void 0&&(B(s.descrizione,{instancePath:n+"/livelli_responsabilita/"+p+"/descrizione",parentData:s,parentDataProperty:"\
descrizione",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{const a={instancePath:n+"/livelli_r\
esponsabilita/"+p,schemaPath:"#/properties/livelli_responsabilita/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/livelli_responsabilita",schemaPath:"#/properties/livelli_respo\
nsabilita/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.azioni_organizzative!==void 0){
let i=r.azioni_organizzative;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/azioni_organizzative",schemaPath:"\
#/properties/azioni_organizzative/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.
length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.azione===void 0){const a={instancePath:n+
"/azioni_organizzative/"+p,schemaPath:"#/properties/azioni_organizzative/items/required",keyword:"required",params:{missingProperty:"\
azione"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="azione"||a==="valore_pubblico"||a==="unita"||a==="scad\
enza")){const f={instancePath:n+"/azioni_organizzative/"+p,schemaPath:"#/properties/azioni_organizzative/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.azione!==void 0&&
(B(s.azione,{instancePath:n+"/azioni_organizzative/"+p+"/azione",parentData:s,parentDataProperty:"azione",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),s.valore_pubblico!==void 0&&(J(s.valore_pubblico,{instancePath:n+"/\
azioni_organizzative/"+p+"/valore_pubblico",parentData:s,parentDataProperty:"valore_pubblico",rootData:l})||(e=e===null?
J.errors:e.concat(J.errors),t=e.length)),s.unita!==void 0){let a=s.unita;if(Array.isArray(a)){const f=a.length;for(let h=0;h<
f;h++)kt(a[h],{instancePath:n+"/azioni_organizzative/"+p+"/unita/"+h,parentData:a,parentDataProperty:h,rootData:l})||(e=
e===null?kt.errors:e.concat(kt.errors),t=e.length);let c=a.length,y;if(c>1){e:for(;c--;)for(y=c;y--;)if(Kt(a[c],a[y])){const h={
instancePath:n+"/azioni_organizzative/"+p+"/unita",schemaPath:"#/properties/azioni_organizzative/items/properties/unita/\
uniqueItems",keyword:"uniqueItems",params:{i:c,j:y}};e===null?e=[h]:e.push(h),t++;break e}}}else{const f={instancePath:n+
"/azioni_organizzative/"+p+"/unita",schemaPath:"#/properties/azioni_organizzative/items/properties/unita/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}s.scadenza!==void 0&&(_t(s.scadenza,{instancePath:n+"/azioni_\
organizzative/"+p+"/scadenza",parentData:s,parentDataProperty:"scadenza",rootData:l})||(e=e===null?_t.errors:e.concat(_t.
errors),t=e.length))}else{const a={instancePath:n+"/azioni_organizzative/"+p,schemaPath:"#/properties/azioni_organizzati\
ve/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/azio\
ni_organizzative",schemaPath:"#/properties/azioni_organizzative/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),t++}}if(r.documenti!==void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+
"/documenti",schemaPath:"#/properties/documenti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),
t++}const o=i.length;for(let p=0;p<o;p++)wt(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?wt.errors:e.concat(wt.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties\
/documenti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.rinvio!==void 0&&(jt(r.rinvio,{instancePath:n+
"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===null?jt.errors:e.concat(jt.errors),t=e.length))}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return _n.
errors=e,t===0}const po=jn,lo={$schema:"http://json-schema.org/draft-07/schema#",$id:"unita.schema.json",type:"object",required:[
"unita"],additionalProperties:!1,properties:{unita:{type:"array",items:{$ref:"#/definitions/unita"},minItems:1},codici_non_attribuiti:{
type:"array",items:{type:"object",required:["codice","nota"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"\
^[A-Za-z0-9._-]+$"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}},soggetti_esterni:{type:"array",items:{type:"\
object",required:["id","denominazione","tipo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/de\
finitions/identificativo"},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},tipo:{enum:["societ\xE0 partec\
ipata","azienda speciale","consorzio","ente pubblico","associazione","altro"]},nota:{$ref:"definizioni.schema.json#/defi\
nitions/testo"}}}}},definitions:{unita:{type:"object",required:["id","denominazione","tipo"],additionalProperties:!1,properties:{
id:{$ref:"definizioni.schema.json#/definitions/identificativo"},codice:{type:"string",pattern:"^[A-Za-z0-9._-]+$",maxLength:40},
denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},alias:{$ref:"definizioni.schema.json#/definitions/test\
i"},tipo:{enum:["area","direzione","settore","servizio autonomo","servizio","ufficio","altro"]},superiore:{$ref:"definiz\
ioni.schema.json#/definitions/rif_unita"},funzioni:{$ref:"definizioni.schema.json#/definitions/testi"},dal:{$ref:"defini\
zioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},dipendenti:{type:"object",required:[
"numero","al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"\
definizioni.schema.json#/definitions/data"},per_area:{type:"object",additionalProperties:{$ref:"definizioni.schema.json#\
/definitions/intero"}}}},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json\
#/definitions/testo"}}}}},on={type:"object",required:["id","denominazione","tipo"],additionalProperties:!1,properties:{id:{
$ref:"definizioni.schema.json#/definitions/identificativo"},codice:{type:"string",pattern:"^[A-Za-z0-9._-]+$",maxLength:40},
denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},alias:{$ref:"definizioni.schema.json#/definitions/test\
i"},tipo:{enum:["area","direzione","settore","servizio autonomo","servizio","ufficio","altro"]},superiore:{$ref:"definiz\
ioni.schema.json#/definitions/rif_unita"},funzioni:{$ref:"definizioni.schema.json#/definitions/testi"},dal:{$ref:"defini\
zioni.schema.json#/definitions/data"},al:{$ref:"definizioni.schema.json#/definitions/data"},dipendenti:{type:"object",required:[
"numero","al"],additionalProperties:!1,properties:{numero:{$ref:"definizioni.schema.json#/definitions/intero"},al:{$ref:"\
definizioni.schema.json#/definitions/data"},per_area:{type:"object",additionalProperties:{$ref:"definizioni.schema.json#\
/definitions/intero"}}}},atto:{$ref:"definizioni.schema.json#/definitions/rif_atto"},nota:{$ref:"definizioni.schema.json\
#/definitions/testo"}}};function xr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(v(r)>80){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};
e===null?e=[i]:e.push(i),t++}if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return xr.errors=e,t===0}function Lr(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Lr.errors=e,t===0}function _r(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<
i;o++)g(r[o],{instancePath:n+"/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),t++}return _r.errors=e,t===0}function Dt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Dt.errors=e,t===0}function Ke(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}return Ke.errors=e,t===0}function wr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n,
schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}return wr.errors=
e,t===0}function $t(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[\
a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return $t.errors=e,t===0}function Be(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Be.errors=e,t===0}const wn=new RegExp("^[A-Za\
-z0-9._-]+$","u");function At(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),t++}if(r.denominazione===void 0){const i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[i]:e.push(i),t++}if(r.tipo===void 0){
const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tipo"}};e===null?e=[i]:e.push(
i),t++}for(const i in r)if(!E.call(on.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0&&(xr(r.id,{instancePath:n+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.codice!==
void 0){let i=r.codice;if(typeof i=="string"){if(v(i)>40){const o={instancePath:n+"/codice",schemaPath:"#/properties/cod\
ice/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),t++}if(!wn.test(i)){const o={instancePath:n+
"/codice",schemaPath:"#/properties/codice/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]+$"}};e===null?e=[o]:
e.push(o),t++}}else{const o={instancePath:n+"/codice",schemaPath:"#/properties/codice/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}}if(r.denominazione!==void 0&&(Lr(r.denominazione,{instancePath:n+"/denominazione",
parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.alias!==
void 0&&(_r(r.alias,{instancePath:n+"/alias",parentData:r,parentDataProperty:"alias",rootData:l})||(e=e===null?_r.errors:
e.concat(_r.errors),t=e.length)),r.tipo!==void 0){let i=r.tipo;if(!(i==="area"||i==="direzione"||i==="settore"||i==="ser\
vizio autonomo"||i==="servizio"||i==="ufficio"||i==="altro")){const o={instancePath:n+"/tipo",schemaPath:"#/properties/t\
ipo/enum",keyword:"enum",params:{allowedValues:on.properties.tipo.enum}};e===null?e=[o]:e.push(o),t++}}if(r.superiore!==
void 0&&(Dt(r.superiore,{instancePath:n+"/superiore",parentData:r,parentDataProperty:"superiore",rootData:l})||(e=e===null?
Dt.errors:e.concat(Dt.errors),t=e.length)),r.funzioni!==void 0&&(_r(r.funzioni,{instancePath:n+"/funzioni",parentData:r,
parentDataProperty:"funzioni",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),r.dal!==void 0&&(Ke(r.
dal,{instancePath:n+"/dal",parentData:r,parentDataProperty:"dal",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),
t=e.length)),r.al!==void 0&&(Ke(r.al,{instancePath:n+"/al",parentData:r,parentDataProperty:"al",rootData:l})||(e=e===null?
Ke.errors:e.concat(Ke.errors),t=e.length)),r.dipendenti!==void 0){let i=r.dipendenti;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.numero===void 0){const o={instancePath:n+"/dipendenti",schemaPath:"#/properties/dipendenti/required",keyword:"r\
equired",params:{missingProperty:"numero"}};e===null?e=[o]:e.push(o),t++}if(i.al===void 0){const o={instancePath:n+"/dip\
endenti",schemaPath:"#/properties/dipendenti/required",keyword:"required",params:{missingProperty:"al"}};e===null?e=[o]:
e.push(o),t++}for(const o in i)if(!(o==="numero"||o==="al"||o==="per_area")){const p={instancePath:n+"/dipendenti",schemaPath:"\
#/properties/dipendenti/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
p]:e.push(p),t++}if(i.numero!==void 0&&(wr(i.numero,{instancePath:n+"/dipendenti/numero",parentData:i,parentDataProperty:"\
numero",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),i.al!==void 0&&(Ke(i.al,{instancePath:n+"/d\
ipendenti/al",parentData:i,parentDataProperty:"al",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),
i.per_area!==void 0){let o=i.per_area;if(o&&typeof o=="object"&&!Array.isArray(o))for(const p in o)wr(o[p],{instancePath:n+
"/dipendenti/per_area/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:p,rootData:l})||(e=e===
null?wr.errors:e.concat(wr.errors),t=e.length);else{const p={instancePath:n+"/dipendenti/per_area",schemaPath:"#/propert\
ies/dipendenti/properties/per_area/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const o={
instancePath:n+"/dipendenti",schemaPath:"#/properties/dipendenti/type",keyword:"type",params:{type:"object"}};e===null?e=
[o]:e.push(o),t++}}r.atto!==void 0&&($t(r.atto,{instancePath:n+"/atto",parentData:r,parentDataProperty:"atto",rootData:l})||
(e=e===null?$t.errors:e.concat($t.errors),t=e.length)),r.nota!==void 0&&(Be(r.nota,{instancePath:n+"/nota",parentData:r,
parentDataProperty:"nota",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length))}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return At.errors=e,t===0}function jn(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.unita===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uni\
ta"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="unita"||i==="codici_non_attribuiti"||i==="soggetti_esterni")){
const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.unita!==void 0){let i=r.unita;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+
"/unita",schemaPath:"#/properties/unita/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.
length;for(let p=0;p<o;p++)At(i[p],{instancePath:n+"/unita/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?
At.errors:e.concat(At.errors),t=e.length)}else{const o={instancePath:n+"/unita",schemaPath:"#/properties/unita/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.codici_non_attribuiti!==void 0){let i=r.codici_non_attribuiti;
if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
codice===void 0){const a={instancePath:n+"/codici_non_attribuiti/"+p,schemaPath:"#/properties/codici_non_attribuiti/item\
s/required",keyword:"required",params:{missingProperty:"codice"}};e===null?e=[a]:e.push(a),t++}if(s.nota===void 0){const a={
instancePath:n+"/codici_non_attribuiti/"+p,schemaPath:"#/properties/codici_non_attribuiti/items/required",keyword:"requi\
red",params:{missingProperty:"nota"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="codice"||a==="nota")){const f={
instancePath:n+"/codici_non_attribuiti/"+p,schemaPath:"#/properties/codici_non_attribuiti/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.codice!==void 0){let a=s.codice;if(typeof a==
"string"){if(!wn.test(a)){const f={instancePath:n+"/codici_non_attribuiti/"+p+"/codice",schemaPath:"#/properties/codici_\
non_attribuiti/items/properties/codice/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]+$"}};e===null?e=[f]:e.
push(f),t++}}else{const f={instancePath:n+"/codici_non_attribuiti/"+p+"/codice",schemaPath:"#/properties/codici_non_attr\
ibuiti/items/properties/codice/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}s.nota!==void 0&&
(Be(s.nota,{instancePath:n+"/codici_non_attribuiti/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===
null?Be.errors:e.concat(Be.errors),t=e.length))}else{const a={instancePath:n+"/codici_non_attribuiti/"+p,schemaPath:"#/p\
roperties/codici_non_attribuiti/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={
instancePath:n+"/codici_non_attribuiti",schemaPath:"#/properties/codici_non_attribuiti/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}if(r.soggetti_esterni!==void 0){let i=r.soggetti_esterni;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const a={instancePath:n+
"/soggetti_esterni/"+p,schemaPath:"#/properties/soggetti_esterni/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[a]:e.push(a),t++}if(s.denominazione===void 0){const a={instancePath:n+"/soggetti_esterni/"+p,schemaPath:"\
#/properties/soggetti_esterni/items/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[a]:
e.push(a),t++}if(s.tipo===void 0){const a={instancePath:n+"/soggetti_esterni/"+p,schemaPath:"#/properties/soggetti_ester\
ni/items/required",keyword:"required",params:{missingProperty:"tipo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a===
"id"||a==="denominazione"||a==="tipo"||a==="nota")){const f={instancePath:n+"/soggetti_esterni/"+p,schemaPath:"#/propert\
ies/soggetti_esterni/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[f]:e.push(f),t++}if(s.id!==void 0&&(xr(s.id,{instancePath:n+"/soggetti_esterni/"+p+"/id",parentData:s,parentDataProperty:"\
id",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),s.denominazione!==void 0&&(Lr(s.denominazione,{
instancePath:n+"/soggetti_esterni/"+p+"/denominazione",parentData:s,parentDataProperty:"denominazione",rootData:l})||(e=
e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),s.tipo!==void 0){let a=s.tipo;if(!(a==="societ\xE0 partecipata"||a===
"azienda speciale"||a==="consorzio"||a==="ente pubblico"||a==="associazione"||a==="altro")){const f={instancePath:n+"/so\
ggetti_esterni/"+p+"/tipo",schemaPath:"#/properties/soggetti_esterni/items/properties/tipo/enum",keyword:"enum",params:{
allowedValues:lo.properties.soggetti_esterni.items.properties.tipo.enum}};e===null?e=[f]:e.push(f),t++}}s.nota!==void 0&&
(Be(s.nota,{instancePath:n+"/soggetti_esterni/"+p+"/nota",parentData:s,parentDataProperty:"nota",rootData:l})||(e=e===null?
Be.errors:e.concat(Be.errors),t=e.length))}else{const a={instancePath:n+"/soggetti_esterni/"+p,schemaPath:"#/properties/\
soggetti_esterni/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+
"/soggetti_esterni",schemaPath:"#/properties/soggetti_esterni/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:
e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.
push(i),t++}return jn.errors=e,t===0}const fo=Dn,Bt={$schema:"http://json-schema.org/draft-07/schema#",$id:"valore-pubbl\
ico.schema.json",type:"object",additionalProperties:!1,properties:{apertura_sezione:{$ref:"definizioni.schema.json#/defi\
nitions/testo"},premessa:{$ref:"definizioni.schema.json#/definitions/testo"},definizione:{$ref:"definizioni.schema.json#\
/definitions/testo"},fonti:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/documento"}},parti:{type:"arr\
ay",items:{$ref:"definizioni.schema.json#/definitions/blocco"}},contesto:{type:"object",additionalProperties:!1,properties:{
esterno:{$ref:"definizioni.schema.json#/definitions/testo"},interno:{$ref:"definizioni.schema.json#/definitions/testo"},
swot:{type:"object",additionalProperties:!1,properties:{forza:{$ref:"definizioni.schema.json#/definitions/testi"},debolezza:{
$ref:"definizioni.schema.json#/definitions/testi"},opportunita:{$ref:"definizioni.schema.json#/definitions/testi"},minacce:{
$ref:"definizioni.schema.json#/definitions/testi"}}}}},indirizzi:{type:"array",items:{$ref:"#/definitions/indirizzo_stra\
tegico"},minItems:1},obiettivi_vp:{type:"array",items:{$ref:"#/definitions/obiettivo_valore_pubblico"}},fondi_europei:{type:"\
array",items:{$ref:"#/definitions/fondo_europeo"}},accessibilita:{type:"object",additionalProperties:!1,properties:{premessa:{
$ref:"definizioni.schema.json#/definitions/testo"},limitata_a:{enum:["fisica","digitale"]},contesto:{$ref:"definizioni.s\
chema.json#/definitions/blocco"},visione:{type:"object",required:["testo"],additionalProperties:!1,properties:{testo:{$ref:"\
definizioni.schema.json#/definitions/testo"},obiettivi:{$ref:"definizioni.schema.json#/definitions/testi"}}},fisica:{type:"\
object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},peba:{$ref:"\
definizioni.schema.json#/definitions/documento"},azioni:{type:"array",items:{$ref:"#/definitions/impegno_accessibilita"},
minItems:1}}},digitale:{type:"object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/de\
finitions/testo"},impegno:{$ref:"definizioni.schema.json#/definitions/testo"},ambiti:{type:"array",items:{$ref:"#/defini\
tions/ambito_accessibilita"},minItems:1},conformita:{type:"array",items:{$ref:"#/definitions/conformita_digitale"},minItems:1},
interventi:{type:"array",items:{$ref:"#/definitions/impegno_accessibilita"},minItems:1},obiettivi_agid:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/documento"}}}},over65:{type:"object",additionalProperties:!1,properties:{descrizione:{
$ref:"definizioni.schema.json#/definitions/testo"},azioni:{type:"array",items:{$ref:"#/definitions/impegno_accessibilita"},
minItems:1}}},disabilita:{type:"object",additionalProperties:!1,properties:{descrizione:{$ref:"definizioni.schema.json#/\
definitions/testo"},azioni:{type:"array",items:{$ref:"#/definitions/impegno_accessibilita"},minItems:1}}},responsabile_inclusione:{
type:"object",additionalProperties:!1,properties:{persona:{$ref:"definizioni.schema.json#/definitions/persona"},carica:{
$ref:"definizioni.schema.json#/definitions/frase"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},atto:{$ref:"\
definizioni.schema.json#/definitions/rif_atto"}}},associazioni:{$ref:"definizioni.schema.json#/definitions/testo"}}},semplificazione:{
type:"object",additionalProperties:!1,properties:{premessa:{$ref:"definizioni.schema.json#/definitions/testo"},parti:{type:"\
array",items:{$ref:"definizioni.schema.json#/definitions/blocco"}},atti:{type:"array",items:{$ref:"definizioni.schema.js\
on#/definitions/rif_atto"}},procedure:{type:"array",items:{$ref:"#/definitions/procedura_da_semplificare"},minItems:1},percorso:{
type:"array",items:{$ref:"#/definitions/tappa_semplificazione"},minItems:1}}},energia:{type:"object",additionalProperties:!1,
properties:{descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},obiettivi:{type:"array",items:{$ref:"#/defin\
itions/obiettivo_generale"}}}},pari_opportunita:{type:"object",additionalProperties:!1,properties:{descrizione:{$ref:"de\
finizioni.schema.json#/definitions/testo"},obiettivi:{type:"array",items:{$ref:"#/definitions/obiettivo_generale"}}}},risorse:{
type:"array",items:{$ref:"#/definitions/risorsa_valore_pubblico"}},rinvio:{$ref:"definizioni.schema.json#/definitions/ri\
nvio"}},definitions:{indirizzo_strategico:{type:"object",required:["id","titolo"],additionalProperties:!1,properties:{id:{
$ref:"definizioni.schema.json#/definitions/identificativo"},titolo:{$ref:"definizioni.schema.json#/definitions/frase"},fonte:{
$ref:"definizioni.schema.json#/definitions/rif_atto"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},azioni:{
type:"array",items:{type:"object",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.js\
on#/definitions/identificativo"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},indicatori:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/indicatore"}}}},minItems:1}}},obiettivo_valore_pubblico:{type:"object",required:[
"codice","denominazione"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},
denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definition\
s/testo"},contesto:{$ref:"definizioni.schema.json#/definitions/testo"},ambito:{$ref:"definizioni.schema.json#/definition\
s/frase"},dimensioni:{type:"array",items:{enum:["economica","sociale","educativa","assistenziale","ambientale","sanitari\
a","culturale"]},minItems:1,uniqueItems:!0},indirizzo:{$ref:"definizioni.schema.json#/definitions/identificativo"},responsabile_politico:{
$ref:"definizioni.schema.json#/definitions/frase"},responsabile_amministrativo:{$ref:"definizioni.schema.json#/definitio\
ns/frase"},unita:{type:"array",items:{$ref:"definizioni.schema.json#/definitions/rif_unita"},minItems:1},stakeholder:{type:"\
array",items:{type:"object",required:["denominazione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.\
json#/definitions/identificativo"},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},interno:{type:"bool\
ean"},contributo:{$ref:"definizioni.schema.json#/definitions/testo"},impatto:{$ref:"definizioni.schema.json#/definitions\
/testo"}}}},collegamenti:{type:"object",additionalProperties:!1,properties:{dup_obiettivo:{$ref:"definizioni.schema.json\
#/definitions/testi"},missione_programma:{$ref:"definizioni.schema.json#/definitions/testi"},sdg:{type:"array",items:{type:"\
integer",minimum:1,maximum:17},uniqueItems:!0},bes:{$ref:"definizioni.schema.json#/definitions/testi"},pnrr:{$ref:"defin\
izioni.schema.json#/definitions/testi"},priorita:{$ref:"definizioni.schema.json#/definitions/testi"}}},indicatori_impatto:{
type:"array",items:{$ref:"definizioni.schema.json#/definitions/indicatore"}},strategie:{type:"array",items:{type:"object",
required:["codice","denominazione"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",
maxLength:40},denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.js\
on#/definitions/testo"},responsabile:{$ref:"definizioni.schema.json#/definitions/rif_unita"},indicatori:{type:"array",items:{
$ref:"definizioni.schema.json#/definitions/indicatore"}}}}},risorse:{type:"array",items:{$ref:"#/definitions/risorsa_val\
ore_pubblico"}}}},risorsa_valore_pubblico:{type:"object",required:["iniziativa"],additionalProperties:!1,properties:{iniziativa:{
$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},importo:{
$ref:"definizioni.schema.json#/definitions/importo"},anno:{$ref:"definizioni.schema.json#/definitions/anno"},fonte:{$ref:"\
definizioni.schema.json#/definitions/frase"}}},fondo_europeo:{type:"object",required:["programma","intervento"],additionalProperties:!1,
properties:{programma:{$ref:"definizioni.schema.json#/definitions/frase"},intervento:{$ref:"definizioni.schema.json#/def\
initions/frase"},cup:{type:"string",pattern:"^[A-Z0-9]{15}$"},importo:{$ref:"definizioni.schema.json#/definitions/import\
o"},stato:{enum:["candidato","finanziato","in corso","concluso","rendicontato"]},unita:{$ref:"definizioni.schema.json#/d\
efinitions/rif_unita"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},ambito_accessibilita:{type:"object",required:[
"titolo","obiettivi"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},
titolo:{$ref:"definizioni.schema.json#/definitions/frase"},sottotitolo:{$ref:"definizioni.schema.json#/definitions/frase"},
obiettivi:{type:"array",items:{type:"object",required:["titolo","azioni"],additionalProperties:!1,properties:{titolo:{$ref:"\
definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},azioni:{type:"\
array",items:{$ref:"#/definitions/impegno_accessibilita"},minItems:1}}},minItems:1}}},impegno_accessibilita:{type:"objec\
t",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},
testo:{$ref:"definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"},
ricorrenza:{type:"object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:["anno","semestre","quadrimes\
tre","trimestre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},responsabile:{$ref:"definizioni.schema.j\
son#/definitions/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},stato:{enum:["da avviar\
e","in corso","concluso"]},obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},nota:{$ref:"definizioni\
.schema.json#/definitions/testo"}}},conformita_digitale:{type:"object",required:["oggetto","stato"],additionalProperties:!1,
properties:{oggetto:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["conforme","parzialmente conforme",
"non conforme"]},norma:{$ref:"definizioni.schema.json#/definitions/frase"},base:{$ref:"definizioni.schema.json#/definiti\
ons/frase"},motivo:{$ref:"definizioni.schema.json#/definitions/testo"},dichiarazione:{type:"object",required:["url"],additionalProperties:!1,
properties:{url:{$ref:"definizioni.schema.json#/definitions/indirizzo_web"},data:{$ref:"definizioni.schema.json#/definit\
ions/data"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}}}},procedura_da_semplificare:{type:"object",required:[
"id","denominazione"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},
denominazione:{$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definition\
s/testo"},unita:{$ref:"definizioni.schema.json#/definitions/rif_unita"},ufficio:{$ref:"definizioni.schema.json#/definiti\
ons/frase"},stato:{enum:["da analizzare","as-is","to-be","in sperimentazione","attuata"]},unita_misura:{$ref:"definizion\
i.schema.json#/definitions/frase"},misurazione:{$ref:"definizioni.schema.json#/definitions/testo"},baseline:{type:["numb\
er","string"]},target:{type:"object",propertyNames:{pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.j\
son#/definitions/traguardo"}},fonte:{enum:["Agenda semplificazione","Agenda digitale","PNRR","iniziativa dell'ente","alt\
ro"]},scadenza:{$ref:"definizioni.schema.json#/definitions/scadenza"}}},tappa_semplificazione:{type:"object",required:["\
periodo","attivita"],additionalProperties:!1,properties:{periodo:{$ref:"definizioni.schema.json#/definitions/frase"},attivita:{
$ref:"definizioni.schema.json#/definitions/testo"},stato:{enum:["da avviare","in corso","conclusa"]}}},obiettivo_generale:{
type:"object",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json#/definitions/iden\
tificativo"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.schema.json#/definiti\
ons/scadenza"},responsabile:{$ref:"definizioni.schema.json#/definitions/rif_unita"},indicatori:{type:"array",items:{$ref:"\
definizioni.schema.json#/definitions/indicatore"}},obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"}}}}};
function P(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return P.errors=e,t===0}function Ce(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="\
titolo"||i==="atto"||i==="url"||i==="file"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.titolo!==void 0&&(d(r.titolo,{instancePath:n+
"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.
atto!==void 0&&(A(r.atto,{instancePath:n+"/atto",parentData:r,parentDataProperty:"atto",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.url!==void 0&&(Q(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.file!==void 0&&(S(r.file,{instancePath:n+"/file",parentData:r,parentDataProperty:"\
file",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.nota!==void 0&&(g(r.nota,{instancePath:n+"/no\
ta",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Ce.errors=
e,t===0}function Te(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.testo===void 0){const i={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="titolo"||
i==="testo"||i==="immagini")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.titolo!==void 0&&(d(r.titolo,{instancePath:n+"/titolo",
parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.testo!==void 0&&
(g(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),r.immagini!==void 0){let i=r.immagini;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)se(
i[p],{instancePath:n+"/immagini/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
t=e.length)}else{const o={instancePath:n+"/immagini",schemaPath:"#/properties/immagini/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),t++}return Te.errors=e,t===0}function T(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:n,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const i=r.length;for(let o=0;o<i;o++)g(r[o],{instancePath:n+"/"+
o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}return T.errors=e,t===0}function re(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>80){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}};e===null?e=[i]:e.push(
i),t++}if(!K.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z\
0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}return re.errors=e,t===0}function _(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(v(r)>400){const i={instancePath:n,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:400}};e===null?e=[i]:e.push(i),t++}if(v(r)<1){const i={instancePath:n,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!N.test(r)){const i={instancePath:n,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"\\S"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return _.errors=e,t===0}function He(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return He.
errors=e,t===0}function je(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.denominazione===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"denominazione"}};e===null?e=[s]:e.push(s),t++}for(const s in r)if(!E.call(w.properties,
s)){const a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[a]:e.push(a),t++}if(r.id!==void 0&&(ie(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.denominazione!==void 0&&(d(r.denominazione,{instancePath:n+"/de\
nominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.tipo!==void 0){let s=r.tipo;if(!(s==="impatto"||s==="outcome"||s==="output"||s==="efficacia quantitativa"||s==="effica\
cia qualitativa"||s==="efficienza economica"||s==="efficienza temporale"||s==="stato di salute"||s==="attuazione"||s==="\
rispetto dei tempi")){const a={instancePath:n+"/tipo",schemaPath:"#/properties/tipo/enum",keyword:"enum",params:{allowedValues:w.
properties.tipo.enum}};e===null?e=[a]:e.push(a),t++}}if(r.dimensione!==void 0&&(d(r.dimensione,{instancePath:n+"/dimensi\
one",parentData:r,parentDataProperty:"dimensione",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.sottodimensione!==
void 0&&(d(r.sottodimensione,{instancePath:n+"/sottodimensione",parentData:r,parentDataProperty:"sottodimensione",rootData:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.formula!==void 0){let s=r.formula;if(typeof s!="string"&&!(s&&typeof s==
"object"&&!Array.isArray(s))){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{
type:w.properties.formula.type}};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.numeratore===
void 0){const a={instancePath:n+"/formula",schemaPath:"#/properties/formula/required",keyword:"required",params:{missingProperty:"\
numeratore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="numeratore"||a==="denominatore")){const f={instancePath:n+
"/formula",schemaPath:"#/properties/formula/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}s.numeratore!==void 0&&(d(s.numeratore,{instancePath:n+"/formula/numeratore",parentData:s,parentDataProperty:"\
numeratore",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.denominatore!==void 0&&(d(s.denominatore,
{instancePath:n+"/formula/denominatore",parentData:s,parentDataProperty:"denominatore",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}}if(r.unita_misura!==void 0&&(d(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,
parentDataProperty:"unita_misura",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.polarita!==void 0){
let s=r.polarita;if(!(s==="+"||s==="-")){const a={instancePath:n+"/polarita",schemaPath:"#/properties/polarita/enum",keyword:"\
enum",params:{allowedValues:w.properties.polarita.enum}};e===null?e=[a]:e.push(a),t++}}if(r.baseline!==void 0){let s=r.baseline;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.valore===void 0){const a={instancePath:n+"/baseline",schemaPath:"#/pro\
perties/baseline/required",keyword:"required",params:{missingProperty:"valore"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="valore"||a==="al")){const f={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.valore!==void 0){let a=s.
valore;if(!(typeof a=="number"&&isFinite(a))&&typeof a!="string"){const f={instancePath:n+"/baseline/valore",schemaPath:"\
#/properties/baseline/properties/valore/type",keyword:"type",params:{type:w.properties.baseline.properties.valore.type}};
e===null?e=[f]:e.push(f),t++}}if(s.al!==void 0){let a=s.al;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const f={instancePath:n+"/baseline/al",schemaPath:"#/properties/baseline/properties/al/type",keyword:"type",
params:{type:w.properties.baseline.properties.al.type}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/ba\
seline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
target!==void 0){let s=r.target;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a=="s\
tring"&&!W.test(a)){const c={instancePath:n+"/target",schemaPath:"#/properties/target/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var i=f===t;if(!i){const c={instancePath:n+
"/target",schemaPath:"#/properties/target/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),t++}}for(const a in s)te(s[a],{instancePath:n+"/target/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:a,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{const a={instancePath:n+"/\
target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
storico!==void 0){let s=r.storico;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/storico",schemaPath:"#/properties/storico/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var o=f===t;if(!o){const c={instancePath:n+
"/storico",schemaPath:"#/properties/storico/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/storico/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/storico/additionalProperties/type",keyword:"\
type",params:{type:w.properties.storico.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/storico",schemaPath:"#/properties/storico/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(r.
consuntivo!==void 0){let s=r.consuntivo;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a in s){const f=t;if(typeof a==
"string"&&!W.test(a)){const c={instancePath:n+"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}$"},propertyName:a};e===null?e=[c]:e.push(c),t++}var p=f===t;if(!p){const c={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?
e=[c]:e.push(c),t++}}for(const a in s){let f=s[a];if(!(typeof f=="number"&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+
"/consuntivo/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consuntivo/additionalProperties/type",keyword:"\
type",params:{type:w.properties.consuntivo.additionalProperties.type}};e===null?e=[c]:e.push(c),t++}}}else{const a={instancePath:n+
"/consuntivo",schemaPath:"#/properties/consuntivo/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
t++}}if(r.peso!==void 0&&(ne(r.peso,{instancePath:n+"/peso",parentData:r,parentDataProperty:"peso",rootData:l})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)),r.fonte!==void 0&&(d(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.periodicita!==void 0&&(d(r.periodicita,{instancePath:n+
"/periodicita",parentData:r,parentDataProperty:"periodicita",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.responsabile_dato!==void 0&&(oe(r.responsabile_dato,{instancePath:n+"/responsabile_dato",parentData:r,parentDataProperty:"\
responsabile_dato",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.rilevante!==void 0&&typeof r.rilevante!=
"boolean"){const s={instancePath:n+"/rilevante",schemaPath:"#/properties/rilevante/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}function qt(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),t++}if(r.titolo===void 0){
const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[i]:e.push(
i),t++}for(const i in r)if(!(i==="id"||i==="titolo"||i==="fonte"||i==="descrizione"||i==="azioni")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.id!==void 0&&(re(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?re.
errors:e.concat(re.errors),t=e.length)),r.titolo!==void 0&&(_(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"\
titolo",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.fonte!==void 0&&(He(r.fonte,{instancePath:n+
"/fonte",parentData:r,parentDataProperty:"fonte",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.
descrizione!==void 0&&(P(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"descrizione",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.azioni!==void 0){let i=r.azioni;if(Array.isArray(i)){if(i.length<
1){const p={instancePath:n+"/azioni",schemaPath:"#/properties/azioni/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
testo===void 0){const a={instancePath:n+"/azioni/"+p,schemaPath:"#/properties/azioni/items/required",keyword:"required",
params:{missingProperty:"testo"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="id"||a==="testo"||a==="indicat\
ori")){const f={instancePath:n+"/azioni/"+p,schemaPath:"#/properties/azioni/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a}};e===null?e=[f]:e.push(f),t++}if(s.id!==void 0&&(re(s.id,{instancePath:n+"/\
azioni/"+p+"/id",parentData:s,parentDataProperty:"id",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),
s.testo!==void 0&&(P(s.testo,{instancePath:n+"/azioni/"+p+"/testo",parentData:s,parentDataProperty:"testo",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.indicatori!==void 0){let a=s.indicatori;if(Array.isArray(a)){const f=a.
length;for(let c=0;c<f;c++)je(a[c],{instancePath:n+"/azioni/"+p+"/indicatori/"+c,parentData:a,parentDataProperty:c,rootData:l})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{const f={instancePath:n+"/azioni/"+p+"/indicatori",schemaPath:"\
#/properties/azioni/items/properties/indicatori/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}}else{
const a={instancePath:n+"/azioni/"+p,schemaPath:"#/properties/azioni/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/azioni",schemaPath:"#/properties/azioni/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return qt.errors=e,t===0}const sn={type:"object",required:["codice",
"denominazione"],additionalProperties:!1,properties:{codice:{type:"string",pattern:"^[A-Za-z0-9_]+$",maxLength:40},denominazione:{
$ref:"definizioni.schema.json#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},contesto:{
$ref:"definizioni.schema.json#/definitions/testo"},ambito:{$ref:"definizioni.schema.json#/definitions/frase"},dimensioni:{
type:"array",items:{enum:["economica","sociale","educativa","assistenziale","ambientale","sanitaria","culturale"]},minItems:1,
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
risorse:{type:"array",items:{$ref:"#/definitions/risorsa_valore_pubblico"}}}};function me(r,{instancePath:n="",parentData:u,
parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!K.test(r)){const i={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return me.errors=e,t===0}function Fr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&isFinite(r))&&typeof r!="string"){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Ur.type}};
e===null?e=[i]:e.push(i),t++}if(typeof r=="string"&&!Br.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?$"}};e===null?e=[i]:e.push(i),t++}return Fr.errors=e,
t===0}function Nt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>2100||isNaN(r)){const i={instancePath:n,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:2100}};e===null?e=[i]:e.push(i),t++}if(r<2e3||isNaN(r)){const i={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:2e3}};e===null?e=[i]:e.push(i),t++}}
return Nt.errors=e,t===0}function Sr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.iniziativa===void 0){const i={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"iniziativa"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="ini\
ziativa"||i==="descrizione"||i==="importo"||i==="anno"||i==="fonte")){const o={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}r.iniziativa!==void 0&&
(_(r.iniziativa,{instancePath:n+"/iniziativa",parentData:r,parentDataProperty:"iniziativa",rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length)),r.descrizione!==void 0&&(P(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"\
descrizione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.importo!==void 0&&(Fr(r.importo,{instancePath:n+
"/importo",parentData:r,parentDataProperty:"importo",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),
r.anno!==void 0&&(Nt(r.anno,{instancePath:n+"/anno",parentData:r,parentDataProperty:"anno",rootData:l})||(e=e===null?Nt.
errors:e.concat(Nt.errors),t=e.length)),r.fonte!==void 0&&(_(r.fonte,{instancePath:n+"/fonte",parentData:r,parentDataProperty:"\
fonte",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Sr.errors=e,t===0}function It(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.codice===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"codice"}};e===null?e=
[i]:e.push(i),t++}if(r.denominazione===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"denominazione"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!E.call(sn.properties,i)){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.codice!==void 0){let i=r.codice;if(typeof i=="string"){if(v(i)>40){const o={instancePath:n+"/codice",schemaPath:"\
#/properties/codice/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),t++}if(!Jt.test(i)){const o={
instancePath:n+"/codice",schemaPath:"#/properties/codice/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]+$"}};
e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/codice",schemaPath:"#/properties/codice/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.denominazione!==void 0&&(_(r.denominazione,{instancePath:n+"/\
denominazione",parentData:r,parentDataProperty:"denominazione",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.
length)),r.descrizione!==void 0&&(P(r.descrizione,{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"descri\
zione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.contesto!==void 0&&(P(r.contesto,{instancePath:n+
"/contesto",parentData:r,parentDataProperty:"contesto",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.ambito!==void 0&&(_(r.ambito,{instancePath:n+"/ambito",parentData:r,parentDataProperty:"ambito",rootData:l})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length)),r.dimensioni!==void 0){let i=r.dimensioni;if(Array.isArray(i)){if(i.length<1){const a={
instancePath:n+"/dimensioni",schemaPath:"#/properties/dimensioni/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[a]:e.push(a),t++}const o=i.length;for(let a=0;a<o;a++){let f=i[a];if(!(f==="economica"||f==="sociale"||f==="educativa"||
f==="assistenziale"||f==="ambientale"||f==="sanitaria"||f==="culturale")){const c={instancePath:n+"/dimensioni/"+a,schemaPath:"\
#/properties/dimensioni/items/enum",keyword:"enum",params:{allowedValues:sn.properties.dimensioni.items.enum}};e===null?
e=[c]:e.push(c),t++}}let p=i.length,s;if(p>1){e:for(;p--;)for(s=p;s--;)if(Kt(i[p],i[s])){const a={instancePath:n+"/dimen\
sioni",schemaPath:"#/properties/dimensioni/uniqueItems",keyword:"uniqueItems",params:{i:p,j:s}};e===null?e=[a]:e.push(a),
t++;break e}}}else{const o={instancePath:n+"/dimensioni",schemaPath:"#/properties/dimensioni/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.indirizzo!==void 0&&(re(r.indirizzo,{instancePath:n+"/indirizzo",parentData:r,
parentDataProperty:"indirizzo",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.responsabile_politico!==
void 0&&(_(r.responsabile_politico,{instancePath:n+"/responsabile_politico",parentData:r,parentDataProperty:"responsabil\
e_politico",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.responsabile_amministrativo!==void 0&&(_(
r.responsabile_amministrativo,{instancePath:n+"/responsabile_amministrativo",parentData:r,parentDataProperty:"responsabi\
le_amministrativo",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.unita!==void 0){let i=r.unita;if(Array.
isArray(i)){if(i.length<1){const p={instancePath:n+"/unita",schemaPath:"#/properties/unita/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)me(i[p],{instancePath:n+"/unita/"+p,
parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{const o={instancePath:n+
"/unita",schemaPath:"#/properties/unita/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.stakeholder!==
void 0){let i=r.stakeholder;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.denominazione===void 0){const a={instancePath:n+"/stakeholder/"+p,schemaPath:"#/properties/s\
takeholder/items/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="id"||a==="denominazione"||a==="interno"||a==="contributo"||a==="impatto")){const f={instancePath:n+"/stakehold\
er/"+p,schemaPath:"#/properties/stakeholder/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}if(s.id!==void 0&&(re(s.id,{instancePath:n+"/stakeholder/"+p+"/id",parentData:s,parentDataProperty:"\
id",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.denominazione!==void 0&&(_(s.denominazione,{instancePath:n+
"/stakeholder/"+p+"/denominazione",parentData:s,parentDataProperty:"denominazione",rootData:l})||(e=e===null?_.errors:e.
concat(_.errors),t=e.length)),s.interno!==void 0&&typeof s.interno!="boolean"){const a={instancePath:n+"/stakeholder/"+p+
"/interno",schemaPath:"#/properties/stakeholder/items/properties/interno/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),t++}s.contributo!==void 0&&(P(s.contributo,{instancePath:n+"/stakeholder/"+p+"/contributo",parentData:s,
parentDataProperty:"contributo",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.impatto!==void 0&&(P(
s.impatto,{instancePath:n+"/stakeholder/"+p+"/impatto",parentData:s,parentDataProperty:"impatto",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length))}else{const a={instancePath:n+"/stakeholder/"+p,schemaPath:"#/properties/stakeho\
lder/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/st\
akeholder",schemaPath:"#/properties/stakeholder/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}
if(r.collegamenti!==void 0){let i=r.collegamenti;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o===
"dup_obiettivo"||o==="missione_programma"||o==="sdg"||o==="bes"||o==="pnrr"||o==="priorita")){const p={instancePath:n+"/\
collegamenti",schemaPath:"#/properties/collegamenti/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.dup_obiettivo!==void 0&&(T(i.dup_obiettivo,{instancePath:n+"/collegamenti/dup_obiettiv\
o",parentData:i,parentDataProperty:"dup_obiettivo",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),i.
missione_programma!==void 0&&(T(i.missione_programma,{instancePath:n+"/collegamenti/missione_programma",parentData:i,parentDataProperty:"\
missione_programma",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),i.sdg!==void 0){let o=i.sdg;if(Array.
isArray(o)){const p=o.length;for(let f=0;f<p;f++){let c=o[f];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const y={
instancePath:n+"/collegamenti/sdg/"+f,schemaPath:"#/properties/collegamenti/properties/sdg/items/type",keyword:"type",params:{
type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof c=="number"&&isFinite(c)){if(c>17||isNaN(c)){const y={instancePath:n+
"/collegamenti/sdg/"+f,schemaPath:"#/properties/collegamenti/properties/sdg/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:17}};e===null?e=[y]:e.push(y),t++}if(c<1||isNaN(c)){const y={instancePath:n+"/collegamenti/sdg/"+f,schemaPath:"\
#/properties/collegamenti/properties/sdg/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
y]:e.push(y),t++}}}let s=o.length,a;if(s>1){const f={};for(;s--;){let c=o[s];if(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c)){if(typeof f[c]=="number"){a=f[c];const y={instancePath:n+"/collegamenti/sdg",schemaPath:"#/properties/collegamenti/p\
roperties/sdg/uniqueItems",keyword:"uniqueItems",params:{i:s,j:a}};e===null?e=[y]:e.push(y),t++;break}f[c]=s}}}}else{const p={
instancePath:n+"/collegamenti/sdg",schemaPath:"#/properties/collegamenti/properties/sdg/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),t++}}i.bes!==void 0&&(T(i.bes,{instancePath:n+"/collegamenti/bes",parentData:i,parentDataProperty:"\
bes",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),i.pnrr!==void 0&&(T(i.pnrr,{instancePath:n+"/col\
legamenti/pnrr",parentData:i,parentDataProperty:"pnrr",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
i.priorita!==void 0&&(T(i.priorita,{instancePath:n+"/collegamenti/priorita",parentData:i,parentDataProperty:"priorita",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{const o={instancePath:n+"/collegamenti",schemaPath:"#/properti\
es/collegamenti/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.indicatori_impatto!==void 0){
let i=r.indicatori_impatto;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)je(i[p],{instancePath:n+"/indicator\
i_impatto/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{
const o={instancePath:n+"/indicatori_impatto",schemaPath:"#/properties/indicatori_impatto/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}if(r.strategie!==void 0){let i=r.strategie;if(Array.isArray(i)){const o=i.length;
for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.codice===void 0){const a={instancePath:n+
"/strategie/"+p,schemaPath:"#/properties/strategie/items/required",keyword:"required",params:{missingProperty:"codice"}};
e===null?e=[a]:e.push(a),t++}if(s.denominazione===void 0){const a={instancePath:n+"/strategie/"+p,schemaPath:"#/properti\
es/strategie/items/required",keyword:"required",params:{missingProperty:"denominazione"}};e===null?e=[a]:e.push(a),t++}for(const a in s)
if(!(a==="codice"||a==="denominazione"||a==="descrizione"||a==="responsabile"||a==="indicatori")){const f={instancePath:n+
"/strategie/"+p,schemaPath:"#/properties/strategie/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}if(s.codice!==void 0){let a=s.codice;if(typeof a=="string"){if(v(a)>40){const f={instancePath:n+
"/strategie/"+p+"/codice",schemaPath:"#/properties/strategie/items/properties/codice/maxLength",keyword:"maxLength",params:{
limit:40}};e===null?e=[f]:e.push(f),t++}if(!Jt.test(a)){const f={instancePath:n+"/strategie/"+p+"/codice",schemaPath:"#/\
properties/strategie/items/properties/codice/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]+$"}};e===null?e=[
f]:e.push(f),t++}}else{const f={instancePath:n+"/strategie/"+p+"/codice",schemaPath:"#/properties/strategie/items/proper\
ties/codice/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}if(s.denominazione!==void 0&&(_(s.
denominazione,{instancePath:n+"/strategie/"+p+"/denominazione",parentData:s,parentDataProperty:"denominazione",rootData:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.descrizione!==void 0&&(P(s.descrizione,{instancePath:n+"/strategi\
e/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),s.responsabile!==void 0&&(me(s.responsabile,{instancePath:n+"/strategie/"+p+"/responsabile",parentData:s,parentDataProperty:"\
responsabile",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.indicatori!==void 0){let a=s.indicatori;
if(Array.isArray(a)){const f=a.length;for(let c=0;c<f;c++)je(a[c],{instancePath:n+"/strategie/"+p+"/indicatori/"+c,parentData:a,
parentDataProperty:c,rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{const f={instancePath:n+"/\
strategie/"+p+"/indicatori",schemaPath:"#/properties/strategie/items/properties/indicatori/type",keyword:"type",params:{
type:"array"}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/strategie/"+p,schemaPath:"#/properties/stra\
tegie/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/s\
trategie",schemaPath:"#/properties/strategie/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.
risorse!==void 0){let i=r.risorse;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Sr(i[p],{instancePath:n+"/ri\
sorse/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)}else{const o={
instancePath:n+"/risorse",schemaPath:"#/properties/risorse/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),t++}return It.errors=e,t===0}const co={type:"object",required:["programma","intervento"],additionalProperties:!1,properties:{
programma:{$ref:"definizioni.schema.json#/definitions/frase"},intervento:{$ref:"definizioni.schema.json#/definitions/fra\
se"},cup:{type:"string",pattern:"^[A-Z0-9]{15}$"},importo:{$ref:"definizioni.schema.json#/definitions/importo"},stato:{enum:[
"candidato","finanziato","in corso","concluso","rendicontato"]},unita:{$ref:"definizioni.schema.json#/definitions/rif_un\
ita"},nota:{$ref:"definizioni.schema.json#/definitions/testo"}}},uo=new RegExp("^[A-Z0-9]{15}$","u");function Et(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.programma===
void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"programma"}};e===null?
e=[i]:e.push(i),t++}if(r.intervento===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"intervento"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="programma"||i==="intervento"||i===
"cup"||i==="importo"||i==="stato"||i==="unita"||i==="nota")){const o={instancePath:n,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.programma!==void 0&&(_(r.
programma,{instancePath:n+"/programma",parentData:r,parentDataProperty:"programma",rootData:l})||(e=e===null?_.errors:e.
concat(_.errors),t=e.length)),r.intervento!==void 0&&(_(r.intervento,{instancePath:n+"/intervento",parentData:r,parentDataProperty:"\
intervento",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.cup!==void 0){let i=r.cup;if(typeof i==
"string"){if(!uo.test(i)){const o={instancePath:n+"/cup",schemaPath:"#/properties/cup/pattern",keyword:"pattern",params:{
pattern:"^[A-Z0-9]{15}$"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/cup",schemaPath:"#/properties/cu\
p/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(r.importo!==void 0&&(Fr(r.importo,{instancePath:n+
"/importo",parentData:r,parentDataProperty:"importo",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),
r.stato!==void 0){let i=r.stato;if(!(i==="candidato"||i==="finanziato"||i==="in corso"||i==="concluso"||i==="rendicontat\
o")){const o={instancePath:n+"/stato",schemaPath:"#/properties/stato/enum",keyword:"enum",params:{allowedValues:co.properties.
stato.enum}};e===null?e=[o]:e.push(o),t++}}r.unita!==void 0&&(me(r.unita,{instancePath:n+"/unita",parentData:r,parentDataProperty:"\
unita",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.nota!==void 0&&(P(r.nota,{instancePath:n+"\
/nota",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return Et.errors=
e,t===0}const Ht={type:"object",required:["testo"],additionalProperties:!1,properties:{id:{$ref:"definizioni.schema.json\
#/definitions/identificativo"},testo:{$ref:"definizioni.schema.json#/definitions/testo"},scadenza:{$ref:"definizioni.sch\
ema.json#/definitions/scadenza"},ricorrenza:{type:"object",required:["ogni"],additionalProperties:!1,properties:{ogni:{enum:[
"anno","semestre","quadrimestre","trimestre","mese"]},entro:{type:"string",pattern:"^\\d{1,2}/\\d{1,2}$"}}},responsabile:{
$ref:"definizioni.schema.json#/definitions/rif_unita"},indicatore:{$ref:"definizioni.schema.json#/definitions/indicatore"},
stato:{enum:["da avviare","in corso","concluso"]},obiettivo:{$ref:"definizioni.schema.json#/definitions/rif_obiettivo"},
nota:{$ref:"definizioni.schema.json#/definitions/testo"}}};function We(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const f={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Le.type}};e===null?e=[f]:e.push(f),t++}const i=t;let o=!0;const p=t;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){const f={};e===null?e=[f]:e.push(f),t++}var s=p===t;if(t=i,e!==null&&(i?e.length=
i:e=null),s){const f=t,c=t;let y=!1,h=null;const pe=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.non_prevedibile===void 0){
const z={instancePath:n,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty:"non_prevedibile"}};
e===null?e=[z]:e.push(z),t++}var a=pe===t;a&&(y=!0,h=0);const X=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===
void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty:"entro"}};
e===null?e=[z]:e.push(z),t++}if(r.da_atto===void 0){const z={instancePath:n,schemaPath:"#/then/oneOf/1/required",keyword:"\
required",params:{missingProperty:"da_atto"}};e===null?e=[z]:e.push(z),t++}}var a=X===t;if(a&&y)y=!1,h=[h,1];else{a&&(y=
!0,h=1);const z=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.entro===void 0){const j={instancePath:n,schemaPath:"\
#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"entro"}};e===null?e=[j]:e.push(j),t++}if(r.da_fase===
void 0){const j={instancePath:n,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty:"da_fase"}};
e===null?e=[j]:e.push(j),t++}}var a=z===t;if(a&&y)y=!1,h=[h,2];else{a&&(y=!0,h=2);const j=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.entro===void 0){const O={instancePath:n,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{
missingProperty:"entro"}};e===null?e=[O]:e.push(O),t++}if(r.da===void 0){const O={instancePath:n,schemaPath:"#/then/oneO\
f/3/required",keyword:"required",params:{missingProperty:"da"}};e===null?e=[O]:e.push(O),t++}}var a=j===t;a&&y?(y=!1,h=[
h,3]):a&&(y=!0,h=3)}}if(y)t=c,e!==null&&(c?e.length=c:e=null);else{const z={instancePath:n,schemaPath:"#/then/oneOf",keyword:"\
oneOf",params:{passingSchemas:h}};e===null?e=[z]:e.push(z),t++}var s=f===t;o=s}if(!o){const f={instancePath:n,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[f]:e.push(f),t++}if(typeof r=="string"&&!Vr.test(r)){const f={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}|concl\
usa|in corso d['\u2019]anno)$"}};e===null?e=[f]:e.push(f),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(const f in r)
if(!(f==="entro"||f==="da_atto"||f==="da_fase"||f==="da"||f==="non_prevedibile")){const c={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}if(r.entro!==
void 0&&(ve(r.entro,{instancePath:n+"/entro",parentData:r,parentDataProperty:"entro",rootData:l})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),r.da_atto!==void 0&&(A(r.da_atto,{instancePath:n+"/da_atto",parentData:r,parentDataProperty:"\
da_atto",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.da_fase!==void 0){let f=r.da_fase;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){const c={instancePath:n+"/da_fase",schemaPath:"#/properti\
es/da_fase/type",keyword:"type",params:{type:Le.properties.da_fase.type}};e===null?e=[c]:e.push(c),t++}}r.da!==void 0&&(d(
r.da,{instancePath:n+"/da",parentData:r,parentDataProperty:"da",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=
e.length)),r.non_prevedibile!==void 0&&(d(r.non_prevedibile,{instancePath:n+"/non_prevedibile",parentData:r,parentDataProperty:"\
non_prevedibile",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}return We.errors=e,t===0}function Or(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Gr.test(
r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9\
_]+$"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),t++}return Or.errors=e,t===0}function _e(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.testo===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!E.call(Ht.properties,i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0&&(re(r.id,{instancePath:n+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.testo!==void 0&&(P(r.testo,
{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=
e.length)),r.scadenza!==void 0&&(We(r.scadenza,{instancePath:n+"/scadenza",parentData:r,parentDataProperty:"scadenza",rootData:l})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.ricorrenza!==void 0){let i=r.ricorrenza;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.ogni===void 0){const o={instancePath:n+"/ricorrenza",schemaPath:"#/properties/ricorrenza/require\
d",keyword:"required",params:{missingProperty:"ogni"}};e===null?e=[o]:e.push(o),t++}for(const o in i)if(!(o==="ogni"||o===
"entro")){const p={instancePath:n+"/ricorrenza",schemaPath:"#/properties/ricorrenza/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.ogni!==void 0){let o=i.ogni;if(!(o==="\
anno"||o==="semestre"||o==="quadrimestre"||o==="trimestre"||o==="mese")){const p={instancePath:n+"/ricorrenza/ogni",schemaPath:"\
#/properties/ricorrenza/properties/ogni/enum",keyword:"enum",params:{allowedValues:Ht.properties.ricorrenza.properties.ogni.
enum}};e===null?e=[p]:e.push(p),t++}}if(i.entro!==void 0){let o=i.entro;if(typeof o=="string"){if(!gn.test(o)){const p={
instancePath:n+"/ricorrenza/entro",schemaPath:"#/properties/ricorrenza/properties/entro/pattern",keyword:"pattern",params:{
pattern:"^\\d{1,2}/\\d{1,2}$"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:n+"/ricorrenza/entro",schemaPath:"\
#/properties/ricorrenza/properties/entro/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}}else{
const o={instancePath:n+"/ricorrenza",schemaPath:"#/properties/ricorrenza/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),t++}}if(r.responsabile!==void 0&&(me(r.responsabile,{instancePath:n+"/responsabile",parentData:r,parentDataProperty:"\
responsabile",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.indicatore!==void 0&&(je(r.indicatore,
{instancePath:n+"/indicatore",parentData:r,parentDataProperty:"indicatore",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)),r.stato!==void 0){let i=r.stato;if(!(i==="da avviare"||i==="in corso"||i==="concluso")){const o={
instancePath:n+"/stato",schemaPath:"#/properties/stato/enum",keyword:"enum",params:{allowedValues:Ht.properties.stato.enum}};
e===null?e=[o]:e.push(o),t++}}r.obiettivo!==void 0&&(Or(r.obiettivo,{instancePath:n+"/obiettivo",parentData:r,parentDataProperty:"\
obiettivo",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.nota!==void 0&&(P(r.nota,{instancePath:n+
"/nota",parentData:r,parentDataProperty:"nota",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return _e.errors=
e,t===0}function xt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.titolo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"titolo"}};e===null?e=[i]:e.push(i),t++}if(r.obiettivi===void 0){const i={instancePath:n,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"obiettivi"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i===
"id"||i==="titolo"||i==="sottotitolo"||i==="obiettivi")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0&&(re(r.id,{instancePath:n+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.titolo!==
void 0&&(_(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length)),r.sottotitolo!==void 0&&(_(r.sottotitolo,{instancePath:n+"/sottotitolo",parentData:r,parentDataProperty:"\
sottotitolo",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.obiettivi!==void 0){let i=r.obiettivi;
if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/obiettivi",schemaPath:"#/properties/obiettivi/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++){let s=i[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.titolo===void 0){const a={instancePath:n+"/obiettivi/"+p,schemaPath:"#/properties/obie\
ttivi/items/required",keyword:"required",params:{missingProperty:"titolo"}};e===null?e=[a]:e.push(a),t++}if(s.azioni===void 0){
const a={instancePath:n+"/obiettivi/"+p,schemaPath:"#/properties/obiettivi/items/required",keyword:"required",params:{missingProperty:"\
azioni"}};e===null?e=[a]:e.push(a),t++}for(const a in s)if(!(a==="titolo"||a==="descrizione"||a==="azioni")){const f={instancePath:n+
"/obiettivi/"+p,schemaPath:"#/properties/obiettivi/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[f]:e.push(f),t++}if(s.titolo!==void 0&&(_(s.titolo,{instancePath:n+"/obiettivi/"+p+"/titolo",parentData:s,parentDataProperty:"\
titolo",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.descrizione!==void 0&&(P(s.descrizione,{instancePath:n+
"/obiettivi/"+p+"/descrizione",parentData:s,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),s.azioni!==void 0){let a=s.azioni;if(Array.isArray(a)){if(a.length<1){const c={instancePath:n+"/o\
biettivi/"+p+"/azioni",schemaPath:"#/properties/obiettivi/items/properties/azioni/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[c]:e.push(c),t++}const f=a.length;for(let c=0;c<f;c++)_e(a[c],{instancePath:n+"/obiettivi/"+p+"/azioni/"+c,parentData:a,
parentDataProperty:c,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const f={instancePath:n+"/\
obiettivi/"+p+"/azioni",schemaPath:"#/properties/obiettivi/items/properties/azioni/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[f]:e.push(f),t++}}}else{const a={instancePath:n+"/obiettivi/"+p,schemaPath:"#/properties/obiettivi/it\
ems/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:n+"/obiettivi",
schemaPath:"#/properties/obiettivi/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return xt.errors=
e,t===0}const mo={type:"object",required:["oggetto","stato"],additionalProperties:!1,properties:{oggetto:{$ref:"definizi\
oni.schema.json#/definitions/frase"},stato:{enum:["conforme","parzialmente conforme","non conforme"]},norma:{$ref:"defin\
izioni.schema.json#/definitions/frase"},base:{$ref:"definizioni.schema.json#/definitions/frase"},motivo:{$ref:"definizio\
ni.schema.json#/definitions/testo"},dichiarazione:{type:"object",required:["url"],additionalProperties:!1,properties:{url:{
$ref:"definizioni.schema.json#/definitions/indirizzo_web"},data:{$ref:"definizioni.schema.json#/definitions/data"},nota:{
$ref:"definizioni.schema.json#/definitions/testo"}}}}};function Lt(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Kr.test(r)){const i={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}return Lt.errors=e,t===0}function Ft(r,{instancePath:n="",
parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!De.test(r)){const i={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$"}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}return Ft.errors=e,t===0}function St(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.oggetto===void 0){const i={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"oggetto"}};e===null?e=[i]:e.push(i),t++}if(r.stato===void 0){const i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stato"}};e===null?e=[i]:e.push(i),t++}
for(const i in r)if(!(i==="oggetto"||i==="stato"||i==="norma"||i==="base"||i==="motivo"||i==="dichiarazione")){const o={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),t++}if(r.oggetto!==void 0&&(_(r.oggetto,{instancePath:n+"/oggetto",parentData:r,parentDataProperty:"ogge\
tto",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.stato!==void 0){let i=r.stato;if(!(i==="confor\
me"||i==="parzialmente conforme"||i==="non conforme")){const o={instancePath:n+"/stato",schemaPath:"#/properties/stato/e\
num",keyword:"enum",params:{allowedValues:mo.properties.stato.enum}};e===null?e=[o]:e.push(o),t++}}if(r.norma!==void 0&&
(_(r.norma,{instancePath:n+"/norma",parentData:r,parentDataProperty:"norma",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.base!==void 0&&(_(r.base,{instancePath:n+"/base",parentData:r,parentDataProperty:"base",rootData:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.motivo!==void 0&&(P(r.motivo,{instancePath:n+"/motivo",parentData:r,
parentDataProperty:"motivo",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.dichiarazione!==void 0){
let i=r.dichiarazione;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){const o={instancePath:n+"/dichiara\
zione",schemaPath:"#/properties/dichiarazione/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[o]:
e.push(o),t++}for(const o in i)if(!(o==="url"||o==="data"||o==="nota")){const p={instancePath:n+"/dichiarazione",schemaPath:"\
#/properties/dichiarazione/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?
e=[p]:e.push(p),t++}i.url!==void 0&&(Lt(i.url,{instancePath:n+"/dichiarazione/url",parentData:i,parentDataProperty:"url",
rootData:l})||(e=e===null?Lt.errors:e.concat(Lt.errors),t=e.length)),i.data!==void 0&&(Ft(i.data,{instancePath:n+"/dichi\
arazione/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?Ft.errors:e.concat(Ft.errors),t=e.length)),
i.nota!==void 0&&(P(i.nota,{instancePath:n+"/dichiarazione/nota",parentData:i,parentDataProperty:"nota",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length))}else{const o={instancePath:n+"/dichiarazione",schemaPath:"#/properties\
/dichiarazione/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return St.errors=e,t===0}function Ot(r,{
instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.cognome===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"c\
ognome"}};e===null?e=[i]:e.push(i),t++}if(r.nome===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"nome"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="cognome"||i==="nome"||i===
"titolo")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}r.cognome!==void 0&&(d(r.cognome,{instancePath:n+"/cognome",parentData:r,parentDataProperty:"\
cognome",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.nome!==void 0&&(d(r.nome,{instancePath:n+"\
/nome",parentData:r,parentDataProperty:"nome",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.titolo!==
void 0&&(d(r.titolo,{instancePath:n+"/titolo",parentData:r,parentDataProperty:"titolo",rootData:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),t++}return Ot.errors=e,t===0}const Wr={type:"object",required:["id","denominazione"],additionalProperties:!1,
properties:{id:{$ref:"definizioni.schema.json#/definitions/identificativo"},denominazione:{$ref:"definizioni.schema.json\
#/definitions/frase"},descrizione:{$ref:"definizioni.schema.json#/definitions/testo"},unita:{$ref:"definizioni.schema.js\
on#/definitions/rif_unita"},ufficio:{$ref:"definizioni.schema.json#/definitions/frase"},stato:{enum:["da analizzare","as\
-is","to-be","in sperimentazione","attuata"]},unita_misura:{$ref:"definizioni.schema.json#/definitions/frase"},misurazione:{
$ref:"definizioni.schema.json#/definitions/testo"},baseline:{type:["number","string"]},target:{type:"object",propertyNames:{
pattern:"^\\d{4}$"},additionalProperties:{$ref:"definizioni.schema.json#/definitions/traguardo"}},fonte:{enum:["Agenda s\
emplificazione","Agenda digitale","PNRR","iniziativa dell'ente","altro"]},scadenza:{$ref:"definizioni.schema.json#/defin\
itions/scadenza"}}};function Vt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;
if(!(typeof r=="number"&&isFinite(r))&&typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const i={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Xe.type}};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.valore===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
valore"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="operatore"||i==="valore"||i==="a")){const o={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(
o),t++}if(r.operatore!==void 0){let i=r.operatore;if(!(i==="="||i===">="||i==="<="||i===">"||i==="<"||i==="tra")){const o={
instancePath:n+"/operatore",schemaPath:"#/properties/operatore/enum",keyword:"enum",params:{allowedValues:Xe.properties.
operatore.enum}};e===null?e=[o]:e.push(o),t++}}if(r.valore!==void 0){let i=r.valore;if(!(typeof i=="number"&&isFinite(i))&&
typeof i!="string"){const o={instancePath:n+"/valore",schemaPath:"#/properties/valore/type",keyword:"type",params:{type:Xe.
properties.valore.type}};e===null?e=[o]:e.push(o),t++}}if(r.a!==void 0){let i=r.a;if(!(typeof i=="number"&&isFinite(i))&&
typeof i!="string"){const o={instancePath:n+"/a",schemaPath:"#/properties/a/type",keyword:"type",params:{type:Xe.properties.
a.type}};e===null?e=[o]:e.push(o),t++}}}return Vt.errors=e,t===0}function Rt(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const o={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[o]:e.push(o),t++}if(r.denominazione===
void 0){const o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"denominazione"}};e===
null?e=[o]:e.push(o),t++}for(const o in r)if(!E.call(Wr.properties,o)){const p={instancePath:n,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(r.id!==void 0&&
(re(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length)),r.denominazione!==void 0&&(_(r.denominazione,{instancePath:n+"/denominazione",parentData:r,parentDataProperty:"\
denominazione",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.descrizione!==void 0&&(P(r.descrizione,
{instancePath:n+"/descrizione",parentData:r,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.unita!==void 0&&(me(r.unita,{instancePath:n+"/unita",parentData:r,parentDataProperty:"unita",rootData:l})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.ufficio!==void 0&&(_(r.ufficio,{instancePath:n+"/ufficio",parentData:r,
parentDataProperty:"ufficio",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.stato!==void 0){let o=r.
stato;if(!(o==="da analizzare"||o==="as-is"||o==="to-be"||o==="in sperimentazione"||o==="attuata")){const p={instancePath:n+
"/stato",schemaPath:"#/properties/stato/enum",keyword:"enum",params:{allowedValues:Wr.properties.stato.enum}};e===null?e=
[p]:e.push(p),t++}}if(r.unita_misura!==void 0&&(_(r.unita_misura,{instancePath:n+"/unita_misura",parentData:r,parentDataProperty:"\
unita_misura",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.misurazione!==void 0&&(P(r.misurazione,
{instancePath:n+"/misurazione",parentData:r,parentDataProperty:"misurazione",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.baseline!==void 0){let o=r.baseline;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string"){
const p={instancePath:n+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:Wr.properties.baseline.
type}};e===null?e=[p]:e.push(p),t++}}if(r.target!==void 0){let o=r.target;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o){
const s=t;if(typeof p=="string"&&!W.test(p)){const a={instancePath:n+"/target",schemaPath:"#/properties/target/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^\\d{4}$"},propertyName:p};e===null?e=[a]:e.push(a),t++}var i=s===t;if(!i){
const a={instancePath:n+"/target",schemaPath:"#/properties/target/propertyNames",keyword:"propertyNames",params:{propertyName:p}};
e===null?e=[a]:e.push(a),t++}}for(const p in o)Vt(o[p],{instancePath:n+"/target/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:o,parentDataProperty:p,rootData:l})||(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length)}else{const p={instancePath:n+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r.
fonte!==void 0){let o=r.fonte;if(!(o==="Agenda semplificazione"||o==="Agenda digitale"||o==="PNRR"||o==="iniziativa dell\
'ente"||o==="altro")){const p={instancePath:n+"/fonte",schemaPath:"#/properties/fonte/enum",keyword:"enum",params:{allowedValues:Wr.
properties.fonte.enum}};e===null?e=[p]:e.push(p),t++}}r.scadenza!==void 0&&(We(r.scadenza,{instancePath:n+"/scadenza",parentData:r,
parentDataProperty:"scadenza",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length))}else{const o={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}return Rt.errors=e,t===0}const yo={
type:"object",required:["periodo","attivita"],additionalProperties:!1,properties:{periodo:{$ref:"definizioni.schema.json\
#/definitions/frase"},attivita:{$ref:"definizioni.schema.json#/definitions/testo"},stato:{enum:["da avviare","in corso",
"conclusa"]}}};function Zt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.periodo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"periodo"}};e===null?e=[i]:e.push(i),t++}if(r.attivita===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"attivita"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="periodo"||i==="attivita"||i==="stato")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.periodo!==void 0&&(_(r.periodo,{instancePath:n+
"/periodo",parentData:r,parentDataProperty:"periodo",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.attivita!==void 0&&(P(r.attivita,{instancePath:n+"/attivita",parentData:r,parentDataProperty:"attivita",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.stato!==void 0){let i=r.stato;if(!(i==="da avviare"||i==="in cors\
o"||i==="conclusa")){const o={instancePath:n+"/stato",schemaPath:"#/properties/stato/enum",keyword:"enum",params:{allowedValues:yo.
properties.stato.enum}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}return Zt.errors=e,t===0}function jr(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.testo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"testo"}};e===null?e=[i]:e.push(i),t++}for(const i in r)if(!(i==="id"||i==="testo"||i==="scadenza"||i===
"responsabile"||i==="indicatori"||i==="obiettivo")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.id!==void 0&&(re(r.id,{instancePath:n+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.testo!==
void 0&&(P(r.testo,{instancePath:n+"/testo",parentData:r,parentDataProperty:"testo",rootData:l})||(e=e===null?P.errors:e.
concat(P.errors),t=e.length)),r.scadenza!==void 0&&(We(r.scadenza,{instancePath:n+"/scadenza",parentData:r,parentDataProperty:"\
scadenza",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.responsabile!==void 0&&(me(r.responsabile,
{instancePath:n+"/responsabile",parentData:r,parentDataProperty:"responsabile",rootData:l})||(e=e===null?me.errors:e.concat(
me.errors),t=e.length)),r.indicatori!==void 0){let i=r.indicatori;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)
je(i[p],{instancePath:n+"/indicatori/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)}else{const o={instancePath:n+"/indicatori",schemaPath:"#/properties/indicatori/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.obiettivo!==void 0&&(Or(r.obiettivo,{instancePath:n+"/obiettiv\
o",parentData:r,parentDataProperty:"obiettivo",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length))}else{
const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return jr.
errors=e,t===0}function Mt(r,{instancePath:n="",parentData:u,parentDataProperty:m,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.motivo===void 0){const i={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"motivo"}};e===null?e=[i]:e.push(i),t++}if(r.documenti===void 0){const i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"documenti"}};e===null?e=[i]:e.push(i),t++}for(const i in r)
if(!(i==="motivo"||i==="documenti")){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),t++}if(r.motivo!==void 0&&(g(r.motivo,{instancePath:n+"/\
motivo",parentData:r,parentDataProperty:"motivo",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.documenti!==
void 0){let i=r.documenti;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/documenti",schemaPath:"#/propert\
ies/documenti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<
o;p++)ae(i[p],{instancePath:n+"/documenti/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)}else{const o={instancePath:n+"/documenti",schemaPath:"#/properties/documenti/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}return Mt.errors=e,t===0}function Dn(r,{instancePath:n="",parentData:u,parentDataProperty:m,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(!E.call(Bt.properties,
i)){const o={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),t++}if(r.apertura_sezione!==void 0&&(P(r.apertura_sezione,{instancePath:n+"/apertura_sezione",parentData:r,
parentDataProperty:"apertura_sezione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.premessa!==void 0&&
(P(r.premessa,{instancePath:n+"/premessa",parentData:r,parentDataProperty:"premessa",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r.definizione!==void 0&&(P(r.definizione,{instancePath:n+"/definizione",parentData:r,parentDataProperty:"\
definizione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.fonti!==void 0){let i=r.fonti;if(Array.
isArray(i)){const o=i.length;for(let p=0;p<o;p++)Ce(i[p],{instancePath:n+"/fonti/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)}else{const o={instancePath:n+"/fonti",schemaPath:"#/properties/fon\
ti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.parti!==void 0){let i=r.parti;if(Array.
isArray(i)){const o=i.length;for(let p=0;p<o;p++)Te(i[p],{instancePath:n+"/parti/"+p,parentData:i,parentDataProperty:p,rootData:l})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)}else{const o={instancePath:n+"/parti",schemaPath:"#/properties/par\
ti/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.contesto!==void 0){let i=r.contesto;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="esterno"||o==="interno"||o==="swot")){const p={instancePath:n+
"/contesto",schemaPath:"#/properties/contesto/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[p]:e.push(p),t++}if(i.esterno!==void 0&&(P(i.esterno,{instancePath:n+"/contesto/esterno",parentData:i,parentDataProperty:"\
esterno",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.interno!==void 0&&(P(i.interno,{instancePath:n+
"/contesto/interno",parentData:i,parentDataProperty:"interno",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),i.swot!==void 0){let o=i.swot;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="forza"||p===
"debolezza"||p==="opportunita"||p==="minacce")){const s={instancePath:n+"/contesto/swot",schemaPath:"#/properties/contes\
to/properties/swot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.
push(s),t++}o.forza!==void 0&&(T(o.forza,{instancePath:n+"/contesto/swot/forza",parentData:o,parentDataProperty:"forza",
rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),o.debolezza!==void 0&&(T(o.debolezza,{instancePath:n+
"/contesto/swot/debolezza",parentData:o,parentDataProperty:"debolezza",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),o.opportunita!==void 0&&(T(o.opportunita,{instancePath:n+"/contesto/swot/opportunita",parentData:o,parentDataProperty:"\
opportunita",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),o.minacce!==void 0&&(T(o.minacce,{instancePath:n+
"/contesto/swot/minacce",parentData:o,parentDataProperty:"minacce",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length))}else{const p={instancePath:n+"/contesto/swot",schemaPath:"#/properties/contesto/properties/swot/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/contesto",schemaPath:"#/prop\
erties/contesto/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.indirizzi!==void 0){let i=r.
indirizzi;if(Array.isArray(i)){if(i.length<1){const p={instancePath:n+"/indirizzi",schemaPath:"#/properties/indirizzi/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const o=i.length;for(let p=0;p<o;p++)qt(i[p],{
instancePath:n+"/indirizzi/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?qt.errors:e.concat(qt.errors),
t=e.length)}else{const o={instancePath:n+"/indirizzi",schemaPath:"#/properties/indirizzi/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),t++}}if(r.obiettivi_vp!==void 0){let i=r.obiettivi_vp;if(Array.isArray(i)){const o=i.length;
for(let p=0;p<o;p++)It(i[p],{instancePath:n+"/obiettivi_vp/"+p,parentData:i,parentDataProperty:p,rootData:l})||(e=e===null?
It.errors:e.concat(It.errors),t=e.length)}else{const o={instancePath:n+"/obiettivi_vp",schemaPath:"#/properties/obiettiv\
i_vp/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.fondi_europei!==void 0){let i=r.fondi_europei;
if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Et(i[p],{instancePath:n+"/fondi_europei/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),t=e.length)}else{const o={instancePath:n+"/fondi_europei",schemaPath:"\
#/properties/fondi_europei/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.accessibilita!==
void 0){let i=r.accessibilita;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!E.call(Bt.properties.accessibilita.
properties,o)){const p={instancePath:n+"/accessibilita",schemaPath:"#/properties/accessibilita/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.premessa!==void 0&&(P(i.premessa,
{instancePath:n+"/accessibilita/premessa",parentData:i,parentDataProperty:"premessa",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),i.limitata_a!==void 0){let o=i.limitata_a;if(!(o==="fisica"||o==="digitale")){const p={instancePath:n+
"/accessibilita/limitata_a",schemaPath:"#/properties/accessibilita/properties/limitata_a/enum",keyword:"enum",params:{allowedValues:Bt.
properties.accessibilita.properties.limitata_a.enum}};e===null?e=[p]:e.push(p),t++}}if(i.contesto!==void 0&&(Te(i.contesto,
{instancePath:n+"/accessibilita/contesto",parentData:i,parentDataProperty:"contesto",rootData:l})||(e=e===null?Te.errors:
e.concat(Te.errors),t=e.length)),i.visione!==void 0){let o=i.visione;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.testo===
void 0){const p={instancePath:n+"/accessibilita/visione",schemaPath:"#/properties/accessibilita/properties/visione/requi\
red",keyword:"required",params:{missingProperty:"testo"}};e===null?e=[p]:e.push(p),t++}for(const p in o)if(!(p==="testo"||
p==="obiettivi")){const s={instancePath:n+"/accessibilita/visione",schemaPath:"#/properties/accessibilita/properties/vis\
ione/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.
testo!==void 0&&(P(o.testo,{instancePath:n+"/accessibilita/visione/testo",parentData:o,parentDataProperty:"testo",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),o.obiettivi!==void 0&&(T(o.obiettivi,{instancePath:n+"/accessibilit\
a/visione/obiettivi",parentData:o,parentDataProperty:"obiettivi",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{const p={instancePath:n+"/accessibilita/visione",schemaPath:"#/properties/accessibilita/properties/visio\
ne/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(i.fisica!==void 0){let o=i.fisica;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="descrizione"||p==="peba"||p==="azioni")){const s={instancePath:n+
"/accessibilita/fisica",schemaPath:"#/properties/accessibilita/properties/fisica/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}if(o.descrizione!==void 0&&(P(o.descrizione,{instancePath:n+
"/accessibilita/fisica/descrizione",parentData:o,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),o.peba!==void 0&&(Ce(o.peba,{instancePath:n+"/accessibilita/fisica/peba",parentData:o,parentDataProperty:"\
peba",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),o.azioni!==void 0){let p=o.azioni;if(Array.isArray(
p)){if(p.length<1){const a={instancePath:n+"/accessibilita/fisica/azioni",schemaPath:"#/properties/accessibilita/propert\
ies/fisica/properties/azioni/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}const s=p.length;
for(let a=0;a<s;a++)_e(p[a],{instancePath:n+"/accessibilita/fisica/azioni/"+a,parentData:p,parentDataProperty:a,rootData:l})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{const s={instancePath:n+"/accessibilita/fisica/azioni",schemaPath:"\
#/properties/accessibilita/properties/fisica/properties/azioni/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}}else{const p={instancePath:n+"/accessibilita/fisica",schemaPath:"#/properties/accessibilita/properties/f\
isica/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(i.digitale!==void 0){let o=i.digitale;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="descrizione"||p==="impegno"||p==="ambiti"||p==="\
conformita"||p==="interventi"||p==="obiettivi_agid")){const s={instancePath:n+"/accessibilita/digitale",schemaPath:"#/pr\
operties/accessibilita/properties/digitale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[s]:e.push(s),t++}if(o.descrizione!==void 0&&(P(o.descrizione,{instancePath:n+"/accessibilita/digitale/descri\
zione",parentData:o,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
o.impegno!==void 0&&(P(o.impegno,{instancePath:n+"/accessibilita/digitale/impegno",parentData:o,parentDataProperty:"impe\
gno",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),o.ambiti!==void 0){let p=o.ambiti;if(Array.isArray(
p)){if(p.length<1){const a={instancePath:n+"/accessibilita/digitale/ambiti",schemaPath:"#/properties/accessibilita/prope\
rties/digitale/properties/ambiti/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}const s=p.length;
for(let a=0;a<s;a++)xt(p[a],{instancePath:n+"/accessibilita/digitale/ambiti/"+a,parentData:p,parentDataProperty:a,rootData:l})||
(e=e===null?xt.errors:e.concat(xt.errors),t=e.length)}else{const s={instancePath:n+"/accessibilita/digitale/ambiti",schemaPath:"\
#/properties/accessibilita/properties/digitale/properties/ambiti/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),t++}}if(o.conformita!==void 0){let p=o.conformita;if(Array.isArray(p)){if(p.length<1){const a={instancePath:n+
"/accessibilita/digitale/conformita",schemaPath:"#/properties/accessibilita/properties/digitale/properties/conformita/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}const s=p.length;for(let a=0;a<s;a++)St(p[a],{
instancePath:n+"/accessibilita/digitale/conformita/"+a,parentData:p,parentDataProperty:a,rootData:l})||(e=e===null?St.errors:
e.concat(St.errors),t=e.length)}else{const s={instancePath:n+"/accessibilita/digitale/conformita",schemaPath:"#/properti\
es/accessibilita/properties/digitale/properties/conformita/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(o.interventi!==void 0){let p=o.interventi;if(Array.isArray(p)){if(p.length<1){const a={instancePath:n+"/\
accessibilita/digitale/interventi",schemaPath:"#/properties/accessibilita/properties/digitale/properties/interventi/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}const s=p.length;for(let a=0;a<s;a++)_e(p[a],{instancePath:n+
"/accessibilita/digitale/interventi/"+a,parentData:p,parentDataProperty:a,rootData:l})||(e=e===null?_e.errors:e.concat(_e.
errors),t=e.length)}else{const s={instancePath:n+"/accessibilita/digitale/interventi",schemaPath:"#/properties/accessibi\
lita/properties/digitale/properties/interventi/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}
if(o.obiettivi_agid!==void 0){let p=o.obiettivi_agid;if(Array.isArray(p)){const s=p.length;for(let a=0;a<s;a++)Ce(p[a],{
instancePath:n+"/accessibilita/digitale/obiettivi_agid/"+a,parentData:p,parentDataProperty:a,rootData:l})||(e=e===null?Ce.
errors:e.concat(Ce.errors),t=e.length)}else{const s={instancePath:n+"/accessibilita/digitale/obiettivi_agid",schemaPath:"\
#/properties/accessibilita/properties/digitale/properties/obiettivi_agid/type",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),t++}}}else{const p={instancePath:n+"/accessibilita/digitale",schemaPath:"#/properties/accessibilita\
/properties/digitale/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(i.over65!==void 0){let o=i.
over65;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const p in o)if(!(p==="descrizione"||p==="azioni")){const s={instancePath:n+
"/accessibilita/over65",schemaPath:"#/properties/accessibilita/properties/over65/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}if(o.descrizione!==void 0&&(P(o.descrizione,{instancePath:n+
"/accessibilita/over65/descrizione",parentData:o,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),o.azioni!==void 0){let p=o.azioni;if(Array.isArray(p)){if(p.length<1){const a={instancePath:n+"/a\
ccessibilita/over65/azioni",schemaPath:"#/properties/accessibilita/properties/over65/properties/azioni/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}const s=p.length;for(let a=0;a<s;a++)_e(p[a],{instancePath:n+"/\
accessibilita/over65/azioni/"+a,parentData:p,parentDataProperty:a,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),
t=e.length)}else{const s={instancePath:n+"/accessibilita/over65/azioni",schemaPath:"#/properties/accessibilita/propertie\
s/over65/properties/azioni/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{const p={instancePath:n+
"/accessibilita/over65",schemaPath:"#/properties/accessibilita/properties/over65/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),t++}}if(i.disabilita!==void 0){let o=i.disabilita;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const p in o)if(!(p==="descrizione"||p==="azioni")){const s={instancePath:n+"/accessibilita/disabilita",schemaPath:"\
#/properties/accessibilita/properties/disabilita/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[s]:e.push(s),t++}if(o.descrizione!==void 0&&(P(o.descrizione,{instancePath:n+"/accessibilita/disabilita/desc\
rizione",parentData:o,parentDataProperty:"descrizione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
o.azioni!==void 0){let p=o.azioni;if(Array.isArray(p)){if(p.length<1){const a={instancePath:n+"/accessibilita/disabilita\
/azioni",schemaPath:"#/properties/accessibilita/properties/disabilita/properties/azioni/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[a]:e.push(a),t++}const s=p.length;for(let a=0;a<s;a++)_e(p[a],{instancePath:n+"/accessibilita/disa\
bilita/azioni/"+a,parentData:p,parentDataProperty:a,rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{
const s={instancePath:n+"/accessibilita/disabilita/azioni",schemaPath:"#/properties/accessibilita/properties/disabilita/\
properties/azioni/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{const p={instancePath:n+
"/accessibilita/disabilita",schemaPath:"#/properties/accessibilita/properties/disabilita/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),t++}}if(i.responsabile_inclusione!==void 0){let o=i.responsabile_inclusione;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const p in o)if(!(p==="persona"||p==="carica"||p==="unita"||p==="atto")){const s={instancePath:n+
"/accessibilita/responsabile_inclusione",schemaPath:"#/properties/accessibilita/properties/responsabile_inclusione/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[s]:e.push(s),t++}o.persona!==
void 0&&(Ot(o.persona,{instancePath:n+"/accessibilita/responsabile_inclusione/persona",parentData:o,parentDataProperty:"\
persona",rootData:l})||(e=e===null?Ot.errors:e.concat(Ot.errors),t=e.length)),o.carica!==void 0&&(_(o.carica,{instancePath:n+
"/accessibilita/responsabile_inclusione/carica",parentData:o,parentDataProperty:"carica",rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length)),o.unita!==void 0&&(me(o.unita,{instancePath:n+"/accessibilita/responsabile_inclusione/un\
ita",parentData:o,parentDataProperty:"unita",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),o.atto!==
void 0&&(He(o.atto,{instancePath:n+"/accessibilita/responsabile_inclusione/atto",parentData:o,parentDataProperty:"atto",
rootData:l})||(e=e===null?He.errors:e.concat(He.errors),t=e.length))}else{const p={instancePath:n+"/accessibilita/respon\
sabile_inclusione",schemaPath:"#/properties/accessibilita/properties/responsabile_inclusione/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),t++}}i.associazioni!==void 0&&(P(i.associazioni,{instancePath:n+"/accessibilita\
/associazioni",parentData:i,parentDataProperty:"associazioni",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length))}else{const o={instancePath:n+"/accessibilita",schemaPath:"#/properties/accessibilita/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.semplificazione!==void 0){let i=r.semplificazione;if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){for(const o in i)if(!(o==="premessa"||o==="parti"||o==="atti"||o==="procedure"||o==="percorso")){
const p={instancePath:n+"/semplificazione",schemaPath:"#/properties/semplificazione/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.premessa!==void 0&&(P(i.premessa,{instancePath:n+
"/semplificazione/premessa",parentData:i,parentDataProperty:"premessa",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),i.parti!==void 0){let o=i.parti;if(Array.isArray(o)){const p=o.length;for(let s=0;s<p;s++)Te(o[s],{instancePath:n+
"/semplificazione/parti/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=
e.length)}else{const p={instancePath:n+"/semplificazione/parti",schemaPath:"#/properties/semplificazione/properties/part\
i/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.atti!==void 0){let o=i.atti;if(Array.isArray(
o)){const p=o.length;for(let s=0;s<p;s++)He(o[s],{instancePath:n+"/semplificazione/atti/"+s,parentData:o,parentDataProperty:s,
rootData:l})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else{const p={instancePath:n+"/semplificazione/atti",
schemaPath:"#/properties/semplificazione/properties/atti/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),t++}}if(i.procedure!==void 0){let o=i.procedure;if(Array.isArray(o)){if(o.length<1){const s={instancePath:n+"/semplif\
icazione/procedure",schemaPath:"#/properties/semplificazione/properties/procedure/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)Rt(o[s],{instancePath:n+"/semplificazione/procedure/"+
s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?Rt.errors:e.concat(Rt.errors),t=e.length)}else{const p={instancePath:n+
"/semplificazione/procedure",schemaPath:"#/properties/semplificazione/properties/procedure/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.percorso!==void 0){let o=i.percorso;if(Array.isArray(o)){if(o.length<1){
const s={instancePath:n+"/semplificazione/percorso",schemaPath:"#/properties/semplificazione/properties/percorso/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),t++}const p=o.length;for(let s=0;s<p;s++)Zt(o[s],{instancePath:n+
"/semplificazione/percorso/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===null?Zt.errors:e.concat(Zt.errors),
t=e.length)}else{const p={instancePath:n+"/semplificazione/percorso",schemaPath:"#/properties/semplificazione/properties\
/percorso/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/semp\
lificazione",schemaPath:"#/properties/semplificazione/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}if(r.energia!==void 0){let i=r.energia;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="d\
escrizione"||o==="obiettivi")){const p={instancePath:n+"/energia",schemaPath:"#/properties/energia/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}if(i.descrizione!==void 0&&(P(
i.descrizione,{instancePath:n+"/energia/descrizione",parentData:i,parentDataProperty:"descrizione",rootData:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length)),i.obiettivi!==void 0){let o=i.obiettivi;if(Array.isArray(o)){const p=o.length;
for(let s=0;s<p;s++)jr(o[s],{instancePath:n+"/energia/obiettivi/"+s,parentData:o,parentDataProperty:s,rootData:l})||(e=e===
null?jr.errors:e.concat(jr.errors),t=e.length)}else{const p={instancePath:n+"/energia/obiettivi",schemaPath:"#/propertie\
s/energia/properties/obiettivi/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const o={
instancePath:n+"/energia",schemaPath:"#/properties/energia/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.
push(o),t++}}if(r.pari_opportunita!==void 0){let i=r.pari_opportunita;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)
if(!(o==="descrizione"||o==="obiettivi")){const p={instancePath:n+"/pari_opportunita",schemaPath:"#/properties/pari_oppo\
rtunita/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[p]:e.push(p),t++}
if(i.descrizione!==void 0&&(P(i.descrizione,{instancePath:n+"/pari_opportunita/descrizione",parentData:i,parentDataProperty:"\
descrizione",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.obiettivi!==void 0){let o=i.obiettivi;
if(Array.isArray(o)){const p=o.length;for(let s=0;s<p;s++)jr(o[s],{instancePath:n+"/pari_opportunita/obiettivi/"+s,parentData:o,
parentDataProperty:s,rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)}else{const p={instancePath:n+"/\
pari_opportunita/obiettivi",schemaPath:"#/properties/pari_opportunita/properties/obiettivi/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const o={instancePath:n+"/pari_opportunita",schemaPath:"#/properties/\
pari_opportunita/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(r.risorse!==void 0){let i=r.
risorse;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Sr(i[p],{instancePath:n+"/risorse/"+p,parentData:i,parentDataProperty:p,
rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)}else{const o={instancePath:n+"/risorse",schemaPath:"\
#/properties/risorse/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}r.rinvio!==void 0&&(Mt(r.
rinvio,{instancePath:n+"/rinvio",parentData:r,parentDataProperty:"rinvio",rootData:l})||(e=e===null?Mt.errors:e.concat(Mt.
errors),t=e.length))}else{const i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),t++}return Dn.errors=e,t===0}const Po={anagrafica:Nn,anticorruzione:On,atti:Mn,"azioni-positive":Kn,fabbisogni:Cn,
formazione:Tn,incarichi:Gn,"lavoro-agile":Un,monitoraggio:Qn,obiettivo:Yn,performance:ro,piao:io,premessa:oo,struttura:so,
unita:po,"valore-pubblico":fo};export{On as validate_anticorruzione,Mn as validate_atti,Kn as validate_azioni_positive,Cn as validate_fabbisogni,Tn as validate_formazione,
Gn as validate_incarichi,Un as validate_lavoro_agile,Qn as validate_monitoraggio,Yn as validate_obiettivo,ro as validate_performance,
io as validate_piao,oo as validate_premessa,so as validate_struttura,po as validate_unita,fo as validate_valore_pubblico,
Po as validators};
