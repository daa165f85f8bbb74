namespace CaseReview.UnitTests.Timetables;

/// <summary>
/// The dates that each partnership's papers set, as read from the papers: milestone, rule, on whose word, who is reminded, who is told when it is
/// late, and the places in the papers. Where no paper names a person, the person is ours.
/// </summary>
internal static class PaperTables
{
    /// <summary>The Case Review Group papers and the rapid review protocol.</summary>
    public const string Doncaster = """
        notify-panel | 5 working-days after became-aware | statutory | agency:trust, BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together; protocol, section 1; papers, step 7
        notify-ofsted-and-secretary-of-state | 5 working-days after became-aware | statutory | agency:council, agency:trust, BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together; protocol, section 1; papers, step 2
        notify-care-leaver-death | 5 working-days after became-aware | national-default | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | A default of this product
        notify-partnership | 5 working-days after became-aware | local | agency:trust, BusinessUnitOfficer | GroupChair | protocol, section 1; and flowchart
        notify-group | 5 working-days after became-aware | local | agency:trust, BusinessUnitOfficer | BusinessUnitManager | papers, step 8
        submit-referral | 5 working-days after became-aware | local | agency:trust, BusinessUnitOfficer | BusinessUnitManager | protocol, flowchart
        scoping-meeting | 48 clock-hours after business-unit-notified | local | BusinessUnitOfficer, BusinessUnitManager, GroupChair | IndependentChair | protocol, section 2
        scoping-meeting | 48 clock-hours after referral-received | local | BusinessUnitOfficer, BusinessUnitManager, GroupChair | IndependentChair | protocol, flowchart
        request-returns | 5 working-days after became-aware | local | BusinessUnitOfficer, BusinessUnitManager | GroupChair | papers, step 9
        request-returns | 5 working-days after panel-notified | local | BusinessUnitManager | GroupChair | protocol, section 2
        returns-due | 5 working-days after returns-requested | local | SafeguardingLead, GroupMember | GroupChair | papers, step 10
        returns-due | 5 working-days after returns-requested | local | SafeguardingLead, GroupMember | GroupChair | protocol, section 2
        rapid-review-meeting | 8 working-days after returns-requested | local | BusinessUnitOfficer, BusinessUnitManager | GroupChair | papers, step 11
        draft-to-group | 10 working-days after rapid-review-commissioned | local | BusinessUnitManager | GroupChair | papers, step 12
        draft-to-partners | 12 working-days after rapid-review-commissioned | local | BusinessUnitManager | GroupChair | papers, step 13
        partner-sign-off | 48 clock-hours after draft-shared-with-partners | local | AccountableOfficer, NominatedDeputy | GroupChair, IndependentChair | protocol, section 2
        submit-to-panel | 15 working-days after panel-notified | statutory | BusinessUnitManager | AccountableOfficer | Working Together; protocol, section 2
        submit-to-panel | 15 working-days after referral-received | local | BusinessUnitManager | AccountableOfficer | protocol, flowchart step 7
        submit-to-panel | 15 working-days after rapid-review-commissioned | local | BusinessUnitManager | AccountableOfficer | papers, step 14
        panel-response | 10 working-days after panel-meeting-held | local | BusinessUnitOfficer | GroupChair | protocol, flowchart
        complete-review | 6 calendar-months after review-decided | national-expectation | Reviewer, GroupMember, BusinessUnitManager | agency:council, IndependentChair | Working Together; protocol, flowchart
        papers-out | 5 working-days before meeting-planned | local | BusinessUnitOfficer | GroupChair | papers, administration
        minutes-out | 5 working-days after meeting-held | local | BusinessUnitOfficer, GroupChair | BusinessUnitManager | papers, administration
        next-meeting | 1 calendar-months after meeting-held | local | BusinessUnitOfficer | GroupChair | papers, meetings
        carry-out-action | 0 calendar-days after action-due | local | GroupMember | GroupChair | papers, objectives
        highlight-report | 0 calendar-days after quarter-ended | local | GroupChair | IndependentChair | papers, reporting
        partners-discuss | 1 clock-hours after partner-told | national-default | agency:council, agency:trust | IndependentChair | A default of this product; protocol, section 1
        notices-out | 1 clock-hours after business-unit-notified | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product; protocol, section 1
        referral-notices-out | 1 clock-hours after referral-received | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product; protocol, section 6
        request-notices-out | 1 clock-hours after information-requested | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product; protocol, section 6
        # The papers say nothing
        rapid-review-meeting | 4 working-days before submit-to-panel | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        panel-acknowledgement | 5 working-days after report-submitted | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product
        report-to-panel-before-publication | 7 working-days before publication-planned | national-expectation | BusinessUnitManager | GroupChair | Working Together
        agenda-items-in | 7 working-days before meeting-planned | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        annual-report | 12 calendar-months after year-ended | national-default | BusinessUnitManager | GroupChair | A default of this product
        terms-review | 12 calendar-months after terms-reviewed | national-default | BusinessUnitManager | GroupChair | A default of this product
        reply-to-information-request | 10 working-days after information-requested | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        """;

