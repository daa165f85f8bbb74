namespace CaseReview.Domain.Notifications;

/// <summary>
/// The "statutory notification criteria not met" record: as full as a positive one (D-NOT-10). Written first, so that it can be printed and put on the
/// child's record; complete with the evidence of that.
/// </summary>
/// <param name="Circumstances">The circumstances that were looked at.</param>
/// <param name="Information">What information was considered, and from whom.</param>
/// <param name="Safeguarding">What was done to keep the child and other children safe (D-NOT-11).</param>
/// <param name="NextSteps">What happens instead.</param>
/// <param name="UploadedOn">UK local date on which it was put on the child's record; null until then.</param>
/// <param name="UploadEvidence">Evidence of that: the record's reference, and who uploaded it.</param>
public sealed record NotMetRecord(
    string Circumstances, string Information, string Safeguarding, string NextSteps, DateOnly? UploadedOn, string UploadEvidence)
{
    /// <summary>Whether every part is filled.</summary>
    public bool IsComplete =>
        UploadedOn is not null && !new[] { Circumstances, Information, Safeguarding, NextSteps, UploadEvidence }.Any(string.IsNullOrWhiteSpace);
}
