"""Data: the words that ask for kills and holds, by kind and language; `_` joins those of a phrase.

Sources: the style guides of AP, Reuters and dpa on kills, withdrawals and holds, and notices of
AFP, EFE, ANSA, Lusa, ANP and of the agencies' clients.
"""

from collections.abc import Mapping

from services.ingest.text.kills.kinds import (
    ADDRESSED,
    FOR_NOW,
    HOLD,
    IN_ERROR,
    KILL,
    KILL_NOUN,
    KILLED,
    KILLS,
    LAPSES,
    MANDATORY,
    MAYBE_KILL,
    MAYBE_KILLED,
    NOT,
    OBLIGED,
    ON_HOLD,
    ON_REASON,
    REQUEST,
    SENT,
    TREAT,
    UNTIL,
    USE,
)

ASKING: Mapping[str, Mapping[str, str]] = {
    ADDRESSED: {
        "en": "attention attn editor editors eds ed desks newsrooms advisory clients "
        "subscribers members note note_to_editors editors'_note editors’_note editor's_note "
        "editor’s_note notice important urgent bulletin alert_to_clients customers broadcasters "
        "publishers journalists_and_other_readers media_and_other_readers "
        "we_are_advised we_have_been_advised",
        "de": "achtung redaktionen redaktion hinweis an_die_redaktionen wichtig kunden bezieher",
        "fr": "avis aux_abonnés aux_rédactions rédactions abonnés clients à_l'attention "
        "à_l’attention note_aux_rédactions attention important",
        "es": "atención aviso a_los_clientes a_los_abonados a_los_editores clientes abonados "
        "editores nota_a_los_editores nota_a_los_clientes redacciones señores_clientes",
        "it": "attenzione avviso avviso_ai_clienti ai_clienti alle_redazioni redazioni abbonati "
        "nota_per_le_redazioni nota_ai_clienti clienti",
        "pt": "atenção aviso aos_clientes aos_editores editores assinantes clientes redações "
        "nota_aos_editores aviso_aos_clientes",
        "nl": "let_op attentie redacties redactie aan_de_redacties noot_voor_de_redactie "
        "abonnees klanten nb",
    },
    REQUEST: {
        "en": "please pls kindly make_certain make_sure ensure",
        "de": "bitte wir_bitten",
        "fr": "prière merci veuillez svp s'il_vous_plaît nous_prions nous_vous_prions",
        "es": "rogamos se_ruega por_favor pedimos favor solicitamos se_solicita les_rogamos",
        "it": "si_prega pregasi preghiamo per_favore si_raccomanda vi_preghiamo",
        "pt": "favor por_favor pedimos solicitamos pede-se solicita-se roga-se é_favor queiram",
        "nl": "gelieve alstublieft aub wij_verzoeken graag",
    },
    OBLIGED: {
        "en": "advises_clients advises_subscribers advises_editors advises_customers asks_clients "
        "asks_subscribers asks_editors asks_customers requests_clients requests_subscribers "
        "requests_that asks_that requests_you_to asks_you_to requests_that_you asks_that_you "
        "we_request_that_you we_ask_that_you we_ask_you_to we_request_that we_ask_that "
        "we_ask we_request must should asked requested advised urged instructed reminded "
        "required",
        "de": "gebeten bittet müssen sollten",
        "fr": "priés prié demandons invités",
        "es": "ruega se_pide deben",
        "it": "prega si_chiede pregati devono",
        "pt": "devem",
        "nl": "verzoeken verzocht gevraagd",
    },
    MANDATORY: {
        "en": "mandatory obligatory compulsory",
        "de": "zwingend verbindlich",
        "fr": "obligatoire impérative impératif",
        "es": "obligatoria obligatorio",
        "it": "obbligatorio obbligatoria",
        "pt": "obrigatória obrigatório",
        "nl": "verplicht verplichte",
    },
    KILL: {
        "en": "kill kill/takedown withdraw withdraws retract retracts eliminate disregard discard "
        "ignore unpublish take_down stop_using cease_using no_longer_use disregard_release "
        "disregard_news_release disregard_press_release",
        "de": "als_nicht_gesendet_betrachten zurückziehen zurückzuziehen stornieren "
        "zu_stornieren ignorieren tilgen löschen streichen zu_löschen zu_streichen vernichten "
        "ziehen_sie ziehen_wir",
        "fr": "considérer_comme_nulle annule annulons annuler annulez annulent supprimer "
        "supprimez d'annuler d’annuler de_supprimer ignorer d'ignorer d’ignorer "
        "ne_pas_tenir_compte ne_tenez_pas_compte retirez détruire",
        "es": "se_anula se_retira anula anulamos anular anulen anule anulad eliminar eliminen "
        "elimine descartar descarten ignorar ignoren retirar retiren hacer_caso_omiso "
        "hagan_caso_omiso no_tener_en_cuenta desestimar desestimen no_tengan_en_cuenta",
        "it": "si_annulla annulla annulliamo annullare annullate annullino eliminare eliminate "
        "cestinare cestinate ignorare ignorate ritirare ritirate non_tenere_conto "
        "non_tenete_conto di_annullare",
        "pt": "anula-se anular anulem eliminar eliminem desconsiderar desconsiderem "
        "desconsidere ignorar ignorem retirar retirem descartar descartem apagar apaguem",
        "nl": "als_niet_verzonden_beschouwen intrekken negeren vernietigen schrappen "
        "verwijderen annuleren in_te_trekken te_negeren te_schrappen te_verwijderen",
    },
    MAYBE_KILL: {
        "en": "destroy cancel recall pull remove spike delete scrap rescind void",
        "de": "annullieren entfernen",
        "fr": "retirer rappeler effacer effacez",
        "es": "cancelar cancelen borrar borren",
        "it": "cancellare cancellate revocare rimuovere rimuovete rimuovano",
        "pt": "cancelar cancelem excluir excluam remover removam remova",
    },
    KILLED: {
        "en": "killed withdrawn retracted eliminated unpublished treated_as_cancelled "
        "treated_as_canceled considered_cancelled considered_canceled "
        "null_and_void",
        "de": "zurückgezogen zurückgezogene storniert hinfällig gegenstandslos zurückgenommen "
        "widerrufen gestrichen",
        "fr": "annulée annulé annulés annulées supprimée supprimé retirée retiré caduque "
        "nulle_et_non_avenue nulle",
        "es": "anulada anulado anuladas anulados retirada retirado eliminada sin_efecto "
        "sin_validez descartada",
        "it": "annullata annullato annullate annullati ritirata ritirato cestinata eliminata "
        "da_annullare da_cestinare nulla nullo",
        "pt": "anulada anulado retirada retirado eliminada desconsiderada sem_efeito retratada",
        "nl": "ingetrokken vervallen geschrapt teruggetrokken",
    },
    MAYBE_KILLED: {
        "en": "cancelled canceled recalled removed spiked pulled deleted rescinded voided "
        "taken_down scrapped disregarded ignored discarded void",
        "de": "gelöscht annulliert entfernt zurückgerufen rückruf",
        "fr": "rappelée effacée rappel",
        "es": "cancelada cancelado borrada",
        "it": "cancellata cancellato revocata revocato",
        "pt": "cancelada cancelado excluída apagada",
        "nl": "geannuleerd gewist verwijderd",
    },
    KILLS: {
        "en": "withdrawing withdrew retracting retracted withdrawn kills killing recalls "
        "recalling cancels cancelling removing pulling",
        "de": "ziehen zieht storniert widerruft nimmt",
        "fr": "retire retirons supprime supprimons",
        "es": "retira retiramos retiró anuló elimina eliminó",
        "it": "ritira ritiriamo",
        "pt": "retira retiramos retirou anulou cancela",
        "nl": "trekt trekken trok schrapt annuleert",
    },
    TREAT: {
        "en": "treat consider regard deem considered",
        "de": "betrachten_sie betrachten zu_betrachten anzusehen",
        "fr": "considérer considérez considérée considéré",
        "es": "considerar consideren considérese considerada",
        "it": "considerare considerate considerarsi considerata intendersi ritenersi",
        "pt": "considerar considerem considere considerada",
        "nl": "beschouwen te_beschouwen beschouw",
    },
    SENT: {
        "en": "sent transmitted moved filed issued circulated dispatched",
        "de": "verschickt versandt versendet übermittelt herausgegeben",
        "fr": "transmise transmis envoyée envoyé émise émis diffusé publié",
        "es": "transmitida transmitido enviada enviado emitida emitido difundido publicado "
        "transmitió difundió publicó envió emitió",
        "it": "trasmessa trasmesso inviata inviato diffusa diffuso pubblicato",
        "pt": "transmitida enviada divulgada divulgado emitida difundida",
        "nl": "verzonden verstuurd verspreid geplaatst",
    },
    IN_ERROR: {
        "en": "in_error by_mistake by_accident erroneously mistakenly inadvertently "
        "accidentally prematurely",
        "de": "irrtümlich irrtümlicherweise versehentlich aus_versehen fälschlich "
        "fälschlicherweise",
        "fr": "par_erreur par_mégarde",
        "es": "por_error por_equivocación erróneamente",
        "it": "per_errore erroneamente",
        "pt": "por_engano por_lapso por_erro",
        "nl": "per_abuis per_ongeluk abusievelijk ten_onrechte per_vergissing",
    },
    LAPSES: {"de": "entfällt entfallen", "nl": "vervalt"},
    ON_REASON: {
        "en": "on_legal_advice on_legal_grounds for_legal_reasons on_lawyers'_advice "
        "on_editorial_grounds on_client_request at_client_request at_source's_request",
        "de": "aus_rechtlichen_gründen auf_rechtlichen_rat",
        "fr": "pour_raisons_juridiques pour_raison_juridique sur_avis_juridique",
        "es": "por_razones_legales por_motivos_legales por_consejo_legal",
        "it": "per_motivi_legali per_ragioni_legali",
        "pt": "por_razões_legais por_motivos_legais",
        "nl": "om_juridische_redenen op_juridisch_advies",
    },
    KILL_NOUN: {
        "en": "withdrawal retraction elimination kills",
        "de": "rückzug storno stornierung zurückziehung widerruf löschung meldungsrückzug "
        "annullierung",
        "fr": "annulation retrait effacement suppression",
        "es": "anulación retracción eliminación retiro",
        "it": "annullamento ritiro eliminazione",
        "pt": "anulação retratação eliminação",
        "nl": "intrekking annulering",
    },
    HOLD: {
        "en": "hold withhold hold_back hold_off keep_on_hold put_on_hold",
        "de": "halten_sie stellen_sie zurückhalten zurückzuhalten zurückstellen zurückzustellen",
        "fr": "retenir suspendre suspendez retenez de_retenir de_suspendre surseoir "
        "mettre_en_attente mettez_en_attente "
        "garder_en_attente de_mettre_en_attente",
        "es": "retener retengan suspender suspendan mantener_en_espera mantengan_en_espera "
        "mantengan_en_suspenso dejar_en_suspenso dejen_en_suspenso mantener_en_suspenso",
        "it": "trattenere trattenete sospendere sospendete bloccare bloccate tenere_in_sospeso "
        "tenete_in_sospeso mettere_in_attesa tenere_in_attesa di_tenere_in_sospeso",
        "pt": "reter retenham suspender suspendam aguardar aguardem manter_em_suspenso "
        "manter_em_espera mantenham_em_espera",
        "nl": "aanhouden vasthouden achterhouden aan_te_houden vast_te_houden",
    },
    ON_HOLD: {
        "en": "withheld to_be_held on_hold held_back suspended",
        "de": "zurückgehalten zurückgestellt",
        "fr": "suspendue suspendu en_attente retenue",
        "es": "retenida retenido suspendida en_espera",
        "it": "sospesa sospeso trattenuta in_sospeso bloccata",
        "pt": "suspensa retida em_espera",
        "nl": "aangehouden vastgehouden on_hold",
    },
    USE: {
        "en": "use used using publish published publishing broadcast run air aired print "
        "printed transmit post posted release released publication usage distribute distributed",
        "de": "verwenden verwendet verwende veröffentlichen veröffentlicht senden gesendet "
        "verwendung veröffentlichung benutzen nutzen verbreiten verbreitet weiterverbreiten "
        "drucken publizieren zu_verwenden zu_veröffentlichen zu_senden zu_nutzen übernehmen",
        "fr": "utiliser utilisez utilisée utilisé publier publiez publiée diffuser diffusez "
        "diffusée reprendre reprise exploiter d'utiliser d’utiliser de_publier de_diffuser "
        "de_reprendre",
        "es": "usar usen utilizar utilicen utilizada utilizarse publicar publiquen publicada "
        "difundir difundan difundida emitir emitan publicarse difundirse",
        "it": "usare usate utilizzare utilizzate utilizzata pubblicare pubblicate pubblicata "
        "diffondere diffondete trasmettere di_usare di_utilizzare di_pubblicare",
        "pt": "usar usem utilizar utilizem publicar publiquem publicada divulgar divulguem "
        "veicular veiculem utilizada",
        "nl": "gebruiken gebruikt publiceren gepubliceerd uitzenden plaatsen verspreiden "
        "te_gebruiken te_publiceren te_plaatsen uit_te_zenden overnemen over_te_nemen",
    },
    NOT: {
        "en": "not never don't don’t under_no_circumstances",
        "de": "nicht nie keinesfalls keine",
        "fr": "ne_pas ne_plus ne pas plus n'utilisez n’utilisez",
        "es": "no",
        "it": "non",
        "pt": "não",
        "nl": "niet geen",
    },
    FOR_NOW: {
        "en": "for_now for_the_moment until_further_notice till_further_notice yet "
        "for_the_time_being pending until_told until_we until_advised until_cleared "
        "until_notified temporarily at_this_time until_checked until_verified until_confirmed "
        "for_the_present",
        "de": "vorerst zunächst vorläufig bis_auf_weiteres derzeit momentan einstweilen "
        "bis_zur_klärung noch",
        "fr": "pour_l'instant pour_l’instant pour_le_moment jusqu'à_nouvel_ordre "
        "jusqu’à_nouvel_ordre provisoirement jusqu'à_nouvel_avis jusqu’à_nouvel_avis "
        "dans_l'attente dans_l’attente en_attendant",
        "es": "por_el_momento por_ahora hasta_nuevo_aviso de_momento provisionalmente "
        "temporalmente hasta_nueva_orden",
        "it": "per_il_momento per_ora fino_a_nuovo_avviso fino_a_nuova_comunicazione "
        "temporaneamente al_momento momentaneamente in_attesa fino_a_nuovo_ordine",
        "pt": "por_enquanto por_ora até_novo_aviso até_nova_ordem temporariamente de_momento "
        "por_agora até_segunda_ordem",
        "nl": "voorlopig vooralsnog tot_nader_order tot_nader_bericht nog tijdelijk "
        "voor_het_moment in_afwachting",
    },
    UNTIL: {
        "en": "until till before prior ahead",
        "de": "bis vor",
        "fr": "avant jusqu'au jusqu’au jusqu'à jusqu’à",
        "es": "antes hasta",
        "it": "prima fino",
        "pt": "até",
        "nl": "tot voor",
    },
}
