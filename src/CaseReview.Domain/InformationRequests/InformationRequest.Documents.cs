using CaseReview.Domain.Common;

namespace CaseReview.Domain.InformationRequests;

/// <content>What is attached to it: the asking partnership's letter, and what went out.</content>
public sealed partial class InformationRequest
{
    /// <summary>Notes that documents were attached.</summary>
    /// <param name="count">How many.</param>
    /// <param name="by">Who attached them.</param>
    /// <exception cref="RuleViolation">It is closed.</exception>
    public void Attach(int count, Actor by)
    {
        RuleViolation.Unless(IsOpen, "This request is closed, so nothing can be attached to it.");
        Raise(new InformationDocumentsAttached(Id, CaseId, Number, count, by));
    }
}