    /// <summary>The subgroup’s terms of reference.</summary>
    public const string KingstonAndRichmond = """
        notify-panel | 5 working-days after became-aware | statutory | agency:afc, BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        scoping-meeting | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager, GroupChair | GroupChair | A default of this product
        request-returns | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        returns-due | 5 working-days after returns-requested | national-default | SafeguardingLead, GroupMember | GroupChair | A default of this product
        rapid-review-meeting | 10 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        draft-to-group | 11 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        draft-to-partners | 12 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        submit-to-panel | 15 working-days after panel-notified | statutory | BusinessUnitManager | AccountableOfficer | Working Together
        complete-review | 6 calendar-months after review-decided | national-expectation | Reviewer, BusinessUnitManager | AccountableOfficer | Working Together
        papers-out | 5 working-days before meeting-planned | local | BusinessUnitOfficer | GroupChair | governance
        minutes-out | 3 calendar-weeks after meeting-held | local | BusinessUnitOfficer | GroupChair | governance
        next-meeting | 3 calendar-months after meeting-held | local | BusinessUnitOfficer | GroupChair | governance
        carry-out-action | 0 calendar-days after action-due | local | GroupMember | GroupChair | reference, purpose
        update-to-board | 0 calendar-days after quarter-ended | local | GroupChair | AccountableOfficer | governance
        terms-review | 12 calendar-months after terms-reviewed | local | BusinessUnitManager | AccountableOfficer | terms of reference, review
        # The papers say nothing
        notify-ofsted-and-secretary-of-state | 5 working-days after became-aware | statutory | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        notify-care-leaver-death | 5 working-days after became-aware | national-default | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | A default of this product
        partner-sign-off | 2 working-days after draft-shared-with-partners | national-default | AccountableOfficer, NominatedDeputy | GroupChair, IndependentChair | A default of this product
        panel-acknowledgement | 5 working-days after report-submitted | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product
        report-to-panel-before-publication | 7 working-days before publication-planned | national-expectation | BusinessUnitManager | GroupChair | Working Together
        agenda-items-in | 7 working-days before meeting-planned | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        annual-report | 12 calendar-months after year-ended | national-default | BusinessUnitManager | GroupChair | A default of this product
        reply-to-information-request | 10 working-days after information-requested | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        """;

