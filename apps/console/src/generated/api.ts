// Made by apps/console/generate.ts from apps/server/generated/openapi.json.
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accounts
         * @description Needs: accounts.manage
         */
        get: operations["getAccounts"];
        put?: never;
        /**
         * Make a local account
         * @description Needs: accounts.manage
         */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change name and roles, or disable; sessions of the account end
         * @description Needs: accounts.manage
         */
        put: operations["putAccountsId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take password, second factor and passkeys away and give a new invitation
         * @description Needs: accounts.manage
         */
        post: operations["postAccountsIdReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The access log of the desk itself, newest first; 100 a page
         * @description Needs: audit.read
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the chain of hashes from its start
         * @description Needs: audit.read
         */
        post: operations["postAuditCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases, most urgent first; 50 a page
         * @description Needs: case.read
         */
        get: operations["getCases"];
        put?: never;
        /**
         * Open a case: by hand, or from an inquiry, a record of the gate or an alert
         * @description Needs: case.open
         */
        post: operations["postCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with all that follows from it: assessment, clocks, next steps, form, quality
         * @description Needs: case.read
         */
        get: operations["getCasesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advice of the FG
         * @description Needs: case.advise
         */
        post: operations["postCasesIdAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject a decision, as the second person
         * @description Needs: case.approve
         */
        post: operations["postCasesIdApprovals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide; against the proposal it holds only after a second person
         * @description Needs: case.decide
         */
        post: operations["postCasesIdDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/deletion-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a provider is asked to delete; the letter can then be downloaded
         * @description Needs: case.letters
         */
        post: operations["postCasesIdDeletionRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/deletion-requests/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the answer of a provider
         * @description Needs: case.letters
         */
        post: operations["postCasesIdDeletionRequestsRequestAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/deletion-requests/{request}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The request to a provider, with the list of files, accounts and dates. Is logged.
         * @description Needs: case.letters
         */
        get: operations["getCasesIdDeletionRequestsRequestLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a document; the body is the file itself, at most 25 MB
         * @description Needs: case.note
         */
        post: operations["postCasesIdDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document, always as a download
         * @description Needs: case.read
         */
        get: operations["getCasesIdDocumentsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The AP’s form, filled from the case
         * @description Needs: case.read
         */
        get: operations["getCasesIdForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/form.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The AP’s form as a JSON file
         * @description Needs: case.read
         */
        get: operations["getCasesIdFormJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The AP’s form as PDF
         * @description Needs: case.read
         */
        get: operations["getCasesIdFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/form/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where what was filed and what the register says are not the same
         * @description Needs: case.read
         */
        get: operations["getCasesIdFormCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/happenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happens in a case. 409 ERR_CASE_CHANGED with the newer events when somebody was first. Decisions, approvals and advice have roles of their own.
         * @description Needs: case.note
         */
        post: operations["postCasesIdHappenings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/letter-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letter to one person under the pseudonym, to read before letters are made
         * @description Needs: case.people
         */
        get: operations["getCasesIdLetterPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/letters.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All letters of a handling as a mail-merge file. Is logged.
         * @description Needs: case.letters
         */
        get: operations["getCasesIdLettersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/letters.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A batch of letters, each one file in a ZIP. Needs the names of the inquiry to be revealed. Is logged.
         * @description Needs: case.letters
         */
        get: operations["getCasesIdLettersZip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/notice.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public notice for those who cannot be told one by one (Word)
         * @description Needs: case.people
         */
        get: operations["getCasesIdNoticeDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public notice (PDF)
         * @description Needs: case.people
         */
        get: operations["getCasesIdNoticePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to tell, how far that is, and who needs special care; 50 a page
         * @description Needs: case.people
         */
        get: operations["getCasesIdPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/people/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record how far telling is, for some people or for all that a filter gives
         * @description Needs: case.letters
         */
        post: operations["postCasesIdPeopleStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies at which AI service, for requests to delete
         * @description Needs: case.read
         */
        get: operations["getCasesIdUploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Was something about this person uploaded? The question is logged with its reason, not what was asked for.
         * @description Needs: inquiry.find
         */
        post: operations["postFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decisions of the gate, newest first; 50 a page
         * @description Needs: gate.read
         */
        get: operations["getGateDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One decision with its reasons
         * @description Needs: gate.read
         */
        get: operations["getGateDecisionsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exceptions: one’s own, and for who may approve all
         * @description Needs: exception.ask
         */
        get: operations["getGateExceptions"];
        put?: never;
        /**
         * Ask for an exception, with an end date
         * @description Needs: exception.ask
         */
        post: operations["postGateExceptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/exceptions.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The approved exceptions in the words of policy.yaml
         * @description Needs: gate.read
         */
        get: operations["getGateExceptionsYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/exceptions/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject an exception, as the second person
         * @description Needs: exception.approve
         */
        post: operations["postGateExceptionsIdJudgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/exceptions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an approved exception; the gate follows
         * @description Needs: exception.approve
         */
        post: operations["postGateExceptionsIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policy in force
         * @description Needs: gate.read
         */
        get: operations["getGatePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of AI uses, with the conditions that each still lacks
         * @description Needs: gate.read
         */
        get: operations["getGateRegister"];
        /**
         * Change the register of AI uses; checked as a whole before it is written
         * @description Needs: gate.register
         */
        put: operations["putGateRegister"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What went to AI services and what was decided; no names of staff
         * @description Needs: gate.read
         */
        get: operations["getGateTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All inquiries of the desk
         * @description Needs: inquiry.read
         */
        get: operations["getInquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An inquiry in figures
         * @description Needs: inquiry.read
         */
        get: operations["getInquiriesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: `progress` with an InquiryProgress, once a second while it runs, until it is ready
         * @description Needs: inquiry.read
         */
        get: operations["getInquiriesIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The affected people, under pseudonyms until they are revealed; 50 a page
         * @description Needs: inquiry.people
         */
        get: operations["getInquiriesIdPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person with the passages that prove what leaked; masked until revealed. Is logged.
         * @description Needs: inquiry.people
         */
        get: operations["getInquiriesIdPeoplePerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/people/{person}/reveal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to see who one person is
         * @description Needs: reveal.ask
         */
        post: operations["postInquiriesIdPeoplePersonRevealRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/reveal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to see the names of an inquiry
         * @description Needs: reveal.ask
         */
        post: operations["postInquiriesIdRevealRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up an invitation: the code that an administrator gave, and a password of one’s own
         * @description Needs no sign-in.
         */
        post: operations["postInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password; the second factor follows
         * @description Needs no sign-in.
         */
        post: operations["postLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Needs no sign-in.
         */
        post: operations["postLoginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a passkey
         * @description Needs no sign-in.
         */
        post: operations["postLoginPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The code of the second factor; also ends setting it up
         * @description Needs: started
         */
        post: operations["postLoginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/totp/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up a second factor: a new secret for an app
         * @description Needs: started
         */
        post: operations["postLoginTotpEnrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Needs: started
         */
        post: operations["postLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The access logs that the desk can analyse
         * @description Needs: lookups.read
         */
        get: operations["getLookups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse an access log; answers at once, GET /lookups tells when it is ready
         * @description Needs: lookups.judge
         */
        post: operations["postLookupsIdAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look-ups without a reason that was found, strongest first; 50 a page
         * @description Needs: lookups.read
         */
        get: operations["getLookupsAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One alert with reasons for and against. Is logged.
         * @description Needs: lookups.read
         */
        get: operations["getLookupsAlertsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups/alerts/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the official said; must come before an alert is judged unjustified
         * @description Needs: lookups.judge
         */
        post: operations["postLookupsAlertsIdReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups/alerts/{id}/reveal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to see who the official is
         * @description Needs: reveal.ask
         */
        post: operations["postLookupsAlertsIdRevealRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lookups/alerts/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge an alert
         * @description Needs: lookups.judge
         */
        post: operations["postLookupsAlertsIdVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Needs: started
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a language
         * @description Needs: anyone
         */
        put: operations["putMeLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own passkeys
         * @description Needs: anyone
         */
        get: operations["getMePasskeys"];
        put?: never;
        /**
         * Register a passkey
         * @description Needs: started
         */
        post: operations["postMePasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description Needs: anyone
         */
        delete: operations["deleteMePasskeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to register a passkey; also as the second factor of a new account
         * @description Needs: started
         */
        post: operations["postMePasskeysOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one’s own password; other sessions end
         * @description Needs: anyone
         */
        post: operations["postMePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the identity provider sends people back
         * @description Needs no sign-in.
         */
        get: operations["getOidcCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with the organisation’s own identity provider
         * @description Needs no sign-in.
         */
        get: operations["getOidcStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs me today
         * @description Needs: overview.read
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of art. 33(5) GDPR; 50 a page
         * @description Needs: register.read
         */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as a file. Is logged.
         * @description Needs: register.read
         */
        get: operations["getRegisterCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as a file. Is logged.
         * @description Needs: register.read
         */
        get: operations["getRegisterJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as a file. Is logged.
         * @description Needs: register.read
         */
        get: operations["getRegisterXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of one’s own reports
         * @description Needs: incident.report
         */
        get: operations["getReports"];
        put?: never;
        /**
         * Report an incident, by any employee: what happened, since when; it becomes a case
         * @description Needs: incident.report
         */
        post: operations["postReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reveal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked to be revealed: one’s own, and for who may approve all that wait
         * @description Needs: reveal.ask
         */
        get: operations["getRevealRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reveal-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree, as the second person; holds for a limited time
         * @description Needs: reveal.approve
         */
        post: operations["postRevealRequestsIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reveal-requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse
         * @description Needs: reveal.approve
         */
        post: operations["postRevealRequestsIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who sends letters, and what is the same for every case
         * @description Needs: settings.read
         */
        get: operations["getSettings"];
        /**
         * Change the settings
         * @description Needs: settings.write
         */
        put: operations["putSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the first administrator, with the one-time code that the server printed at its start
         * @description Needs no sign-in.
         */
        post: operations["postSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the screen before signing in needs
         * @description Needs no sign-in.
         */
        get: operations["getStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures in the classes of CBS and AP, beside the national ones
         * @description Needs: register.read
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            disabled: boolean;
            id: string;
            lastSignIn: string | null;
            login: string;
            name: string;
            /** @enum {string} */
            origin: "local" | "oidc";
            passkeys: number;
            roles: ("reporter" | "privacy_officer" | "fg" | "ciso" | "investigator" | "auditor" | "administrator")[];
            secondFactor: boolean;
            version: number;
        };
        Accounts: {
            accounts: components["schemas"]["Account"][];
        };
        AiException: {
            asked: string | null;
            askedBy: string | null;
            askedByMe: boolean;
            /** @description Conditions of the register that it lifts */
            conditions: string[];
            dataClasses: string[];
            department: string | null;
            /** @description Where the advice of the FG is kept */
            fgAdvice: string | null;
            from: string;
            id: string;
            judgedBy: string | null;
            judgement: string | null;
            /**
             * @description `policy`: stands in the policy file
             * @enum {string}
             */
            origin: "desk" | "policy";
            /** @description Whether the gate gets it without anybody’s doing */
            reaches: boolean;
            reason: string;
            /** @enum {string} */
            state: "waiting" | "approved" | "rejected" | "withdrawn" | "ended";
            until: string;
            use: string;
            useName: components["schemas"]["Localized"] & unknown;
            version: number;
        };
        AiExceptions: {
            exceptions: components["schemas"]["AiException"][];
        };
        AiRegister: {
            uses: components["schemas"]["AiUse"][];
            /** @description Hash of policy and register; goes with a change */
            version: string;
            writable: boolean;
            /** @description The register file as it stands */
            yaml: string;
        };
        AiUse: {
            aiActClass: string;
            contractUntil: string | null;
            departments: string[];
            hosting: string;
            id: string;
            /** @description Why it is not allowed yet */
            missing: {
                condition: string;
                text: components["schemas"]["Localized"];
            }[];
            name: components["schemas"]["Localized"];
            phase: string;
            purpose: string;
            service: string | null;
            serviceName: string | null;
        };
        AskedException: {
            /** @default [] */
            dataClasses: ("none" | "contact" | "bsn" | "identity_document" | "special_category" | "criminal" | "minors" | "cv" | "debts" | "financial" | "case_file" | "personal" | "unread")[];
            department?: string;
            /** @description Incident number of the refusal */
            incident?: string;
            reason: string;
            /** Format: date */
            until: string;
            /** @description Id of a use of the register, or the service that is asked for */
            use: string;
        };
        Assessment: {
            classes: ("confidentiality" | "integrity" | "availability")[];
            deadline_hours: number | null;
            document: boolean;
            /** @enum {string|null} */
            inform_by: "individual" | "public" | null;
            inform_subjects: boolean;
            is_breach: boolean;
            missing: string[];
            /** @enum {boolean} */
            needs_human: true;
            notify_authority: boolean;
            notify_controller: boolean;
            reasons: {
                rule: string;
                source: string;
                text: string;
            }[];
            /** @enum {string} */
            risk: "unlikely" | "risk" | "high";
            route: string;
            second_person: string[];
            severity: {
                cb: number;
                dpc: number;
                ei: number;
                flags: unknown[];
                /** @enum {string} */
                level: "low" | "medium" | "high" | "very_high";
                score: number;
            };
        };
        Audit: {
            entries: components["schemas"]["AuditEntry"][];
            next: number | null;
        };
        AuditEntry: {
            /** @description Stable code such as person.view, letters.export, sign-in.failed */
            action: string;
            at: string;
            by: string;
            byName: string;
            details: {
                [key: string]: string | number | boolean | null;
            };
            reason: string | null;
            seq: number;
            /** @description Id of what was looked at; never a name */
            target: string | null;
        };
        Case: {
            assessment: {
                en: components["schemas"]["Assessment"];
                nl: components["schemas"]["Assessment"];
            };
            case: components["schemas"]["CaseState"];
            clocks: {
                clocks: components["schemas"]["Clock"][];
                questions: {
                    id: string;
                    text: components["schemas"]["Localized"];
                }[];
                regulation1182: string | null;
            };
            events: components["schemas"]["CaseEvent"][];
            form: components["schemas"]["FilledForm"];
            id: string;
            /** @description Name by account that did something in the case */
            names: {
                [key: string]: string;
            };
            next: components["schemas"]["NextStep"][];
            quality: {
                differsFromFiled: boolean;
                incomplete: boolean;
                nobodyTold: boolean;
                registeredLate: boolean;
            };
            version: number;
        };
        CaseEvent: {
            at: string;
            by: string;
            byName: string;
            happening: components["schemas"]["Happening"];
            seq: number;
        };
        CaseRow: {
            /** @description Of the 72 hours, while it runs */
            deadline: string | null;
            department: string | null;
            id: string;
            isBreach: boolean;
            next: components["schemas"]["NextStep"] & (Record<string, never> | null);
            /** @enum {string} */
            origin: "inquiry" | "gate" | "lookup" | "report";
            reference: string | null;
            registered: string;
            /** @enum {string} */
            risk: "unlikely" | "risk" | "high";
            /** @enum {string} */
            state: "open" | "closed";
            title: string;
            version: number;
        };
        Cases: {
            cases: components["schemas"]["CaseRow"][];
            page: number;
            pageLength: number;
            total: number;
        };
        CaseState: {
            advice: {
                at: string;
                by: string;
                text: string;
            }[];
            answers: {
                [key: string]: string;
            };
            decisions: {
                authority?: components["schemas"]["TakenDecision"];
                breach?: components["schemas"]["TakenDecision"];
                people?: components["schemas"]["TakenDecision"];
            };
            deletions: {
                answer: {
                    at: string;
                    /** @enum {string} */
                    result: "confirmed" | "partly" | "refused" | "no_answer";
                    text: string;
                } | null;
                at: string;
                due: string;
                files: number;
                id: string;
                service: string;
            }[];
            department: string | null;
            documents: {
                id: string;
                name: string;
                sha256: string;
            }[];
            /** @description The facts of `sluiswacht breach assess` */
            facts: {
                [key: string]: unknown;
            };
            lessons: string | null;
            momentReasons: {
                certainty?: string;
                ended?: string;
                signal?: string;
                started?: string;
            };
            moments: {
                certainty?: string;
                ended?: string;
                signal?: string;
                started?: string;
            };
            notifications: {
                at: string;
                complete: boolean;
                filed: {
                    [key: string]: string;
                };
                /** @enum {string} */
                kind: "initial" | "follow_up" | "withdrawal";
                reason: string | null;
                reference: string | null;
            }[];
            /** @enum {string} */
            origin: "inquiry" | "gate" | "lookup" | "report";
            reference: string | null;
            registered: string;
            reopened: number;
            /** @enum {string} */
            state: "open" | "closed";
            tasks: {
                done: boolean;
                due: string | null;
                id: string;
                text: string;
            }[];
            title: string;
            told: {
                at: string;
                /** @enum {string} */
                by: "letter" | "email" | "phone" | "public_notice";
                people: number;
            }[];
            unknown: (string | components["schemas"]["Localized"])[];
            version: number;
        };
        ChainCheck: {
            brokenAt: number | null;
            entries: number | null;
            head: string | null;
            intact: boolean;
            why: string | null;
        };
        Clock: {
            deadline: string | null;
            hoursLeft: number | null;
            /** @enum {string} */
            id: "authority" | "complete_notification" | "nis2_early_warning" | "nis2_notification" | "nis2_final_report";
            source: string;
            /** @enum {string} */
            state: "not_started" | "running" | "met" | "late" | "overdue";
        };
        ContactWay: {
            deceased: boolean;
            protectedAddress: boolean;
            /** @enum {string} */
            way: "letter" | "email" | "phone" | "through_parents" | "next_of_kin" | "public_notice";
        };
        /** @enum {string} */
        Effect: "allow" | "allow_after_masking" | "warn_and_justify" | "deny";
        FilledForm: {
            answers: {
                answer: string | null;
                asked_of: string;
                number: string;
                /** @enum {string} */
                origin: "recorded" | "derived" | "missing";
                question: string;
            }[];
            /** @enum {string} */
            completeness: "provisional" | "final";
            id: string;
            /** @enum {string} */
            kind: "initial" | "follow_up" | "withdrawal";
            open: string[];
            version: string;
        };
        FormDifferences: {
            differences: {
                filed: string | null;
                number: string;
                question: string;
                register: string | null;
            }[];
            /** @description When the last notification was filed; null when none was */
            filed: string | null;
        };
        Found: {
            more: boolean;
            /** @description Names of inquiries that could not be asked; an answer without them is not complete */
            notSearched: string[];
            /** @description Nobody fits all that was asked; these people fit a part of it */
            partly: boolean;
            people: {
                categories: ("health" | "mental_health" | "addiction" | "youth_care" | "finance" | "criminal" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "housing" | "performance")[];
                /** @enum {string} */
                certainty: "certain" | "probable" | "possible";
                documents: {
                    path: string;
                    uploads: {
                        department?: string;
                        service?: string;
                        timestamp?: string;
                    }[];
                }[];
                id: string;
                inquiry: string;
                labels: ("PERSON" | "BSN" | "DOB" | "ADDRESS" | "POSTCODE" | "PHONE" | "EMAIL" | "IBAN" | "CARD" | "ID_DOC" | "V_NUMBER" | "LICENSE_PLATE" | "CASE_NUMBER" | "USERNAME" | "IP")[];
                /** @description How well the person fits what was asked, above 0 and at most 1 */
                match: number;
                minor: boolean;
                /** @description Masked unless it is revealed: S••• van den B••• */
                name: string;
                /** @enum {string} */
                role: "client" | "child" | "parent" | "sibling" | "relative" | "employee" | "applicant" | "professional" | "public_figure" | "other";
            }[];
        };
        GateDecision: {
            /** @enum {string} */
            accountKind: "anonymous" | "free" | "personal" | "team" | "enterprise" | "api" | "unknown";
            /** @enum {string} */
            action: "prompt" | "upload" | "announce" | "housekeeping" | "unknown";
            at: string;
            bytes: number;
            caseId: string | null;
            dataClasses: string[];
            department: string | null;
            effect: components["schemas"]["Effect"];
            exception: string | null;
            files: number;
            fullyRead: boolean;
            host: string;
            id: string;
            intended: components["schemas"]["Effect"];
            minors: number;
            missing: {
                condition: string;
                text: components["schemas"]["Localized"];
            }[];
            people: number;
            policyVersion: string;
            rules: {
                effect: components["schemas"]["Effect"];
                id: string;
                source: string;
                text: components["schemas"]["Localized"];
            }[];
            service: string | null;
            serviceName: string;
        };
        GateDecisions: {
            decisions: components["schemas"]["GateDecision"][];
            page: number;
            pageLength: number;
            total: number;
        };
        GatePolicy: {
            organisation: string;
            rules: {
                id: string;
                source: string;
                text: components["schemas"]["Localized"];
            }[];
            version: string;
            yaml: string;
        };
        GateTraffic: {
            byDataClass: components["schemas"]["Tally"];
            byDay: {
                allow: number;
                allow_after_masking: number;
                deny: number;
                name: string;
                warn_and_justify: number;
            }[];
            byDepartment: {
                allow: number;
                allow_after_masking: number;
                deny: number;
                name: string;
                warn_and_justify: number;
            }[];
            byEffect: components["schemas"]["Tally"];
            byReason: {
                count: number;
                rule: string;
                text: components["schemas"]["Localized"];
            }[];
            byService: {
                allow: number;
                allow_after_masking: number;
                deny: number;
                name: string;
                /** @description Id in the list of AI services, or host */
                service: string;
                warn_and_justify: number;
            }[];
            from: string;
            requests: number;
            to: string;
            withPersonalData: number;
        };
        /** @enum {string} */
        Handling: "letter" | "protected" | "parents" | "next_of_kin" | "other_way" | "nobody_known";
        Happening: {
            department: string;
            facts: {
                /** @enum {string|null} */
                actor?: "external_attacker" | "employee" | "technical_error" | "processor" | "none" | null;
                backup?: {
                    available?: boolean | null;
                    /** @enum {string|null} */
                    medium?: "electronic" | "paper" | null;
                    relevant?: boolean | null;
                    restored_after_hours?: number | null;
                    restored_fully?: boolean | null;
                } | null;
                /** @enum {string|null} */
                cause?: "misdirected_email" | "misdirected_post" | "lost_post" | "returned_opened_post" | "stolen_device" | "lost_device" | "stolen_paper" | "lost_paper" | "hacking" | "hacking_exfiltration" | "sql_injection" | "malware_on_website" | "ransomware" | "phishing" | "social_engineering" | "credential_stuffing" | "employee_misuse" | "unjustified_lookup" | "ai_upload" | "portal_error" | "wrong_file" | "technical_error" | "outage" | "other" | null;
                contrary_to_policy?: boolean | null;
                controller_type?: string | string[] | null;
                /** @enum {string|null} */
                credentials?: "none" | "strong_hash_salt_not_compromised" | "guessed_valid" | "plain" | null;
                cross_border?: boolean | null;
                data_kinds?: string[] | null;
                disruption?: {
                    /** @enum {string|null} */
                    effect?: "none" | "minor_delay" | "serious" | null;
                    hours?: number | null;
                } | null;
                /** @enum {string|null} */
                exfiltration?: "ruled_out_by_logs" | "confirmed" | "possible" | "not_readable" | "not_applicable" | null;
                financial_data?: boolean | null;
                malicious_intent?: boolean | null;
                measures_after?: string[] | null;
                measures_before?: string[] | null;
                misuse_observed?: boolean | null;
                national_id_numbers?: boolean | null;
                number_of_subjects?: number | {
                    max?: number | null;
                    min?: number | null;
                } | null;
                personal_data_involved?: boolean | null;
                recipient?: {
                    asked_to_delete?: boolean | null;
                    count?: number | null;
                    deletion_confirmed?: boolean | null;
                    /** @enum {string|null} */
                    kind?: "none" | "known_trusted" | "known_private_person" | "many_known" | "unknown" | "unknown_criminal" | "public" | null;
                    professional_secrecy?: boolean | null;
                } | null;
                /** @enum {string|null} */
                role?: "controller" | "processor" | null;
                security_principles?: ("confidentiality" | "integrity" | "availability")[] | null;
                special_categories?: ("health" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "criminal")[] | null;
                subject_groups?: string[] | null;
                undetected_days?: number | null;
                unintelligible?: {
                    applied?: boolean | null;
                    key_compromised?: boolean | null;
                    state_of_the_art?: boolean | null;
                } | null;
                vulnerable_subjects?: boolean | null;
            } & {
                [key: string]: unknown;
            };
            /** @enum {string} */
            origin: "inquiry" | "gate" | "lookup" | "report";
            reference: string;
            title: string;
            /** @enum {string} */
            type: "opened";
            /** @default [] */
            unknown: (string | {
                en: string;
                nl: string;
            })[];
        } | {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            moment: "signal" | "certainty" | "started" | "ended";
            reason: string;
            /** @enum {string} */
            type: "moment";
        } | {
            facts: {
                /** @enum {string|null} */
                actor?: "external_attacker" | "employee" | "technical_error" | "processor" | "none" | null;
                backup?: {
                    available?: boolean | null;
                    /** @enum {string|null} */
                    medium?: "electronic" | "paper" | null;
                    relevant?: boolean | null;
                    restored_after_hours?: number | null;
                    restored_fully?: boolean | null;
                } | null;
                /** @enum {string|null} */
                cause?: "misdirected_email" | "misdirected_post" | "lost_post" | "returned_opened_post" | "stolen_device" | "lost_device" | "stolen_paper" | "lost_paper" | "hacking" | "hacking_exfiltration" | "sql_injection" | "malware_on_website" | "ransomware" | "phishing" | "social_engineering" | "credential_stuffing" | "employee_misuse" | "unjustified_lookup" | "ai_upload" | "portal_error" | "wrong_file" | "technical_error" | "outage" | "other" | null;
                contrary_to_policy?: boolean | null;
                controller_type?: string | string[] | null;
                /** @enum {string|null} */
                credentials?: "none" | "strong_hash_salt_not_compromised" | "guessed_valid" | "plain" | null;
                cross_border?: boolean | null;
                data_kinds?: string[] | null;
                disruption?: {
                    /** @enum {string|null} */
                    effect?: "none" | "minor_delay" | "serious" | null;
                    hours?: number | null;
                } | null;
                /** @enum {string|null} */
                exfiltration?: "ruled_out_by_logs" | "confirmed" | "possible" | "not_readable" | "not_applicable" | null;
                financial_data?: boolean | null;
                malicious_intent?: boolean | null;
                measures_after?: string[] | null;
                measures_before?: string[] | null;
                misuse_observed?: boolean | null;
                national_id_numbers?: boolean | null;
                number_of_subjects?: number | {
                    max?: number | null;
                    min?: number | null;
                } | null;
                personal_data_involved?: boolean | null;
                recipient?: {
                    asked_to_delete?: boolean | null;
                    count?: number | null;
                    deletion_confirmed?: boolean | null;
                    /** @enum {string|null} */
                    kind?: "none" | "known_trusted" | "known_private_person" | "many_known" | "unknown" | "unknown_criminal" | "public" | null;
                    professional_secrecy?: boolean | null;
                } | null;
                /** @enum {string|null} */
                role?: "controller" | "processor" | null;
                security_principles?: ("confidentiality" | "integrity" | "availability")[] | null;
                special_categories?: ("health" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "criminal")[] | null;
                subject_groups?: string[] | null;
                undetected_days?: number | null;
                unintelligible?: {
                    applied?: boolean | null;
                    key_compromised?: boolean | null;
                    state_of_the_art?: boolean | null;
                } | null;
                vulnerable_subjects?: boolean | null;
            } & {
                [key: string]: unknown;
            };
            reason: string;
            /** @enum {string} */
            type: "facts";
        } | {
            text: string;
            /** @enum {string} */
            type: "note";
        } | {
            /** Format: date-time */
            due: string;
            task: string;
            text: string;
            /** @enum {string} */
            type: "task";
        } | {
            task: string;
            /** @enum {string} */
            type: "task_done";
        } | {
            document: string;
            name: string;
            sha256: string;
            /** @enum {string} */
            type: "document";
        } | {
            text: string;
            /** @enum {string} */
            type: "advice";
        } | {
            /** @enum {string} */
            about: "breach" | "authority" | "people";
            /** @default false */
            fourEyes: boolean;
            /**
             * @default none
             * @enum {string}
             */
            ground: "34(3)(a)" | "34(3)(b)" | "34(3)(c)" | "UAVG41" | "none";
            /** @enum {string} */
            outcome: "yes" | "no" | "public";
            reason: string;
            /** @enum {string} */
            type: "decision";
        } | {
            /** @enum {string} */
            about: "breach" | "authority" | "people";
            approved: boolean;
            reason: string;
            /** @enum {string} */
            type: "approval";
        } | {
            /** @enum {string} */
            question: "11" | "1.1" | "1.1.a" | "1.1.b" | "1.1.c" | "1.2" | "1.3" | "2.1.1" | "2.2.1" | "3.1.1" | "3.1.2" | "3.2.1" | "3.2.2" | "3.3" | "4.1.1" | "4.1.2" | "4.2" | "4.3" | "4.4" | "4.5" | "5.1" | "5.2" | "5.3" | "5.4" | "6.1" | "6.2" | "6.3.1" | "7.1" | "7.2" | "7.3" | "8.1" | "9.1" | "9.2" | "9.3" | "10.1" | "10.2" | "10.3" | "10.4" | "10.5";
            text: string | null;
            /** @enum {string} */
            type: "answer";
        } | {
            /** Format: date-time */
            at: string;
            complete: boolean;
            /** @default {} */
            filed: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "initial" | "follow_up" | "withdrawal";
            reason: string;
            reference: string;
            /** @enum {string} */
            type: "notified";
        } | {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "letter" | "email" | "phone" | "public_notice";
            people: number;
            /** @enum {string} */
            type: "told";
        } | {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            due: string;
            files: number;
            request: string;
            service: string;
            /** @enum {string} */
            type: "deletion_requested";
        } | {
            /** Format: date-time */
            at: string;
            request: string;
            /** @enum {string} */
            result: "confirmed" | "partly" | "refused" | "no_answer";
            text: string;
            /** @enum {string} */
            type: "deletion_answered";
        } | {
            reason: string;
            /** @enum {string} */
            type: "reopened";
        } | {
            lessons: string;
            reason: string;
            /** @enum {string} */
            type: "closed";
        };
        Inquiries: {
            inquiries: {
                id: string;
                name: string;
                progress: components["schemas"]["InquiryProgress"];
            }[];
        };
        Inquiry: {
            /** @description Cases that were made from it */
            cases: {
                id: string;
                title: string;
            }[];
            /** @description null while they are counted for the first time; ask again */
            figures: {
                byCategory: {
                    /** @enum {string} */
                    category: "health" | "mental_health" | "addiction" | "youth_care" | "finance" | "criminal" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "housing" | "performance";
                    files: number;
                    people: number;
                }[];
                byDocumentType: {
                    files: number;
                    type: string;
                }[];
                byLabel: {
                    findings: number;
                    /** @enum {string} */
                    label: "PERSON" | "BSN" | "DOB" | "ADDRESS" | "POSTCODE" | "PHONE" | "EMAIL" | "IBAN" | "CARD" | "ID_DOC" | "V_NUMBER" | "LICENSE_PLATE" | "CASE_NUMBER" | "USERNAME" | "IP";
                    people: number;
                }[];
                byStatus: {
                    files: number;
                    status: string;
                }[];
                days: components["schemas"]["InquiryGroup"][];
                departments: components["schemas"]["InquiryGroup"][];
                /** @description When these figures were counted */
                made: string;
                services: components["schemas"]["InquiryGroup"][];
                totals: {
                    bytes: number;
                    files: number;
                    filesEmpty: number;
                    filesNotRead: number;
                    filesPurged: number;
                    filesRead: number;
                    filesWithPersonalData: number;
                    minors: number;
                    people: number;
                    professionals: number;
                    publicFigures: number;
                    uploads: number;
                    withBsn: number;
                    withSpecialCategories: number;
                };
                unknown: {
                    doubtfulFiles: number;
                    filesWithoutUpload: number | null;
                    imagesOfPeople: number;
                    manifestProblems: number;
                    period: {
                        first: string;
                        last: string;
                    } | null;
                    possiblePeople: number;
                    uploadsWithoutFile: number;
                    uploadsWithoutTime: number;
                };
            } | null;
            id: string;
            name: string;
            progress: components["schemas"]["InquiryProgress"];
            /** @description Until when this account sees the names of everybody in it */
            revealedUntil: string | null;
        };
        InquiryGroup: {
            files: number;
            filesWithPersonalData: number;
            name: string;
            people: number;
            uploads: number;
        };
        InquiryProgress: {
            /** @description Files that were read */
            files: number;
            filesPerSecond: number | null;
            filesTotal: number;
            people: number;
            /** @description Files that could not be read whole */
            problems: number;
            secondsLeft: number | null;
            /** @enum {string} */
            state: "running" | "ready" | "unreachable";
        };
        InvitedAccount: {
            account: components["schemas"]["Account"];
            /** @description One-time code to hand over; shown once, valid 7 days */
            invitation: string;
        };
        Letter: {
            blocks: ({
                /** @enum {string} */
                kind: "paragraph" | "heading";
                text: string;
            } | {
                items: string[];
                /** @enum {string} */
                kind: "list";
            })[];
            head: {
                dated: string;
                reference: string;
                sender: string[];
            };
            /** @enum {string} */
            lang: "nl" | "en";
            subject: string;
        };
        Localized: {
            en: string;
            nl: string;
        };
        LookupAlert: components["schemas"]["LookupAlertRow"] & {
            /** @description What speaks for the official */
            against: {
                evidence: string;
                text: string;
            }[];
            eventIds: string[];
            judgement: {
                at: string;
                by: string;
                reason: string;
                /** @enum {string} */
                verdict: "justified" | "unjustified" | "unknown";
            } | null;
            missing: string[];
            purpose: string | null;
            reasons: {
                evidence: string;
                text: string;
            }[];
            /** @description The official was heard */
            reply: {
                at: string;
                by: string;
                text: string;
            } | null;
            revealedUntil: string | null;
            role: string | null;
            secretAddress: boolean;
            /** @description How many residents it is about */
            subjects: number;
            systems: string[];
            timeline: {
                action: string;
                at: string;
                system: string;
            }[];
        };
        LookupAlertRow: {
            caseId: string | null;
            first: string | null;
            id: string;
            kind: string;
            last: string | null;
            log: string;
            lookups: number;
            /** @description A pseudonym until two people revealed the official */
            official: string;
            score: number;
            /** @enum {string|null} */
            verdict: "justified" | "unjustified" | "unknown" | null;
        };
        LookupAlerts: {
            alerts: components["schemas"]["LookupAlertRow"][];
            page: number;
            pageLength: number;
            total: number;
        };
        LookupAnalysisStarted: {
            /** @enum {string} */
            state: "running";
        };
        LookupLogs: {
            logs: {
                alerts: number | null;
                analysed: string | null;
                explainedShare: number | null;
                id: string;
                lookups: number | null;
                name: string;
                problem: {
                    en: string;
                    nl: string;
                } | null;
                /** @enum {string} */
                state: "new" | "running" | "ready" | "failed";
            }[];
        };
        Me: {
            account: {
                hasPassword: boolean;
                id: string;
                login: string;
                name: string;
            };
            /** @description Goes into the header X-CSRF-Token of every change */
            csrf: string;
            /** @description When the session ends unless something is asked before */
            expires: string;
            /** @enum {string} */
            lang: "nl" | "en";
            permissions: ("incident.report" | "overview.read" | "inquiry.read" | "inquiry.people" | "inquiry.find" | "reveal.ask" | "reveal.approve" | "case.read" | "case.open" | "case.note" | "case.work" | "case.decide" | "case.approve" | "case.advise" | "case.people" | "case.letters" | "register.read" | "gate.read" | "gate.register" | "exception.ask" | "exception.approve" | "lookups.read" | "lookups.judge" | "audit.read" | "settings.read" | "settings.write" | "accounts.manage")[];
            roles: ("reporter" | "privacy_officer" | "fg" | "ciso" | "investigator" | "auditor" | "administrator")[];
            stage: components["schemas"]["SignInStage"];
        };
        NextStep: {
            due: string | null;
            /** @enum {string} */
            id: "signal" | "certainty" | "decide_breach" | "decide_authority" | "decide_people" | "approve" | "decide_again" | "notify" | "complete" | "tell" | "remind_deletion" | "task" | "close";
            overdue: boolean;
            text: components["schemas"]["Localized"];
        };
        Overview: {
            /** @description Running and overdue clocks, soonest first */
            clocks: {
                caseId: string;
                clock: components["schemas"]["Clock"];
                title: string;
            }[];
            figures: {
                /** @description null without look-ups */
                alertsWaiting: number | null;
                exceptionsWaiting: number;
                openCases: number;
                overdue: number;
                peopleToTell: number;
                /** @description null without a gate */
                refusedThisWeek: number | null;
                revealsWaiting: number;
            };
            inquiriesRunning: {
                files: number;
                filesTotal: number;
                id: string;
                name: string;
            }[];
            /** @description What needs somebody now, most urgent first, at most 50 */
            steps: {
                caseId: string;
                step: components["schemas"]["NextStep"];
                title: string;
            }[];
        };
        OwnReports: {
            reports: {
                id: string;
                registered: string;
                /** @enum {string} */
                state: "open" | "closed";
                title: string;
            }[];
        };
        PasskeyOptions: {
            [key: string]: unknown;
        };
        Passkeys: {
            passkeys: {
                id: string;
                lastUsed: string | null;
                made: string;
                name: string;
            }[];
        };
        People: {
            page: number;
            pageLength: number;
            people: components["schemas"]["PersonRow"][];
            total: number;
        };
        PeopleToTell: {
            /** @description Batches of 500 letters */
            batches: number;
            /** @description People by status */
            counts: {
                [key: string]: number;
            };
            /** @description People by how they must be handled */
            handling: {
                [key: string]: number;
            };
            page: number;
            pageLength: number;
            people: {
                categories: ("health" | "mental_health" | "addiction" | "youth_care" | "finance" | "criminal" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "housing" | "performance")[];
                handling: components["schemas"]["Handling"];
                id: string;
                labels: ("PERSON" | "BSN" | "DOB" | "ADDRESS" | "POSTCODE" | "PHONE" | "EMAIL" | "IBAN" | "CARD" | "ID_DOC" | "V_NUMBER" | "LICENSE_PLATE" | "CASE_NUMBER" | "USERNAME" | "IP")[];
                minor: boolean;
                name: string | null;
                pseudonym: string;
                /** @enum {string} */
                role: "client" | "child" | "parent" | "sibling" | "relative" | "employee" | "applicant" | "professional" | "public_figure" | "other";
                status: components["schemas"]["TellStatus"];
                /** @enum {string} */
                way: "letter" | "email" | "phone" | "through_parents" | "next_of_kin" | "public_notice";
            }[];
            total: number;
        };
        Person: components["schemas"]["PersonRow"] & {
            aliases: string[];
            files: {
                path: string;
                uploads: {
                    department?: string;
                    service?: string;
                    timestamp?: string;
                }[];
            }[];
            /** @description Masked until revealed */
            identifiers: {
                kind: string;
                values: string[];
            }[];
            passages: {
                categories: ("health" | "mental_health" | "addiction" | "youth_care" | "finance" | "criminal" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "housing" | "performance")[];
                document: string;
                marks: {
                    end: number;
                    /** @enum {string} */
                    label: "PERSON" | "BSN" | "DOB" | "ADDRESS" | "POSTCODE" | "PHONE" | "EMAIL" | "IBAN" | "CARD" | "ID_DOC" | "V_NUMBER" | "LICENSE_PLATE" | "CASE_NUMBER" | "USERNAME" | "IP";
                    own: boolean;
                    start: number;
                }[];
                part: string | null;
                text: string;
            }[];
            /** @description Why the mentions were taken together, as codes */
            reasons: string[];
            revealedUntil: string | null;
        };
        PersonRow: {
            categories: ("health" | "mental_health" | "addiction" | "youth_care" | "finance" | "criminal" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "housing" | "performance")[];
            /** @enum {string} */
            certainty: "certain" | "probable" | "possible";
            contact: components["schemas"]["ContactWay"];
            documents: number;
            id: string;
            labels: ("PERSON" | "BSN" | "DOB" | "ADDRESS" | "POSTCODE" | "PHONE" | "EMAIL" | "IBAN" | "CARD" | "ID_DOC" | "V_NUMBER" | "LICENSE_PLATE" | "CASE_NUMBER" | "USERNAME" | "IP")[];
            minor: boolean;
            /** @description null until it is revealed */
            name: string | null;
            pseudonym: string;
            /** @enum {string} */
            role: "client" | "child" | "parent" | "sibling" | "relative" | "employee" | "applicant" | "professional" | "public_figure" | "other";
        };
        Problem: {
            /** @description ERR_CASE_EXISTS: the case that was made before */
            caseId?: string;
            code: string;
            /** @description ERR_CASE_CHANGED: what others did in the meantime */
            events?: unknown[];
            field?: string;
            message: components["schemas"]["Localized"];
            /** @description ERR_CASE_CHANGED: the version that is there now */
            version?: number;
        };
        Register: {
            entries: components["schemas"]["RegisterEntry"][];
            page: number;
            pageLength: number;
            total: number;
        };
        RegisterEntry: {
            apIncident: string;
            cause: string | null;
            certainty: string | null;
            /** @description What was decided and why, as the register keeps it */
            decisions: string;
            department: string | null;
            encrypted: boolean | null;
            id: string;
            isBreach: boolean;
            notified: string | null;
            people: {
                max: number | null;
                min: number | null;
            };
            quality: {
                differsFromFiled: boolean;
                incomplete: boolean;
                nobodyTold: boolean;
                registeredLate: boolean;
            };
            registered: string;
            /** @enum {string} */
            risk: "unlikely" | "risk" | "high";
            signal: string | null;
            /** @enum {string} */
            state: "open" | "closed";
            title: string;
            told: string | null;
            /** @enum {string} */
            type: "letter_or_parcel" | "email" | "hacking_malware_phishing" | "other";
        };
        Reported: {
            id: string;
        };
        RevealRequest: {
            alert: string | null;
            asked: string;
            askedBy: string;
            askedByMe: boolean;
            id: string;
            inquiry: string | null;
            judgedBy: string | null;
            person: string | null;
            reason: string;
            /** @enum {string} */
            state: "waiting" | "approved" | "rejected" | "expired";
            /** @enum {string} */
            subject: "inquiry" | "person" | "alert";
            /** @description Name of the inquiry, pseudonym of the person, id of the alert */
            subjectName: string;
            until: string | null;
        };
        RevealRequests: {
            requests: components["schemas"]["RevealRequest"][];
        };
        Settings: {
            /** @description Answers on the AP’s form that are the same for every case, by number */
            form: {
                [key: string]: string;
            };
            /** @description Measures taken, as sentences for letters */
            measures: {
                en: string[];
                nl: string[];
            };
            /** @description Show the clocks of the Cyberbeveiligingswet */
            nis2: boolean;
            sender: {
                contact: string;
                email: string;
                /** @description Address of the FG */
                officer: string;
                organisation: string;
                phone: string;
                /** @description Street and number, or post-office box */
                street: string;
                /** @description Postcode and place */
                town: string;
                website: string;
            };
            workers: number | null;
        };
        Share: {
            count: number;
            of: number;
        };
        /** @enum {string} */
        SignInStage: "second_factor" | "enrol" | "full";
        Start: {
            demo: boolean;
            localAccounts: boolean;
            oidc: {
                name: string;
            } | null;
            organisation: string;
            setupNeeded: boolean;
        };
        Statistics: {
            breaches: number;
            byApIncident: components["schemas"]["Tally"];
            byCause: components["schemas"]["Tally"] & unknown;
            byCbsType: {
                email?: number;
                hacking_malware_phishing?: number;
                letter_or_parcel?: number;
                other?: number;
            };
            byDepartment: components["schemas"]["Tally"];
            byKind: components["schemas"]["Tally"];
            byMonth: components["schemas"]["Tally"];
            bySize: components["schemas"]["Tally"] & unknown;
            detections: {
                alerts: number | null;
                alertsConfirmed: number;
                becameCase: number;
                records: number | null;
            };
            /** @description Entries that were decided not to be a breach */
            incidents: number;
            informed: components["schemas"]["Share"];
            medianHours: {
                certaintyToNotification: number | null;
                signalToCertainty: number | null;
            };
            national: {
                notifications: {
                    email?: number;
                    hacking_malware_phishing?: number;
                    letter_or_parcel?: number;
                    other?: number;
                };
                period: string;
                shares: {
                    [key: string]: number;
                };
                source: string;
                status: string;
            };
            notifiedInTime: components["schemas"]["Share"];
            notUnintelligible: components["schemas"]["Share"];
            /** @description The five quality measures of a municipal register */
            quality: {
                /** @description What the last check of the chain found; null when it was not checked yet */
                chainIntact: boolean | null;
                /** @description Always 0: the register is a chain of hashes from which nothing can be deleted */
                deletedTooEarly: number;
                differsFromFiled: number;
                entries: number;
                incomplete: number;
                nobodyTold: number;
                registeredLate: number;
            };
            registeredInTime: components["schemas"]["Share"];
            year: number | null;
            /** @description Years of which there are entries */
            years: number[];
        };
        TakenDecision: {
            /** @enum {string} */
            about: "breach" | "authority" | "people";
            at: string;
            by: string;
            ground: string;
            /** @enum {string} */
            outcome: "yes" | "no" | "public";
            reason: string;
            secondPerson: string | null;
            /** @enum {string} */
            state: "taken" | "pending" | "approved" | "rejected";
        };
        Tally: {
            count: number;
            name: string;
        }[];
        /** @enum {string} */
        TellStatus: "to_tell" | "letter_made" | "sent" | "returned" | "told" | "not_told";
        TellStatusChanged: {
            changed: number;
            counts: {
                [key: string]: number;
            };
        };
        TotpEnrolment: {
            secret: string;
            /** @description otpauth:// address for a QR code */
            uri: string;
        };
        UploadsAtServices: {
            services: {
                accounts: number;
                files: number;
                firstDay: string | null;
                lastDay: string | null;
                provider: string | null;
                requested: boolean;
                service: string;
            }[];
        };
        VersionedSettings: {
            settings: components["schemas"]["Settings"];
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: string;
                    roles: ("reporter" | "privacy_officer" | "fg" | "ciso" | "investigator" | "auditor" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedAccount"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled: boolean;
                    name: string;
                    roles: ("reporter" | "privacy_officer" | "fg" | "ciso" | "investigator" | "auditor" | "administrator")[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsIdReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedAccount"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                account?: string;
                action?: string;
                /** @description `seq` under which to go on */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuditCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainCheck"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCases: {
        parameters: {
            query?: {
                origin?: "inquiry" | "gate" | "lookup" | "report";
                page?: number;
                query?: string;
                state?: "open" | "closed" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cases"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opening: components["schemas"]["Happening"];
                } | {
                    from: {
                        /** @description Estimate over so many days when the log covers fewer */
                        daysAsked?: number;
                        id: string;
                        /** @enum {string} */
                        kind: "inquiry" | "gate" | "lookup";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdAdvice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "breach" | "authority" | "people";
                    approved: boolean;
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "breach" | "authority" | "people";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    ground?: "34(3)(a)" | "34(3)(b)" | "34(3)(c)" | "UAVG41" | "none";
                    /** @enum {string} */
                    outcome: "yes" | "no" | "public";
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdDeletionRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When to remind; 14 days unless said otherwise
                     */
                    due?: string;
                    service: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdDeletionRequestsRequestAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "confirmed" | "partly" | "refused" | "no_answer";
                    text: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdDeletionRequestsRequestLetter: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdDocuments: {
        parameters: {
            query: {
                name: string;
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdDocumentsDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdForm: {
        parameters: {
            query?: {
                kind?: "initial" | "follow_up" | "withdrawal";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledForm"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdFormJson: {
        parameters: {
            query?: {
                kind?: "initial" | "follow_up" | "withdrawal";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdFormPdf: {
        parameters: {
            query?: {
                kind?: "initial" | "follow_up" | "withdrawal";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdFormCompare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDifferences"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdHappenings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    happening: components["schemas"]["Happening"];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdLetterPreview: {
        parameters: {
            query: {
                lang?: "nl" | "en";
                person: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdLettersCsv: {
        parameters: {
            query: {
                handling?: "letter" | "protected" | "parents" | "next_of_kin" | "other_way" | "nobody_known";
                lang?: "nl" | "en";
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdLettersZip: {
        parameters: {
            query: {
                /** @description 500 letters each */
                batch?: number;
                format?: "docx" | "pdf" | "csv";
                /** @description Those who need special care come in a batch of their own */
                handling?: "letter" | "protected" | "parents" | "next_of_kin" | "other_way" | "nobody_known";
                lang?: "nl" | "en";
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdNoticeDocx: {
        parameters: {
            query: {
                lang?: "nl" | "en";
                why: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdNoticePdf: {
        parameters: {
            query: {
                lang?: "nl" | "en";
                why: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdPeople: {
        parameters: {
            query?: {
                contact?: "letter" | "email" | "phone" | "through_parents" | "next_of_kin" | "public_notice";
                handling?: "letter" | "protected" | "parents" | "next_of_kin" | "other_way" | "nobody_known";
                page?: number;
                status?: "to_tell" | "letter_made" | "sent" | "returned" | "told" | "not_told";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleToTell"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdPeopleStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filter?: {
                        /** @enum {string} */
                        handling?: "letter" | "protected" | "parents" | "next_of_kin" | "other_way" | "nobody_known";
                        /** @enum {string} */
                        status?: "to_tell" | "letter_made" | "sent" | "returned" | "told" | "not_told";
                    };
                    ids?: string[];
                    /** @enum {string} */
                    status: "to_tell" | "letter_made" | "sent" | "returned" | "told" | "not_told";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TellStatusChanged"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadsAtServices"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Absent: all inquiries */
                    inquiry?: string;
                    /** @description Names and identifiers, each one item */
                    query: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateDecisions: {
        parameters: {
            query?: {
                department?: string;
                effect?: "allow" | "allow_after_masking" | "warn_and_justify" | "deny";
                from?: string;
                /** @description Incident number that a user was shown */
                id?: string;
                page?: number;
                service?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDecisions"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateDecisionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDecision"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateExceptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiExceptions"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGateExceptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskedException"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiException"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateExceptionsYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGateExceptionsIdJudgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approved: boolean;
                    /**
                     * @description Conditions that need not be met
                     * @default []
                     */
                    conditions?: string[];
                    /** @description Absent = as asked */
                    dataClasses?: ("none" | "contact" | "bsn" | "identity_document" | "special_category" | "criminal" | "minors" | "cv" | "debts" | "financial" | "case_file" | "personal" | "unread")[];
                    /** @description Where the advice of the FG is kept; needed to approve */
                    fgAdvice?: string;
                    reason: string;
                    /** @description Id of the use of the register it comes down to; absent = as asked */
                    use?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiException"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGateExceptionsIdWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiException"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatePolicy"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiRegister"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putGateRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: string;
                    yaml: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiRegister"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGateTraffic: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateTraffic"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInquiries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inquiries"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInquiriesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInquiriesIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInquiriesIdPeople: {
        parameters: {
            query?: {
                /** @description Without officials and public figures (true), only them (false) */
                affected?: "true" | "false";
                category?: "health" | "mental_health" | "addiction" | "youth_care" | "finance" | "criminal" | "religion" | "ethnicity" | "political" | "union" | "sexual" | "biometric" | "genetic" | "housing" | "performance" | "any" | "none";
                certainty?: "certain" | "probable" | "possible";
                contact?: "letter" | "email" | "phone" | "through_parents" | "next_of_kin" | "public_notice" | "protected";
                label?: "PERSON" | "BSN" | "DOB" | "ADDRESS" | "POSTCODE" | "PHONE" | "EMAIL" | "IBAN" | "CARD" | "ID_DOC" | "V_NUMBER" | "LICENSE_PLATE" | "CASE_NUMBER" | "USERNAME" | "IP";
                minor?: "true" | "false";
                page?: number;
                /** @description A pseudonym or its beginning; for names use POST /find */
                query?: string;
                role?: "client" | "child" | "parent" | "sibling" | "relative" | "employee" | "applicant" | "professional" | "public_figure" | "other";
                sort?: "severity" | "documents" | "certainty" | "pseudonym";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInquiriesIdPeoplePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInquiriesIdPeoplePersonRevealRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRequest"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInquiriesIdRevealRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRequest"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoginPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoginTotpEnrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLookups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupLogs"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLookupsIdAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAnalysisStarted"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLookupsAlerts: {
        parameters: {
            query?: {
                kind?: string;
                page?: number;
                verdict?: "justified" | "unjustified" | "unknown" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAlerts"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLookupsAlertsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAlert"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLookupsAlertsIdReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAlert"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLookupsAlertsIdRevealRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRequest"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLookupsAlertsIdVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @enum {string} */
                    verdict: "justified" | "unjustified" | "unknown";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAlert"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMeLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    lang: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMePasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMePasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        [key: string]: unknown;
                    };
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMePasskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMePasskeysOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOidcCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends the browser on */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOidcStart: {
        parameters: {
            query?: {
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends the browser on */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegister: {
        parameters: {
            query?: {
                page?: number;
                query?: string;
                type?: "letter_or_parcel" | "email" | "hacking_malware_phishing" | "other";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisterCsv: {
        parameters: {
            query?: {
                lang?: "nl" | "en";
                query?: string;
                type?: "letter_or_parcel" | "email" | "hacking_malware_phishing" | "other";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisterJson: {
        parameters: {
            query?: {
                lang?: "nl" | "en";
                query?: string;
                type?: "letter_or_parcel" | "email" | "hacking_malware_phishing" | "other";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisterXlsx: {
        parameters: {
            query?: {
                lang?: "nl" | "en";
                query?: string;
                type?: "letter_or_parcel" | "email" | "hacking_malware_phishing" | "other";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReports"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One of the causes of `sluiswacht breach assess` */
                    cause?: string;
                    department?: string;
                    /** Format: date-time */
                    noticed: string;
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reported"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRevealRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRequests"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRevealRequestsIdApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRequest"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRevealRequestsIdReject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealRequest"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionedSettings"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionedSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionedSettings"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    login: string;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Start"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description 400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
