using CaseReview.Domain.Common;

namespace CaseReview.Domain.ParallelProcesses;

/// <summary>That an agency was asked for information for a process, and when it gave it (S-CDP-01).</summary>
public sealed class InformationGiven : Part
{
    private InformationGiven()
    {
    }

    /// <summary>The process.</summary>
    public Guid ParallelProcessId { get; private init; }

    /// <summary>The agency.</summary>
    public Guid AgencyId { get; private init; }

    /// <summary>UK date on which it was asked.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>UK date on which it gave it; null while it has not.</summary>
    public DateOnly? GivenOn { get; private init; }

    internal static InformationGiven Of(ParallelProcess process, Guid agencyId, DateOnly askedOn, DateOnly? givenOn, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = process.PartnershipId,
        ParallelProcessId = process.Id,
        AgencyId = agencyId,
        AskedOn = askedOn,
        GivenOn = givenOn,
    };
}