    /// <summary>The joint terms of reference.</summary>
    public const string Herefordshire = """
        notify-panel | 5 working-days after became-aware | statutory | agency:council, BusinessUnitOfficer, BusinessUnitManager | IndependentChair | Working Together
        submit-referral | 0 working-days after agency-aware | national-default | SafeguardingLead | GroupChair | A default of this product; section 7 i
        returns-due | 5 working-days after returns-requested | national-default | SafeguardingLead, GroupMember | GroupMember, GroupChair | A default of this product; section 7 iv
        submit-to-panel | 15 working-days after panel-notified | statutory | BusinessUnitManager | AccountableOfficer | Working Together; section 1
        request-returns | 2 working-days after referral-accepted | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        rapid-review-meeting | 10 working-days after referral-accepted | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        draft-to-group | 11 working-days after referral-accepted | national-default | BusinessUnitManager | GroupChair | A default of this product
        draft-to-partners | 12 working-days after referral-accepted | national-default | BusinessUnitManager | GroupChair | A default of this product
        adult-rapid-review | 15 working-days after referral-accepted | national-default | BusinessUnitOfficer, BusinessUnitManager | IndependentChair | A default of this product
        outcome-to-referrer | 2 working-days after referral-decided | national-default | BusinessUnitOfficer | GroupChair | A default of this product; section 7 v
        outcome-to-group | 0 working-days before meeting-planned | local | BusinessUnitOfficer | GroupChair | section 7 vi
        complete-review | 6 calendar-months after review-decided | national-expectation | Reviewer, BusinessUnitManager | IndependentChair | Working Together
        complete-adult-review | 6 calendar-months after review-decided | national-default | Reviewer, BusinessUnitManager | IndependentChair | A default of this product; the Care Act’s guidance
        complete-domestic-homicide-review | 6 calendar-months after review-decided | national-default | Reviewer, BusinessUnitManager | IndependentChair | A default of this product; guidance on such reviews of 2016
        feedback-on-draft | 0 calendar-days before feedback-planned | local | GroupMember | GroupChair | section 3
        report-to-panel-before-publication | 7 working-days before publication-planned | national-expectation | BusinessUnitManager | GroupChair | Working Together
        report-to-panel-before-publication | 7 calendar-days before publication-planned | local | BusinessUnitManager | GroupChair | section 4
        papers-in | 7 working-days before meeting-planned | local | GroupMember, BusinessUnitOfficer | GroupChair | section 9
        papers-out | 5 working-days before meeting-planned | local | BusinessUnitOfficer | GroupChair | section 9
        minutes-out | 10 working-days after meeting-held | local | BusinessUnitOfficer | GroupChair | section 9
        next-meeting | 3 calendar-months after meeting-held | local | BusinessUnitOfficer | GroupChair | section 6
        carry-out-action | 0 calendar-days after action-due | local | GroupMember | GroupChair | after a review
        chair-term-review | 24 calendar-months after appointed | local | BusinessUnitManager | IndependentChair | section 5
        effectiveness-review | 12 calendar-months after year-ended | local | GroupChair | IndependentChair | section 8
        terms-review | 0 calendar-days before terms-review-planned | local | BusinessUnitManager | IndependentChair | first page
        # The papers say nothing
        notify-ofsted-and-secretary-of-state | 5 working-days after became-aware | statutory | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        notify-care-leaver-death | 5 working-days after became-aware | national-default | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | A default of this product
        scoping-meeting | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager, GroupChair | GroupChair | A default of this product
        request-returns | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        rapid-review-meeting | 10 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        draft-to-group | 11 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        draft-to-partners | 12 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        partner-sign-off | 2 working-days after draft-shared-with-partners | national-default | AccountableOfficer, NominatedDeputy | GroupChair, IndependentChair | A default of this product
        panel-acknowledgement | 5 working-days after report-submitted | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product
        decide-domestic-homicide-review | 1 calendar-months after community-safety-partnership-told | national-default | BusinessUnitManager | IndependentChair | A default of this product; guidance on such reviews of 2016
        report-to-home-office | 5 working-days after domestic-homicide-report-signed | national-default | BusinessUnitManager | IndependentChair | A default of this product; section 4
        reply-to-information-request | 10 working-days after information-requested | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        """;

