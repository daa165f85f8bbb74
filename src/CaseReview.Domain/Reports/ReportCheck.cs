using CaseReview.Domain.Common;

namespace CaseReview.Domain.Reports;

/// <summary>What a chair said about one version, on the group's behalf (D-RR-33, D-RR-35). Kept for good.</summary>
public sealed class ReportCheck : Part
{
    private ReportCheck() { }

    /// <summary>Which version was checked.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>Whether it was approved; otherwise it was sent back.</summary>
    public bool Approved { get; private init; }

    /// <summary>What must change, when it was sent back; at most <see cref="RapidReviewReport.CommentsMaxLength"/> characters.</summary>
    public string Comments { get; private init; } = "";

    /// <summary>Name of the chair.</summary>
    public string CheckedBy { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset CheckedAt { get; private init; }

    internal static ReportCheck Record(PartnershipId partnership, int version, bool approved, string comments, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        VersionNumber = version,
        Approved = approved,
        Comments = comments,
        CheckedBy = by.Name,
        CheckedAt = now,
    };
}
