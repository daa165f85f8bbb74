using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.Referrals;

/// <summary>The text of this area's emails. A reference and nothing of the case .</summary>
internal static class ReferralEmails
{
    public static Letter ToChair(Guid caseId, string reference, Recipient to, bool incident) => new(
        caseId,
        "Notice of a referral",
        to,
        $"{reference}: {What(incident)}",
        [$"{Sentence(incident)} It is logged as {reference}.", $"As {Vocabulary.Word(Term.GroupChair)} you are told at once. Sign in to Case Review to read it and its timetable."]);

    public static Letter ForInformation(Guid caseId, string reference, Recipient to, bool incident) => new(
        caseId,
        "Notice of a referral, for information",
        to,
        $"{reference}: {What(incident)}, for information",
        [$"{Sentence(incident)} It is logged as {reference}.", "This is for information. Nothing is asked of you now. You can read the case in Case Review when you are signed in and may see it."]);

    private static string What(bool incident) => incident ? "serious incident reported" : "referral received";

    private static string Sentence(bool incident) => incident ? "A serious incident has been reported." : "A referral has been received.";
}
