using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// The link of the unit of work, once its holder is identified. Messages from link pages take the record from here and never from the form:
/// the link is a capability for this one record.
/// </summary>
public sealed class LinkScope
{
    private SecureLink? _link;

    /// <summary>Whether a link is open in this unit of work.</summary>
    public bool IsOpen => _link is not null;

    /// <summary>The link.</summary>
    public Guid LinkId => Link.Id;

    /// <summary>What it lets its holder do.</summary>
    public LinkPurpose Purpose => Link.Purpose;

    /// <summary>The one record it lets them do it on.</summary>
    public Guid RecordId => Link.RecordId;

    /// <summary>The case.</summary>
    public Guid? CaseId => Link.CaseId;

    /// <summary>The case's reference.</summary>
    public string Reference => Link.Reference;

    /// <summary>The partnership.</summary>
    public PartnershipId PartnershipId => Link.PartnershipId;

    /// <summary>Who it was sent to.</summary>
    public Recipient Recipient => Link.To;

    private SecureLink Link => _link ?? throw new Forbidden("Open this page with the link in your email.");

    /// <summary>Opens a link for the unit of work.</summary>
    /// <param name="link">The link.</param>
    public void Open(SecureLink link) => _link = link;

    /// <summary>The record, when the link is for one of these purposes.</summary>
    /// <param name="purposes">The purposes that the caller serves.</param>
    /// <returns>The record's identifier.</returns>
    /// <exception cref="Forbidden">No link is open, or it is for something else.</exception>
    public Guid RecordFor(params LinkPurpose[] purposes) =>
        purposes.Contains(Purpose) ? RecordId : throw new Forbidden("This link is for something else. Open the link in the email about this.");

    /// <summary>The one permission that a purpose carries.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>The permission.</returns>
    public static Permission PermissionFor(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Return => Permission.AnswerReturn,
        LinkPurpose.ReturnColleague => Permission.AnswerReturn,
        LinkPurpose.SignOff => Permission.SignReport,
        LinkPurpose.AccuracyCheck => Permission.CheckAccuracy,
        LinkPurpose.Invitation => Permission.AcceptInvitation,
        LinkPurpose.Referral => Permission.WriteReferral,
        LinkPurpose.ReferralApproval => Permission.ApproveReferral,
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