    /// <summary>The sub group’s terms of reference.</summary>
    public const string Salford = """
        notify-panel | 5 working-days after became-aware | statutory | agency:council, BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        submit-to-panel | 15 working-days after panel-notified | statutory | BusinessUnitManager | AccountableOfficer | Working Together
        complete-review | 6 calendar-months after review-decided | national-expectation | Reviewer, BusinessUnitManager | GroupChair | Working Together
        agenda-items-in | 10 working-days before meeting-planned | local | GroupMember, BusinessUnitOfficer | GroupChair | approach
        papers-out | 5 working-days before meeting-planned | local | BusinessUnitOfficer | GroupChair | approach
        minutes-out | 14 working-days after meeting-held | local | BusinessUnitOfficer | GroupChair | measure 10
        next-meeting | 6 calendar-weeks after meeting-held | local | BusinessUnitOfficer | GroupChair | approach
        report-to-board | 0 working-days before parent-group-meeting-planned | local | GroupChair | IndependentChair | approach
        annual-report | 12 calendar-months after year-ended | local | GroupChair | IndependentChair | approach
        learning-event | 12 calendar-months after year-ended | local | BusinessUnitManager | IndependentChair | function
        carry-out-action | 0 calendar-days after action-due | local | GroupMember | GroupChair | function
        action-plan-report | 0 calendar-days after action-due | local | GroupMember | IndependentChair | function
        terms-review | 12 calendar-months after terms-reviewed | national-default | BusinessUnitManager | IndependentChair | A default of this product
        # The papers say nothing
        notify-ofsted-and-secretary-of-state | 5 working-days after became-aware | statutory | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        notify-care-leaver-death | 5 working-days after became-aware | national-default | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | A default of this product
        scoping-meeting | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager, GroupChair | GroupChair | A default of this product
        request-returns | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        returns-due | 5 working-days after returns-requested | national-default | SafeguardingLead, GroupMember | GroupChair | A default of this product
        rapid-review-meeting | 10 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        draft-to-group | 11 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        draft-to-partners | 12 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        partner-sign-off | 2 working-days after draft-shared-with-partners | national-default | AccountableOfficer, NominatedDeputy | GroupChair, IndependentChair | A default of this product
        panel-acknowledgement | 5 working-days after report-submitted | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product
        report-to-panel-before-publication | 7 working-days before publication-planned | national-expectation | BusinessUnitManager | GroupChair | Working Together
        reply-to-information-request | 10 working-days after information-requested | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        """;

    /// <summary>What law, national guidance and this product set where a partnership’s papers say nothing.</summary>
    public const string National = """
        notify-panel | 5 working-days after became-aware | statutory | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        notify-ofsted-and-secretary-of-state | 5 working-days after became-aware | statutory | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | Working Together
        notify-care-leaver-death | 5 working-days after became-aware | national-default | BusinessUnitOfficer, BusinessUnitManager | AccountableOfficer | A default of this product
        scoping-meeting | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager, GroupChair | GroupChair | A default of this product
        request-returns | 2 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        returns-due | 5 working-days after returns-requested | national-default | SafeguardingLead, GroupMember | GroupChair | A default of this product
        rapid-review-meeting | 10 working-days after panel-notified | national-default | BusinessUnitOfficer, BusinessUnitManager | GroupChair | A default of this product
        draft-to-group | 11 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        draft-to-partners | 12 working-days after panel-notified | national-default | BusinessUnitManager | GroupChair | A default of this product
        partner-sign-off | 2 working-days after draft-shared-with-partners | national-default | AccountableOfficer, NominatedDeputy | GroupChair, IndependentChair | A default of this product
        submit-to-panel | 15 working-days after panel-notified | statutory | BusinessUnitManager | AccountableOfficer | Working Together
        panel-acknowledgement | 5 working-days after report-submitted | national-default | BusinessUnitOfficer | BusinessUnitManager | A default of this product
        complete-review | 6 calendar-months after review-decided | national-expectation | Reviewer, BusinessUnitManager | GroupChair | Working Together
        report-to-panel-before-publication | 7 working-days before publication-planned | national-expectation | BusinessUnitManager | GroupChair | Working Together
        agenda-items-in | 7 working-days before meeting-planned | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        papers-out | 5 working-days before meeting-planned | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        minutes-out | 10 working-days after meeting-held | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        annual-report | 12 calendar-months after year-ended | national-default | BusinessUnitManager | GroupChair | A default of this product
        terms-review | 12 calendar-months after terms-reviewed | national-default | BusinessUnitManager | GroupChair | A default of this product
        reply-to-information-request | 10 working-days after information-requested | national-default | BusinessUnitOfficer | GroupChair | A default of this product
        """;
}
