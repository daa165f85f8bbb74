namespace CaseReview.Domain.Common;

/// <summary>
/// Something that happened, named in the past tense. Every event becomes an audit entry in the transaction of the change,
/// so it carries what the history needs to say, and never a token or a secret.
/// </summary>
public interface IDomainEvent
{
    /// <summary>The aggregate it happened to.</summary>
    Guid SubjectId { get; }

    /// <summary>The case in whose history it appears; null when it belongs to no case.</summary>
    Guid? CaseId { get; }

    /// <summary>Who did it.</summary>
    Actor By { get; }

    /// <summary>One sentence for the history, without the name of a child: "Return received from South Yorkshire Police".</summary>
    string Summary { get; }
}
