using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Application.Correspondence;

/// <summary>Opens what a link leads to for its addressee who is signed in: no code is needed. The caller saves.</summary>
/// <param name="db">The database.</param>
/// <param name="links">Renews links.</param>
/// <param name="clocks">The time.</param>
public sealed class OwnLinks(ICaseReviewDb db, SecureLinks links, LinkClocks clocks)
{
    private const string IdentifiedBy = "signed in";

    /// <summary>Opens a link; one that has run out is renewed first.</summary>
    /// <param name="link">The addressee's newest link.</param>
    /// <returns>The session for the pages behind links.</returns>
    public LinkSession Open(SecureLink link)
    {
        var working = link.IsUsable(clocks.Now) ? link : Renew(link);
        var session = LinkSession.Start(working, clocks.RealNow);
        session.Open(IdentifiedBy, clocks.RealNow);
        working.Use(working.Holder(IdentifiedBy), clocks.Now);
        db.Set<LinkSession>().Add(session);
        return session;
    }

    private SecureLink Renew(SecureLink earlier)
    {
        var renewed = links.Renew(earlier).LinkId;
        return db.Set<SecureLink>().Local.Single(x => x.Id == renewed);
    }
}
